using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Operations;

namespace Sandbox.Analysis.Rules.Resources;

/// <summary>SBX2001: loops without end.</summary>
public sealed class EndlessLoopRule() : OperationRule<LoopOperation>(
    new DiagnosticDescriptor("SBX2001", "endless-loop", Category.Resources, "Loops without end", 5, 0, [835], "high"),
    new RuleDocumentation(
        What: "`while True` without a way out. Where the program certainly gets there and the loop neither waits nor calls anything unknown, the file is MEDIUM at least.",
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
        return loop is { Waits: false, Context.IsUnconditional: true }
            ? new Verdict(Descriptor.Points, 30, $"{Descriptor.Title}: nothing in its body ends it")
            : Default("nothing in its body ends it");
    }
}
