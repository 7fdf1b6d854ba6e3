using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Determinism;

/// <summary>SBX3007: depends on the order of a folder.</summary>
public sealed class ListingOrderRule() : EffectRule(
    new DiagnosticDescriptor("SBX3007", "listing-order", Category.Determinism, "Depends on the order of a folder", 0, 0, [758], "medium"),
    new RuleDocumentation(
        What: "`os.listdir`, `glob`, `iterdir` without `sorted`.",
        Why: "The order is the file system's.",
        Bad: """
            import os

            names = [name for name in os.listdir("/datasets")]
            """,
        Good: """
            import os

            names = sorted(os.listdir("/datasets"))
            """,
        Allow: Allowing.Points),
    "order.listing")
{
    public override Verdict? Judge(EffectUse use) => use.IsReference || SettledOrder.Has(use.Operation.Context.Unit, use.Operation.Node) ? null : Default(use);
}
