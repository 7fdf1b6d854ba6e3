using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Determinism;

/// <summary>SBX3004: takes random bits of the system.</summary>
public sealed class SystemRandomRule() : EffectRule(
    new DiagnosticDescriptor("SBX3004", "system-random", Category.Determinism, "Takes random bits of the system", 0, 0, [330], "medium"),
    new RuleDocumentation(
        What: "`os.urandom`, `secrets`, `uuid.uuid4`.",
        Why: "They cannot be seeded: the output differs from run to run.",
        Bad: """
            import uuid

            run = uuid.uuid4()
            """,
        Good: """
            import json
            import sys

            with open(sys.argv[1]) as source:
                job = json.load(source)
            run = job["context"]["runId"]
            """,
        Allow: Allowing.Points),
    "random.system")
{
    public override Verdict? Judge(EffectUse use) => use.IsReference ? null : Default(use);
}
