using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Environment;

/// <summary>SBX1805: asks for a secret on the terminal.</summary>
public sealed class PromptRule() : EffectRule(
    new DiagnosticDescriptor("SBX1805", "prompt", Category.Environment, "Asks for a secret on the terminal", 5, 0, [522], "high"),
    new RuleDocumentation(
        What: "`getpass.getpass`.",
        Why: "In the sandbox nobody answers.",
        Bad: """
            import getpass

            password = getpass.getpass()
            """,
        Good: """
            import json
            import sys

            with open(sys.argv[1]) as source:
                job = json.load(source)
            window = job["params"]["window"]
            """,
        Allow: Allowing.Points),
    "env.prompt")
{
    public override Verdict? Judge(EffectUse use) => use.IsReference ? null : Default(use);
}
