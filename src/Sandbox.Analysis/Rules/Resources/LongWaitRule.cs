using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Library;

namespace Sandbox.Analysis.Rules.Resources;

/// <summary>SBX2007: waits longer than any run may last.</summary>
public sealed class LongWaitRule() : EffectRule(
    new DiagnosticDescriptor("SBX2007", "long-wait", Category.Resources, "Waits longer than any run may last", 5, 30, [400], "high"),
    new RuleDocumentation(
        What: "`time.sleep` with a known number of more than a day. Shorter waits are no finding.",
        Why: "The run holds its container until its time is up, and gives nothing.",
        Bad: "time.sleep(10**9)",
        Good: "time.sleep(0.1)",
        Allow: Allowing.Points),
    "time.sleep")
{
    private const double SecondsPerDay = 86_400;

    public override Verdict? Judge(EffectUse use) =>
        !use.IsReference && Sizes.Number(use.Argument("seconds")) > SecondsPerDay ? Default(use) : null;
}
