using System.Collections.Immutable;

namespace Sandbox.Analysis.Risk;

/// <summary>The risk of a file or node: <c>min(100, max(sum, highest floor))</c>, with what made it up.</summary>
/// <param name="Sum">Sum of all points, repeats of one rule at ×1, ×½, ×¼ …; not capped.</param>
/// <param name="Floor">The highest floor of any finding; 0 where there is none.</param>
/// <param name="Items">What each rule contributed, largest first.</param>
public sealed record RiskScore(double Sum, int Floor, ImmutableArray<RiskItem> Items)
{
    public static readonly RiskScore Zero = new(0, 0, []);

    /// <summary>0 to 100. Rounded down: halves of halves never make the next level of a finding that is repeated. In integers, because minima of doubles load the types of vectors at each start.</summary>
    public int Value => Math.Min(100, Math.Max(Sum >= 100 ? 100 : (int)Sum, Floor));

    public RiskLevel Level => LevelOf(Value);

    public static RiskLevel LevelOf(int score) => score switch
    {
        < 30 => RiskLevel.Low,
        < 70 => RiskLevel.Medium,
        <= 90 => RiskLevel.High,
        _ => RiskLevel.Critical,
    };
}

/// <summary>One rule's share of a risk.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Count">Its findings.</param>
/// <param name="Points">What they add to the sum.</param>
/// <param name="Floor">The highest floor among them; 0 where there is none.</param>
public sealed record RiskItem(string RuleId, int Count, double Points, int Floor);
