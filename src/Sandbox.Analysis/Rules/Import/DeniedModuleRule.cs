using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Policy;
using Sandbox.Analysis.Resolution.Operations;

namespace Sandbox.Analysis.Rules.Import;

/// <summary>SBX1701: imports a module that the profile denies.</summary>
public sealed class DeniedModuleRule() : OperationRule<ImportOperation>(
    new DiagnosticDescriptor("SBX1701", "denied-module", Category.Import, "Imports a module that the profile denies", 30, 0, [829], "very-high"),
    new RuleDocumentation(
        What: "Imports of modules that reach the machine: `os`, `sys`, `socket`, `subprocess` and others. In `node` and `executor` this is an unscored note, and what the program does with the module is charged; `strategy` and `eval` charge the import.",
        Why: "These modules are the way to processes, files and networks; pure computation needs none of them.",
        Bad: "import socket",
        Good: "import math",
        Allow: Allowing.Module))
{
    protected override Verdict? Judge(ImportOperation import, RuleContext context)
    {
        if (import.Module is not { } module || import.LocalModule is not null || context.IsGranted(module) || !context.IsDenied(module))
            return null;
        return context.Profile.ImportCharging == ImportCharging.OnImport
            ? Default($"'{ValueText.Clean(module, 80)}'")
            : new Verdict(0, 0, $"{Descriptor.Title}: '{ValueText.Clean(module, 80)}'; charged where it is used");
    }
}
