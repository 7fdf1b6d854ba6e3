using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Library;
using Sandbox.Analysis.Resolution.Operations;
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
    private const double LargeFactorial = 2e6;

    public override Verdict? Judge(EffectUse use)
    {
        if (use.IsReference || use.Call is not { } call)
            return null;
        var limit = use.Symbol.Name == "math.factorial" ? LargeFactorial : ManyElements;
        return SizeOf(use, call) > limit ? Default(use) : null;
    }

    /// <summary>The largest that any of the roles says: a size or shape, sizes of several axes, the side of a square.</summary>
    private static double SizeOf(EffectUse use, CallOperation call)
    {
        var largest = 0.0;
        foreach (var role in use.Effect.Roles)
        {
            var given = call.Argument(role);
            largest = Math.Max(largest, role switch
            {
                { Name: "side" } => Math.Pow(CountOf(given), 2),
                { Name: "sizes", Position: var first } when call.Arguments.Length > first + 1 => call.Arguments.Skip(first).Aggregate(1.0, (product, size) => product * CountOf(size)),
                _ => CountOf(given),
            });
        }

        return largest;
    }

    /// <summary>The number of elements of a size or shape, as far as it is known.</summary>
    private static double CountOf(AbstractValue? size) => size switch
    {
        ConstantValue { IsNumber: true } count => Sizes.Number(count),
        SequenceValue { IsExact: true, Count: > 0 and < 16 } shape => shape.Elements.Items.Aggregate(1.0, (product, axis) => product * (axis is ConstantValue ? Math.Max(1, CountOf(axis)) : 1)),
        _ => 0,
    };
}
