using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Determinism;

/// <summary>SBX3005: lets threads decide the order.</summary>
public sealed class ThreadOrderRule() : EffectRule(
    new DiagnosticDescriptor("SBX3005", "thread-order", Category.Determinism, "Lets threads decide the order", 0, 0, [758], "medium"),
    new RuleDocumentation(
        What: "`concurrent.futures.as_completed`.",
        Why: "Who finishes first is a matter of luck.",
        Bad: """
            from concurrent.futures import ThreadPoolExecutor, as_completed

            with ThreadPoolExecutor() as pool:
                results = [future.result() for future in as_completed([pool.submit(abs, -1), pool.submit(abs, -2)])]
            """,
        Good: """
            from concurrent.futures import ThreadPoolExecutor

            with ThreadPoolExecutor() as pool:
                results = list(pool.map(abs, [-1, -2]))
            """,
        Allow: Allowing.Points),
    "order.thread")
{
    public override Verdict? Judge(EffectUse use) => use.IsReference ? null : Default(use);
}
