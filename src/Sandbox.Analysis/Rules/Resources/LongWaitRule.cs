using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Engine;
using Sandbox.Analysis.Resolution.Library;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Rules.Resources;

/// <summary>SBX2007: waits longer than any run may last.</summary>
public sealed class LongWaitRule() : EffectRule(
    new DiagnosticDescriptor("SBX2007", "long-wait", Category.Resources, "Waits longer than any run may last", 5, 30, [400], "high"),
    new RuleDocumentation(
        What: "`time.sleep` with a known number of more than a day, waits for an event or a queue that nothing else in the file mentions (`threading.Event().wait()`), and a lock taken by the one who holds it. Shorter waits are no finding.",
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
    "time.forever")
{
    private const double SecondsPerDay = 86_400;

    public override Verdict? Judge(EffectUse use) =>
        !use.IsReference && (Sizes.Number(use.Argument("seconds")) > SecondsPerDay || IsForever(use) || use is { Effect.Id: "time.forever", Call: not null }) ? Default(use) : null;

    /// <summary>Nobody else holds what was made for the wait: <c>threading.Event().wait()</c>.</summary>
    private static bool IsForever(EffectUse use) =>
        use is { Effect.Id: "time.wait", Call: { Node: CallExpression { Arguments.Count: 0, Keywords.Count: 0, Function: AttributeExpression { Value: var waitedFor } } } }
        && Mentions.IsAlone(waitedFor, use.Operation.Context.Unit.Root);
}
