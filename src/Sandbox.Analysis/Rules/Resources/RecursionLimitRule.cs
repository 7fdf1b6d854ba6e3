using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Rules.Resources;

/// <summary>SBX2003: raises the recursion limit.</summary>
public sealed class RecursionLimitRule() : EffectRule(
    new DiagnosticDescriptor("SBX2003", "recursion-limit", Category.Resources, "Raises the recursion limit", 3, 0, [674], "high"),
    new RuleDocumentation(
        What: "`sys.setrecursionlimit` with a large number.",
        Why: "Beyond some ten thousand frames the interpreter's stack overflows and the process dies.",
        Bad: """
            import sys

            sys.setrecursionlimit(10**9)
            """,
        Good: """
            stack = [1, 2, 3]
            while stack:
                stack.pop()
            """,
        Allow: Allowing.Points),
    "resource.recursion")
{
    private const long Safe = 200_000;

    public override Verdict? Judge(EffectUse use)
    {
        if (use.IsReference)
            return null;
        return use.Argument("limit") is ConstantValue value && (!value.TryGetInteger(out var limit) || limit > Safe)
            ? use.At(20, 30, $"{Descriptor.Title}: {use.Description}")
            : Default(use);
    }
}
