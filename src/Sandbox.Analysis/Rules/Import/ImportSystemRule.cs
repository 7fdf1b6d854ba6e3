using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Rules.FileSystem;

namespace Sandbox.Analysis.Rules.Import;

/// <summary>SBX1704: changes how modules are found.</summary>
public sealed class ImportSystemRule() : EffectRule(
    new DiagnosticDescriptor("SBX1704", "import-system", Category.Import, "Changes how modules are found", 5, 0, [427, 829], "high"),
    new RuleDocumentation(
        What: "Additions to `sys.path`, entries of `sys.modules`, import hooks.",
        Why: "A folder that others can write to, put first in the path, replaces any module.",
        Bad: """
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
            return use.At(5, 0, $"{Descriptor.Title}: {use.Description}");
        var kind = PathClassifier.Classify(use.Argument("entry"), use.Context);
        return kind switch
        {
            PathKind.Temporary or PathKind.Url or PathKind.Params or PathKind.Secret => use.At(30, 70, $"{Descriptor.Title}, to {kind.InWords()}: {use.Description}"),
            PathKind.Absolute => use.At(10, 0, $"{Descriptor.Title}: {use.Description}"),
            _ => Default(use),
        };
    }
}
