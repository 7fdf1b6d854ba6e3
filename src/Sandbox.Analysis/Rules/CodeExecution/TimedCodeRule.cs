using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Rules.CodeExecution;

/// <summary>SBX1004: runs a string as code to time it.</summary>
public sealed class TimedCodeRule() : EffectRule(
    new DiagnosticDescriptor("SBX1004", "code-timing", Category.CodeExecution, "Runs a string as code to time it", 10, 0, [95], "high"),
    new RuleDocumentation(
        What: "`timeit` with statements given as strings.",
        Why: "A statement to be timed runs like any other; one that comes from outside is `exec`.",
        Bad: """
            timeit.timeit(params["statement"])
            """,
        Good: "timeit.timeit(lambda: compute(frame), number=10)",
        Allow: Allowing.Points),
    "code.timing")
{
    public override Verdict? Judge(EffectUse use)
    {
        if (use.Argument("setup") is { } setup && CodeText.IsSuspicious(setup))
            return use.At(30, 70, $"{Descriptor.Title}: {use.Description}", setup);
        var code = use.Argument("code");
        return code switch
        {
            null => null,
            ConstantValue or TextValue when CodeText.IsSuspicious(code) => use.At(30, 70, $"{Descriptor.Title}: {use.Description}", code),
            ConstantValue { Text: not null } => Default(use),
            ConstantValue or FunctionValue or KnownValue or BoundMethodValue or PartialValue => null,
            _ when (code.Taint & CodeText.Outside) != 0 => use.At(30, 70, $"{Descriptor.Title}: {use.Description}", code),
            _ => use.At(5, 0, $"{Descriptor.Title}: {use.Description}", code),
        };
    }
}
