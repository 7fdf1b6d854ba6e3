using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Values;
using Sandbox.Analysis.Rules.FileSystem;
using Sandbox.Analysis.Rules.Reflection;

namespace Sandbox.Analysis.Rules.Import;

/// <summary>SBX1704: changes how modules are found.</summary>
public sealed class ImportSystemRule() : EffectRule(
    new DiagnosticDescriptor("SBX1704", "import-system", Category.Import, "Changes how modules are found", 5, 0, [427, 829], "high"),
    new RuleDocumentation(
        What: "Additions to `sys.path`, entries of `sys.modules`, import hooks.",
        Why: "A folder that others can write to, put first in the path, replaces any module.",
        Bad: """
            import sys

            sys.path.insert(0, "/tmp")
            """,
        Good: "from lib import indicators  # beside the node",
        Allow: Allowing.Points),
    "import.path",
    "import.modules",
    "import.hook")
{
    public override Verdict? Judge(EffectUse use)
    {
        if (use.Call is null)
            return null;
        if (use.Effect.Id == "import.hook")
            return use.At(30, 70, $"{Descriptor.Title}: {use.Description}");
        if (use.Effect.Id == "import.modules")
            return JudgeModules(use);
        if (PathClassifier.MayLeadTo(use.Argument("entry"), use.Context, PathClassifier.IsOpenToOthers))
            return use.At(30, 70, $"{Descriptor.Title}, to a place that others can write to: {use.DescriptionWith(use.Argument("entry"))}", use.Argument("entry"));
        var kind = PathClassifier.Classify(use.Argument("entry"), use.Context);
        return kind switch
        {
            PathKind.Absolute => use.At(10, 0, $"{Descriptor.Title}: {use.DescriptionWith(use.Argument("entry"))}"),
            _ => Default(use),
        };
    }

    /// <summary><c>sys.modules.setdefault(name, module)</c> and <c>sys.modules.update({name: module})</c>.</summary>
    private Verdict JudgeModules(EffectUse use)
    {
        IEnumerable<(ConstantValue Key, AbstractValue Value)> entries = use.Call!.Arguments switch
        {
            [ConstantValue name, var module] => [(name, module)],
            [DictionaryValue given] => given.Entries.All.Select(entry => (entry.Key, entry.Value)),
            _ => [],
        };
        foreach (var (name, module) in entries)
        {
            if (InternalsVerdicts.OfModule(name.Text, module) is { Floor: > 0 } grade)
                return use.At(grade.Points, grade.Floor, $"{Descriptor.Title}: {grade.Detail}", module);
        }

        return use.At(5, 0, $"{Descriptor.Title}: {use.Description}");
    }
}
