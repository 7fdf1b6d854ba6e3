using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution;

namespace Sandbox.Analysis.Rules.Environment;

/// <summary>SBX1801: reads the environment.</summary>
public sealed class EnvironmentReadRule() : EffectRule(
    new DiagnosticDescriptor("SBX1801", "environment-read", Category.Environment, "Reads the environment", 5, 0, [526], "high"),
    new RuleDocumentation(
        What: "`os.environ`, `os.getenv`, `.env` files.",
        Why: "Credentials live in the environment; a node gets none and must not depend on any.",
        Bad: """
            import os

            key = os.environ["API_KEY"]
            """,
        Good: """
            import json
            import sys

            with open(sys.argv[1]) as source:
                job = json.load(source)
            symbol = job["params"]["symbol"]
            """,
        Allow: Allowing.Points),
    "env.read",
    "env.all",
    "env.file",
    "env.home")
{
    public override Verdict? Judge(EffectUse use)
    {
        if (use.IsReference || use.Effect.Id == "env.home")
            return null;
        if (use.Effect.Id == "env.all" || (use.Argument("name") is null && use.Call is null))
            return use.At(use.Call is null ? 4 : 8, 0, $"{Descriptor.Title}: {use.Description}");
        return SecretNames.Match(use.Argument("name")) ? use.At(8, 0, $"{Descriptor.Title}, and a secret by its name: {use.Description}") : Default(use);
    }
}
