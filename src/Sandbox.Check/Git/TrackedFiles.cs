using System.Text;

namespace Sandbox.Check.Git;

/// <summary>
/// The files that git tracks, which are those a pull request brings. git itself ignores none of them, whatever a <c>.gitignore</c> says,
/// and neither does a check under an operator: one could be added by force behind an ignored name.
/// </summary>
internal sealed class TrackedFiles
{
    private const int MaxListing = 256 << 20;

    private readonly HashSet<string> _files;
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);

    private TrackedFiles(HashSet<string> files)
    {
        _files = files;
        foreach (var file in files)
        {
            var slash = file.LastIndexOf('/');
            while (slash > 0 && _folders.Add(file[..slash]))
                slash = file.LastIndexOf('/', slash - 1);
        }
    }

    /// <returns>Null where git does not say: then nothing is known to be left out rightly.</returns>
    public static TrackedFiles? Of(string root, IReadOnlyDictionary<string, string> variables)
    {
        if (!Path.Exists(Path.Combine(root, ".git")) || GitProgram.Find(root, variables) is not { } git)
            return null;
        return git.Run(MaxListing, "ls-files", "-z").Output is { } output
            ? new TrackedFiles(Encoding.UTF8.GetString(output).Split('\0', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal))
            : null;
    }

    /// <param name="path">Relative to the root, with <c>/</c>.</param>
    public bool Contains(string path) => _files.Contains(path);

    /// <summary>Whether the folder holds a tracked file, or is a submodule.</summary>
    /// <param name="path">Relative to the root, with <c>/</c>.</param>
    public bool HasBelow(string path) => _folders.Contains(path) || _files.Contains(path);
}
