using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Determinism;

/// <summary>SBX3006: depends on the host.</summary>
public sealed class HostDependenceRule() : EffectRule(
    new DiagnosticDescriptor("SBX3006", "host-dependence", Category.Determinism, "Depends on the host", 0, 0, [758], "medium"),
    new RuleDocumentation(
        What: "Number of processors, process ids, memory.",
        Why: "The output differs from machine to machine.",
        Bad: """
            import os

            workers = os.cpu_count()
            """,
        Good: "workers = 4",
        Allow: Allowing.Points),
    "order.host",
    "order.process")
{
    public override Verdict? Judge(EffectUse use) => use.IsReference ? null : Default(use);
}
