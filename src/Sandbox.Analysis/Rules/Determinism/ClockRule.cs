using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Determinism;

/// <summary>SBX3001: reads the clock.</summary>
public sealed class ClockRule() : EffectRule(
    new DiagnosticDescriptor("SBX3001", "wall-clock", Category.Determinism, "Reads the clock", 0, 0, [758], "medium"),
    new RuleDocumentation(
        What: "`time.time`, `datetime.now` and their like.",
        Why: "The output then differs from run to run, and its snapshot with it.",
        Bad: """
            import time

            now = time.time()
            """,
        Good: """
            import json
            import sys

            with open(sys.argv[1]) as source:
                job = json.load(source)
            now = job["params"]["now"]
            """,
        Allow: Allowing.Points),
    "time.clock",
    "time.format")
{
    public override Verdict? Judge(EffectUse use)
    {
        if (use.IsReference || (use.Effect.Id == "time.format" && use.Argument("time") is not null))
            return null;
        return Default(use);
    }
}
