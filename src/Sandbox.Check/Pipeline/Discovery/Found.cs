using System.Collections.Immutable;

namespace Sandbox.Check.Pipeline.Discovery;

/// <summary>What the paths hold.</summary>
/// <param name="Files">In ordinal order of path.</param>
/// <param name="Skipped">Paths that were left out, relative to the root, with the reason; a folder counts once.</param>
/// <param name="Folders">The folders searched, absolute.</param>
internal sealed record Found(ImmutableArray<FoundFile> Files, ImmutableArray<SkippedPath> Skipped, ImmutableArray<string> Folders)
{
    /// <summary>Whether everything that the configuration, or without one the root, holds is part of this check.</summary>
    public bool IsFull(string root, string configFolder) => Folders.Any(f => IsWithin(configFolder, f) || IsWithin(root, f));

    private static bool IsWithin(string path, string folder) =>
        path == folder || path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}

/// <summary>A file or folder that was left out.</summary>
/// <param name="Reason"><c>ignored by git</c>, <c>excluded</c>, <c>symbolic link</c> or <c>tool folder</c>.</param>
internal sealed record SkippedPath(string Path, string Reason);
