using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Environment;

/// <summary>SBX1806: reads standard input.</summary>
public sealed class StandardInputRule() : EffectRule(
    new DiagnosticDescriptor("SBX1806", "standard-input", Category.Environment, "Reads standard input", 0, 0, [20], "high"),
    new RuleDocumentation(
        What: "`input()` in profiles without the contract's streams.",
        Why: "Evaluated functions get their input as an argument; there is nobody to type.",
        Bad: "value = input()",
        Good: """
            import json
            import sys

            with open(sys.argv[1]) as source:
                job = json.load(source)
            value = job["params"]["value"]
            """,
        Allow: Allowing.Points),
    "stream.input",
    "stream.argv")
{
    public override Verdict? Judge(EffectUse use) =>
        use.IsReference || use.Context.Profile.Contract ? null : use.At(use.Effect.Id == "stream.input" ? 30 : 5, 0, $"{Descriptor.Title}: {use.Description}");
}
