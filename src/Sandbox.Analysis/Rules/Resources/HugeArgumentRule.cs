using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Rules.Resources;

/// <summary>SBX2006: asks a library for something huge.</summary>
public sealed class HugeArgumentRule() : EffectRule(
    new DiagnosticDescriptor("SBX2006", "huge-argument", Category.Resources, "Asks for something huge", 20, 30, [400, 770], "high"),
    new RuleDocumentation(
        What: "Arrays and byte strings of a known and absurd size (`numpy.zeros(10**13)`, `bytearray(10**12)`), and factorials that take hours.",
        Why: "Memory or time runs out at once.",
        Bad: "numpy.zeros(10**13)",
        Good: "numpy.zeros(len(frame))",
        Allow: Allowing.Points),
    "resource.allocate")
{
    private const double ManyElements = 4e9;
    private const double LargeFactorial = 1e7;

    public override Verdict? Judge(EffectUse use)
    {
        if (use.IsReference || use.Argument("size") is not { } size)
            return null;
        return CountOf(size) > (use.Symbol.Name == "math.factorial" ? LargeFactorial : ManyElements) ? Default(use) : null;
    }

    /// <summary>The number of elements of a size or shape, as far as it is known.</summary>
    private static double CountOf(AbstractValue size) => size switch
    {
        ConstantValue { Value: long count } => count,
        ConstantValue { Value: System.Numerics.BigInteger count } => (double)count,
        SequenceValue { IsExact: true, Count: > 0 and < 16 } shape => Enumerable.Range(0, shape.Count).Aggregate(1.0, (product, index) => product * Math.Max(1, CountOf(shape[index]))),
        _ => 0,
    };
}
