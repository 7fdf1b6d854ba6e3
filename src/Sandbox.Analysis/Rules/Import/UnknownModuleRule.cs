using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Knowledge;
using Sandbox.Analysis.Resolution.Operations;

namespace Sandbox.Analysis.Rules.Import;

/// <summary>SBX1702: imports a module that is not known.</summary>
public sealed class UnknownModuleRule() : OperationRule<ImportOperation>(
    new DiagnosticDescriptor("SBX1702", "unknown-module", Category.Import, "Imports a module that is not known", 1, 0, [829], "high"),
    new RuleDocumentation(
        What: "Imports of modules that are neither in the tables, nor local, nor allowed by the profile.",
        Why: "Nothing can be said of what an unknown module does.",
        Bad: "import leftpad",
        Good: "import numpy",
        Allow: Allowing.Module))
{
    protected override Verdict? Judge(ImportOperation import, RuleContext context)
    {
        if (import.Module is not { Length: > 0 } module || module[0] == '.' || import.LocalModule is not null || context.IsGranted(module) || context.IsDenied(module))
            return null;
        var isKnown = context.Profile.AllowedModules is { } allowed ? RuleContext.Names(allowed, module) : KnowledgeBase.IsKnownLibrary(module);
        if (isKnown)
            return null;
        if (module.StartsWith("pyarmor_runtime", StringComparison.Ordinal))
            return new Verdict(30, 70, $"Runs code that was encrypted, and that no scan can read: '{ValueText.Clean(module, 80)}'") { RuleId = "SBX1003" };
        var name = $"'{ValueText.Clean(module, 80)}'";
        return KnowledgeBase.IsKnownLibrary(module) ? new Verdict(Descriptor.Points, 0, $"Imports a module that the profile does not list: {name}") : Default(name);
    }
}
