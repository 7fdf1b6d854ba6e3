using Sandbox.Execution.Json;

namespace Sandbox.Execution.Files;

/// <summary>Finds the files that make up nodes and snapshots.</summary>
public static class FolderListing
{
    private static readonly string[] s_suffixes = [".py", ".pyw", ".input.json", ".verified.json", ".received.json", ".cs", ".fs", ".vb"];

    private static readonly HashSet<string> s_skipped = new(StringComparer.Ordinal)
    {
        ".git", ".hg", ".svn", ".venv", ".tox", "site-packages", "__pycache__", "node_modules",
    };

    /// <summary>
    /// The paths, relative to the root with <c>/</c> and in ordinal order, of Python files, sample inputs, verified and received
    /// snapshots, and .NET sources (which tell whose a snapshot is). Links are neither listed nor followed, but for received files, which
    /// are listed even as links so that they can be rejected.
    /// </summary>
    /// <param name="root">The root.</param>
    /// <param name="skipFolder">Whether a folder, by relative path, is left out besides those that always are; null for none.</param>
    /// <exception cref="FileRefusedException">A folder could not be listed.</exception>
    public static IReadOnlyList<string> Find(string root, Func<string, bool>? skipFolder = null)
    {
        var found = new List<string>();
        var folders = new Stack<(string Full, string Relative)>([(Path.GetFullPath(root), "")]);
        while (folders.TryPop(out var folder))
        {
            foreach (var entry in Entries(folder.Full, folder.Relative))
            {
                var relative = folder.Relative + entry.Name;
                var isLink = entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
                if (entry is FileInfo && IsListed(entry.Name) && (!isLink || entry.Name.EndsWith(".received.json", StringComparison.Ordinal)))
                    found.Add(relative);
                else if (entry is DirectoryInfo && !isLink && !s_skipped.Contains(entry.Name) && skipFolder?.Invoke(relative) is not true)
                    folders.Push((entry.FullName, relative + "/"));
            }
        }

        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static bool IsListed(string name) => Array.Exists(s_suffixes, suffix => name.EndsWith(suffix, StringComparison.Ordinal));

    private static FileSystemInfo[] Entries(string full, string relative)
    {
        try
        {
            return new DirectoryInfo(full).GetFileSystemInfos();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new FileRefusedException($"cannot list {Printable.Escape(relative is "" ? full : relative)}: {Printable.Escape(error.Message)}", error);
        }
    }
}
