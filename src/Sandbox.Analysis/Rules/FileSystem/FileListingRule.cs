using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.FileSystem;

/// <summary>SBX1308: looks around in the file system.</summary>
public sealed class FileListingRule() : EffectRule(
    new DiagnosticDescriptor("SBX1308", "file-listing", Category.FileSystem, "Looks around in the file system", 3, 0, [548], "high"),
    new RuleDocumentation(
        What: "Listing folders, asking whether files exist, changing the working folder, below anything but `/datasets`.",
        Why: "Looking around is how code finds what it should not read.",
        Bad: """
            import os

            names = os.listdir("/home")
            """,
        Good: """
            import os

            names = sorted(os.listdir("/datasets"))
            """,
        Allow: Allowing.Points),
    "file.list",
    "file.stat",
    "file.cwd",
    "file.registry",
    "file.descriptor")
{
    public override Verdict? Judge(EffectUse use)
    {
        if (use.IsReference || use.Effect.Id == "file.descriptor")
            return null;
        if (use.Effect.Id == "file.registry")
            return use.At(30, 70, $"Uses the Windows registry: {use.Description}");
        var kind = PathClassifier.Classify(use.Argument("path"), use.Context);
        if (kind == PathKind.Secret)
            return use.Effect.Id is "file.list" or "file.cwd" ? use.At(30, 70, $"{Descriptor.Title} in {kind.InWords()}: {use.Description}") : use.At(10, 0, $"{Descriptor.Title}: {use.Description}");
        if (kind == PathKind.Root && use.Effect.Id == "file.list")
            return use.At(20, 30, $"{Descriptor.Title}, below {kind.InWords()}: {use.Description}");
        if (use.Context.Profile.Contract && kind is PathKind.Contract or PathKind.Dataset or PathKind.None)
            return null;
        return use.Effect.Id == "file.stat" ? null : Default(use);
    }
}
