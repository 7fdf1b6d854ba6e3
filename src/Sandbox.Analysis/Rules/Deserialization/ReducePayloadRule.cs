using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Deserialization;

/// <summary>SBX1407: makes a pickle that calls something dangerous.</summary>
public sealed class ReducePayloadRule() : EffectRule(
    new DiagnosticDescriptor("SBX1407", "reduce-payload", Category.Deserialization, "Makes a pickle that calls something dangerous", 30, 70, [502], "high"),
    new RuleDocumentation(
        What: "`__reduce__` or `copyreg` naming a function that a loader of the pickle will call.",
        Why: "That is how a malicious pickle is written.",
        Bad: """
            def __reduce__(self):
                return (os.system, ("id",))
            """,
        Good: """
            def __getstate__(self):
                return {"window": self.window}
            """,
        Allow: Allowing.Points),
    "load.reduce")
{
    public override Verdict? Judge(EffectUse use) => null;
}
