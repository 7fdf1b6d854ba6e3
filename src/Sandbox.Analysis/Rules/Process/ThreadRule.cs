using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Process;

/// <summary>SBX1105: starts a thread.</summary>
public sealed class ThreadRule() : EffectRule(
    new DiagnosticDescriptor("SBX1105", "thread-start", Category.Process, "Starts a thread", 5, 0, [362], "high"),
    new RuleDocumentation(
        What: "`threading.Thread`, `Timer`, `ThreadPoolExecutor`, `_thread`.",
        Why: "Threads outlive the code that started them and make the order of results a matter of luck.",
        Bad: """
            import threading

            def work():
                print("at work")

            threading.Thread(target=work).start()
            """,
        Good: """
            def work():
                print("at work")

            work()
            """,
        Allow: Allowing.Points),
    "thread.start")
{
    /// <summary>Threads that no honest program starts at once.</summary>
    private const double Flood = 10_000;

    public override Verdict? Judge(EffectUse use)
    {
        if (use.IsReference)
            return null;
        var context = use.Operation.Context;
        return (context.LoopDepth > 0 && use.Symbol.Name.StartsWith("_thread.", StringComparison.Ordinal)) || (context.Turns is >= Flood and < double.PositiveInfinity && use.Symbol.Name is "threading.Thread" or "threading.Timer")
            ? use.At(20, 30, $"{Descriptor.Title} in a loop: {use.Description}")
            : Default(use);
    }
}
