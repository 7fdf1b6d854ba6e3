using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Operations;

namespace Sandbox.Analysis.Rules.Resources;

/// <summary>SBX2001: loops without end.</summary>
public sealed class EndlessLoopRule() : OperationRule<LoopOperation>(
    new DiagnosticDescriptor("SBX2001", "endless-loop", Category.Resources, "Loops without end", 5, 0, [835], "high"),
    new RuleDocumentation(
        What: "`while True` without a way out. Where the loop never waits the file is MEDIUM at least, unless an exception that its `try` catches may be the way out of a loop that the program may not reach.",
        Why: "The run ends only when its time is up.",
        Bad: """
            while True:
                pass
            """,
        Good: """
            for _ in range(limit):
                step()
            """,
        Allow: Allowing.Points))
{
    protected override Verdict? Judge(LoopOperation loop, RuleContext context)
    {
        if (loop.HasExit)
            return null;
        return !loop.Waits && (loop.Context.IsUnconditional || !loop.IsCaught)
            ? new Verdict(Descriptor.Points, 30, $"{Descriptor.Title}: nothing in its body ends it")
            : Default("nothing in its body ends it");
    }
}
