using System.Diagnostics.CodeAnalysis;
using Sandbox.Execution.Snapshots;

namespace Sandbox.Execution.Nodes;

/// <summary>
/// The name of an input or a snapshot, <c>&lt;Node&gt;.&lt;sample&gt;.input.json</c>, taken apart. A sample's name has no dot, so there is one
/// way to do it, even for a node with dots in its name.
/// </summary>
/// <param name="Folder">Where the file lies; empty for the root.</param>
/// <param name="Node">The node's name.</param>
/// <param name="Sample">The sample's name.</param>
internal sealed record SampleName(string Folder, string Node, string Sample)
{
    /// <summary>Of a script's one sample.</summary>
    public const string Default = "default";

    private const int MaxLength = 64;

    public bool IsValid => IsValidName(Sample);

    /// <summary>Letters, digits, <c>_</c> and <c>-</c>: what is the same in every file system and needs no quoting anywhere.</summary>
    public static bool IsValidName(string name) =>
        name.Length is > 0 and <= MaxLength && name[0] is not '-' && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');

    /// <summary>The folders where the node may lie: beside the file, or around its <c>samples</c> folder.</summary>
    public IEnumerable<string> NodeFolders => Folder is "samples" || Folder.EndsWith("/samples", StringComparison.Ordinal)
        ? [Folder, SnapshotOwnership.FolderOf(Folder)]
        : [Folder];

    /// <summary>Takes a path apart; false where it does not end in the suffix or has no sample's name.</summary>
    public static bool TryParse(string path, string suffix, [NotNullWhen(true)] out SampleName? name)
    {
        name = null;
        if (!path.EndsWith(suffix, StringComparison.Ordinal))
            return false;
        var folder = SnapshotOwnership.FolderOf(path);
        var stem = path[(folder.Length == 0 ? 0 : folder.Length + 1)..^suffix.Length];
        var dot = stem.LastIndexOf('.');
        if (dot <= 0)
            return false;
        name = new SampleName(folder, stem[..dot], stem[(dot + 1)..]);
        return true;
    }
}
