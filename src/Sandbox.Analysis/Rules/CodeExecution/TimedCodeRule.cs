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
            import json
            import sys
            import timeit

            with open(sys.argv[1]) as source:
                job = json.load(source)
            timeit.timeit(job["params"]["statement"])
            """,
        Good: """
            import timeit

            import numpy as np

            closes = np.arange(1000.0)
            timeit.timeit(lambda: np.diff(closes), number=10)
            """,
        Allow: Allowing.Points),
    "code.timing")
{
    private static readonly HashSet<string> Computing = new(StringComparer.Ordinal)
    {
        "__main__", "math", "cmath", "random", "string", "itertools", "functools", "collections", "operator", "statistics", "decimal", "fractions", "datetime", "re", "bisect", "heapq", "copy", "numpy", "pandas", "scipy",
    };

    public override Verdict? Judge(EffectUse use)
    {
        if (use.Argument("setup") is { } setup && !OnlyImports(setup) && CodeText.IsSuspicious(setup))
            return use.At(30, 70, $"{Descriptor.Title}: {use.Description}", setup);
        var code = use.Argument("code");
        return code switch
        {
            null => null,
            ConstantValue or TextValue when CodeText.IsSuspicious(WithoutMain(code)) => use.At(30, 70, $"{Descriptor.Title}: {use.Description}", code),
            ConstantValue { Text: not null } => Default(use),
            ConstantValue or FunctionValue or KnownValue or BoundMethodValue or PartialValue => null,
            _ when (code.Taint & CodeText.Outside) != 0 => use.At(30, 70, $"{Descriptor.Title}: {use.Description}", code),
            _ => use.At(5, 0, $"{Descriptor.Title}: {use.Description}", code),
        };
    }

    /// <summary>Whether a set-up does nothing but import from the file itself, where all is judged anyway, or from modules that compute: <c>from __main__ import solve</c>.</summary>
    private static bool OnlyImports(AbstractValue setup) =>
        TextOf(setup) is { } text && !text.Replace("__main__", "", StringComparison.Ordinal).Contains("__", StringComparison.Ordinal)
        && Array.TrueForAll(text.Split(['\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), line =>
            line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is ["from", var origin, "import", ..] ? Computing.Contains(origin)
            : line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is ["import", var module, .. var rest] && rest is [] or ["as", _] && Computing.Contains(module));

    /// <summary>The same without the name by which a set-up knows the file.</summary>
    private static AbstractValue WithoutMain(AbstractValue code) =>
        TextOf(code) is { } text && text.StartsWith("__main__.", StringComparison.Ordinal) ? ConstantValue.Of(text["__main__.".Length..]) : code;

    private static string? TextOf(AbstractValue value) => value switch
    {
        ConstantValue { Text: { } text } => text,
        TextValue partial => string.Concat(partial.Parts.Select(part => (part as ConstantValue)?.Text ?? "x")),
        _ => null,
    };
}
