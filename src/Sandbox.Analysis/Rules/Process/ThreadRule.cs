using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Process;

/// <summary>SBX1105: starts a thread.</summary>
public sealed class ThreadRule() : EffectRule(
    new DiagnosticDescriptor("SBX1105", "thread-start", Category.Process, "Starts a thread", 5, 0, [362], "high"),
    new RuleDocumentation(
        What: "`threading.Thread`, `Timer`, `ThreadPoolExecutor`, `_thread`.",
        Why: "Threads outlive the code that started them and make the order of results a matter of luck.",
        Bad: "threading.Thread(target=work).start()",
        Good: "work()",
        Allow: Allowing.Points),
    "thread.start")
{
    public override Verdict? Judge(EffectUse use)
    {
        if (use.IsReference)
            return null;
        return use.Operation.Context.LoopDepth > 0 && use.Symbol.Name.StartsWith("_thread.", StringComparison.Ordinal)
            ? use.At(20, 30, $"{Descriptor.Title} in a loop: {use.Description}")
            : Default(use);
    }
}
