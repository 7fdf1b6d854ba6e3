using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Environment;

/// <summary>SBX1808: gives secrets of the environment out.</summary>
public sealed class EnvironmentOutputRule() : EffectRule(
    new DiagnosticDescriptor("SBX1808", "environment-output", Category.Environment, "Gives secrets of the environment out", 30, 70, [200, 532], "high"),
    new RuleDocumentation(
        What: "The whole environment, or a variable that is a secret by its name, printed, logged or written, as it is, in the message of an exception, or put into the input document or a table that is then written.",
        Why: "Standard output and results are kept and shown; a secret in them is a secret lost.",
        Bad: """
            import os

            print(dict(os.environ))
            """,
        Good: """
            rows = [1.0, 2.0]
            print(len(rows), "rows")
            """,
        Allow: Allowing.Points),
    "output.write")
{
    public override Verdict? Judge(EffectUse use) => SecretOutput.Judge(use);
}
