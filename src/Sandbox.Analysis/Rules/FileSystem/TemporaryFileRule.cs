using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.FileSystem;

/// <summary>SBX1306: uses temporary files.</summary>
public sealed class TemporaryFileRule() : EffectRule(
    new DiagnosticDescriptor("SBX1306", "temporary-file", Category.FileSystem, "Uses temporary files", 2, 0, [377], "high"),
    new RuleDocumentation(
        What: "The module `tempfile`.",
        Why: "The sandbox has 100 MB of `/tmp`; more than a note this is only in profiles without files.",
        Bad: """
            import tempfile

            path = tempfile.mktemp()
            """,
        Good: """
            import io

            buffer = io.BytesIO()
            """,
        Allow: Allowing.Points),
    "file.temp")
{
    /// <summary>No sandbox has so many inodes.</summary>
    private const double ManyFiles = 1e6;

    public override Verdict? Judge(EffectUse use) => use.IsReference ? null
        : PathClassifier.Classify(use.Argument("path"), use.Context) is var kind && kind is PathKind.Secret or PathKind.Persistent or PathKind.Root
            ? use.At(30, 70, $"Makes a file in {kind.InWords()}: {use.DescriptionWith(use.Argument("path"))}", use.Argument("path"))
        : use.Operation.Context.Turns is >= ManyFiles and < double.PositiveInfinity ? use.At(20, 30, $"Makes a million files or more: {use.Description}")
        : use.Context.Profile.Contract ? Default(use)
        : use.At(30, 30, $"{Descriptor.Title}: {use.Description}");
}
