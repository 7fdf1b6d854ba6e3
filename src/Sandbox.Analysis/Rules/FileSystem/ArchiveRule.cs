using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Rules.FileSystem;

/// <summary>SBX1307: unpacks an archive.</summary>
public sealed class ArchiveRule() : EffectRule(
    new DiagnosticDescriptor("SBX1307", "archive-extraction", Category.FileSystem, "Unpacks an archive", 10, 0, [22], "medium"),
    new RuleDocumentation(
        What: "`extractall`, `unpack_archive` and their like.",
        Why: "Entries named `../x` or `/etc/x` land outside of the folder (CWE-22), and small archives unpack to huge ones.",
        Bad: "tarfile.open(path).extractall()",
        Good: """
            tarfile.open(path).extractall(folder, filter="data")
            """,
        Allow: Allowing.Points),
    "file.archive")
{
    public override Verdict? Judge(EffectUse use)
    {
        if (use.IsReference || (use.Call?.Keywords.Any(keyword => keyword is { Name: "filter", Value: ConstantValue { Text: "data" } }) ?? false))
            return null;
        var kind = PathClassifier.Classify(use.Argument("path"), use.Context);
        return kind is PathKind.Secret or PathKind.Persistent or PathKind.Root
            ? use.At(30, 70, $"{Descriptor.Title} into {kind.InWords()}: {use.Description}")
            : Default(use);
    }
}
