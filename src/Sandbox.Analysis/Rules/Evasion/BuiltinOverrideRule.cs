using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Policy;
using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Rules.Evasion;

/// <summary>SBX1904: overrides a builtin.</summary>
public sealed class BuiltinOverrideRule() : OperationRule<BuiltinOverrideOperation>(
    new DiagnosticDescriptor("SBX1904", "builtin-override", Category.Evasion, "Overrides a builtin", 10, 0, [694], "medium"),
    new RuleDocumentation(
        What: "A module-level name of a builtin is bound to something else. In `node` only where it becomes something that can do harm.",
        Why: "`print(x)` then does not print.",
        Bad: "print = os.system",
        Good: "emit = print",
        Allow: Allowing.Points))
{
    protected override Verdict? Judge(BuiltinOverrideOperation overriding, RuleContext context)
    {
        var isDangerous = overriding.Value is KnownValue { HasEffect: true } known && known.Name != "builtins." + overriding.Name;
        if (isDangerous)
            return new Verdict(15, 0, $"{Descriptor.Title}: '{overriding.Name}' becomes {((KnownValue)overriding.Value!).Name}", overriding.Value!.Trace);
        return context.Profile.ImportCharging == ImportCharging.OnImport ? Default($"'{overriding.Name}'") : null;
    }
}
