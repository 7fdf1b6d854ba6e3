using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Policy;

namespace Sandbox.Analysis.Rules.Reflection;

/// <summary>SBX1606: takes all names of a scope.</summary>
public sealed class NamespaceRule() : EffectRule(
    new DiagnosticDescriptor("SBX1606", "namespace-access", Category.Reflection, "Takes all names of a scope", 3, 0, [470], "high"),
    new RuleDocumentation(
        What: "`globals()`, `locals()`, `vars()`.",
        Why: "Through them any name can be reached or replaced by a string.",
        Bad: "globals()[name](frame)",
        Good: "HANDLERS[name](frame)",
        Allow: Allowing.Points),
    "scope.globals",
    "scope.locals",
    "scope.vars")
{
    public override Verdict? Judge(EffectUse use)
    {
        if (use.IsReference)
            return null;
        if (use.Context.Profile.ImportCharging == ImportCharging.OnImport && use.Effect.Id != "scope.vars")
            return use.At(30, 0, $"{Descriptor.Title}: {use.Description}");
        return use.Effect.Id == "scope.globals" ? Default(use) : null;
    }
}
