using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Engine;
using Sandbox.Analysis.Resolution.Library;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Rules.Resources;

/// <summary>SBX2007: waits longer than any run may last.</summary>
public sealed class LongWaitRule() : EffectRule(
    new DiagnosticDescriptor("SBX2007", "long-wait", Category.Resources, "Waits longer than any run may last", 5, 30, [400], "high"),
    new RuleDocumentation(
        What: "`time.sleep` with a known number of more than a day, waits for an event or a queue that nothing else in the file mentions (`threading.Event().wait()`), an event loop that nothing stops, a semaphore of nothing, a loop that only watches the clock for a minute or more, and a lock taken by the one who holds it. Shorter waits are no finding.",
        Why: "The run holds its container until its time is up, and gives nothing.",
        Bad: """
            import time

            time.sleep(10**9)
            """,
        Good: """
            import time

            time.sleep(0.1)
            """,
        Allow: Allowing.Points),
    "time.sleep",
    "time.wait",
    "time.select",
    "time.acquire",
    "time.loop",
    "time.forever")
{
    private const double SecondsPerDay = 86_400;

    public override Verdict? Judge(EffectUse use)
    {
        if (use.IsReference || use.Call is not { } call)
            return null;
        // In a loop of known length, all its turns together.
        var seconds = Sizes.Number(use.Argument("seconds")) * (double.IsFinite(call.Context.Turns) ? Math.Max(1, call.Context.Turns) : 1);
        return seconds > SecondsPerDay || (seconds == SecondsPerDay && call.Context.LoopDepth > 0) || use.Effect.Id == "time.forever" || IsForever(use) || IsOfNothing(use) || IsNeverReleased(use) || IsNeverStopped(use) ? Default(use) : null;
    }

    /// <summary><c>select.select([], [], [])</c>: nothing is waited for, and without a timeout.</summary>
    private static bool IsOfNothing(EffectUse use) =>
        use is { Effect.Id: "time.select", Call: { Arguments.Length: 3, HasMore: false, Keywords.Length: 0 } call } && call.Arguments.All(files => files is SequenceValue { IsExact: true, Count: 0 });

    /// <summary><c>threading.Semaphore(0).acquire()</c>, which no other place of the file releases.</summary>
    private static bool IsNeverReleased(EffectUse use) =>
        use is { Effect.Id: "time.acquire", Call: { Receiver: KnownInstance { Arguments: [ConstantValue { IsTrue: false }] }, Node: CallExpression { Arguments.Count: 0, Keywords.Count: 0, Function: AttributeExpression { Value: var semaphore } } } }
        && FileNames.Of(use.Operation.Context.Unit.Root).IsAlone(semaphore);

    /// <summary><c>loop.run_forever()</c> in a file that stops no loop.</summary>
    private static bool IsNeverStopped(EffectUse use) =>
        use.Effect.Id == "time.loop" && !FileNames.Of(use.Operation.Context.Unit.Root).StopsLoops;

    /// <summary>Nobody else holds what was made for the wait: <c>threading.Event().wait()</c>.</summary>
    private static bool IsForever(EffectUse use) =>
        use is { Effect.Id: "time.wait", Call.Receiver: not KnownInstance { ClassName: "threading.Barrier", Arguments: [ConstantValue { Value: 1L }, ..] } }
        && use is { Call: { Node: CallExpression { Arguments.Count: 0, Keywords.Count: 0, Function: AttributeExpression { Value: var waitedFor } } } }
        && FileNames.Of(use.Operation.Context.Unit.Root).IsAlone(waitedFor);
}
