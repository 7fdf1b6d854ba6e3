using System.Text;

namespace Sandbox.Check.Pipeline.Discovery;

/// <summary>
/// The <c>.gitignore</c> files from the root downwards and <c>.git/info/exclude</c>, read as git reads them: the last pattern that
/// matches decides, deeper files outrank higher ones, and nothing below an ignored folder comes back.
/// </summary>
/// <param name="root">Absolute; the top of the work tree.</param>
/// <param name="files">The <c>.gitignore</c> files by folder relative to the root, where not those of the work tree count.</param>
internal sealed class GitIgnore(string root, IReadOnlyDictionary<string, byte[]>? files = null)
{
    private const long MaxSize = 1 << 20;

    private readonly Dictionary<string, GitIgnorePattern[]> _byFolder = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _folders = new(StringComparer.Ordinal);

    /// <param name="path">Absolute path below the root.</param>
    public bool Ignores(string path, bool isFolder)
    {
        var parent = Path.GetDirectoryName(path);
        if (parent is null || path.Length <= root.Length)
            return false;
        if (parent.Length > root.Length && IgnoresFolder(parent))
            return true;
        for (var folder = parent; folder is not null && folder.Length >= root.Length; folder = Path.GetDirectoryName(folder))
        {
            var relative = FileDiscovery.Relative(folder, path);
            var patterns = PatternsOf(folder);
            for (var i = patterns.Length - 1; i >= 0; i--)
            {
                if (patterns[i].Matches(relative, isFolder))
                    return !patterns[i].Negated;
            }
        }

        return false;
    }

    private bool IgnoresFolder(string folder)
    {
        if (!_folders.TryGetValue(folder, out var ignored))
            _folders[folder] = ignored = Ignores(folder, isFolder: true);
        return ignored;
    }

    private GitIgnorePattern[] PatternsOf(string folder)
    {
        if (_byFolder.TryGetValue(folder, out var known))
            return known;
        var lines = files is null ? Read(Path.Combine(folder, ".gitignore"))
            : files.TryGetValue(folder == root ? "" : FileDiscovery.Relative(root, folder), out var content) ? Lines(Encoding.UTF8.GetString(content)) : [];
        if (folder == root)
            lines = [.. Read(Path.Combine(root, ".git", "info", "exclude")), .. lines];
        return _byFolder[folder] = [.. lines.Select(GitIgnorePattern.Parse).OfType<GitIgnorePattern>()];
    }

    private static string[] Lines(string text) => text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    private static string[] Read(string path)
    {
        var file = new FileInfo(path);
        // An unreadable or oversized list hides nothing: what it would ignore is scanned.
        if (!file.Exists || file.Length is 0 or > MaxSize || file.LinkTarget is not null)
            return [];
        try
        {
            return Lines(PlainFile.ReadText(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
