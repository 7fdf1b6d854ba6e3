using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Risk;
using Sandbox.Analysis.Rules;
using Sandbox.Python.Text;

namespace Sandbox.Analysis.Tests.Risk;

public sealed class RiskScoringTests
{
    [Fact]
    public void Repeats_of_one_rule_are_halved()
    {
        var risk = RiskScoring.Of([Finding("SBX1301", 10, 0), Finding("SBX1301", 10, 0), Finding("SBX1301", 10, 0)]);
        Assert.Equal(17.5, risk.Sum);
        Assert.Equal(RiskLevel.Low, risk.Level);
        Assert.Equal(3, Assert.Single(risk.Items).Count);
    }

    [Fact]
    public void Repeats_of_half_a_level_never_make_it()
    {
        var risk = RiskScoring.Of(Enumerable.Repeat(0, 60).Select(_ => Finding("SBX1302", 15, 0)));
        Assert.Equal(29, risk.Value);
        Assert.Equal(RiskLevel.Low, risk.Level);
    }

    [Fact]
    public void The_dearest_of_a_rule_counts_in_full() =>
        Assert.Equal(25, RiskScoring.Of([Finding("SBX1301", 10, 0), Finding("SBX1301", 20, 0)]).Sum);

    [Fact]
    public void A_floor_lifts_the_score_and_the_level_agrees()
    {
        var risk = RiskScoring.Of([Finding("SBX1101", 30, 70), Finding("SBX1301", 5, 0)]);
        Assert.Equal(35, risk.Sum);
        Assert.Equal(70, risk.Value);
        Assert.Equal(RiskLevel.High, risk.Level);
    }

    [Fact]
    public void The_score_ends_at_100() =>
        Assert.Equal(100, RiskScoring.Of(RuleCatalog.All.Select(rule => Finding(rule.Descriptor.Id, 50, 0))).Value);

    [Fact]
    public void Nothing_is_no_risk() => Assert.Equal(0, RiskScoring.Of([]).Value);

    [Theory]
    [InlineData(29, RiskLevel.Low)]
    [InlineData(30, RiskLevel.Medium)]
    [InlineData(69, RiskLevel.Medium)]
    [InlineData(70, RiskLevel.High)]
    [InlineData(90, RiskLevel.High)]
    [InlineData(91, RiskLevel.Critical)]
    public void Levels_begin_at_their_bounds(int score, RiskLevel level) => Assert.Equal(level, RiskScore.LevelOf(score));

    private static Diagnostic Finding(string id, double points, int floor) => new(
        RuleCatalog.Find(id)!.Descriptor, "a.py", new TextSpan(0, 1), new LinePosition(1, 1), new LinePosition(1, 2), "", points, floor, [], "");
}
