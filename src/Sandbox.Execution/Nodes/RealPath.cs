namespace Sandbox.Execution.Nodes;

/// <summary>An existing path with every symbolic link on the way resolved, as the kernel's mount will see it.</summary>
internal static class RealPath
{
    private const int MaxLinks = 40;

    /// <returns>The path; null where something on the way is missing.</returns>
    /// <exception cref="IOException">Links lead in a circle, or the path cannot be read.</exception>
    public static string? Of(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        var rest = new Stack<string>(Segments(full[real.Length..]));
        var links = 0;
        while (rest.TryPop(out var segment))
        {
            if (segment is "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }

            var next = Path.Join(real, segment);
            var info = new FileInfo(next);
            if ((int)info.Attributes == -1)
                return null;
            if (info.LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MaxLinks)
                throw new IOException($"too many links on the way to {path}");
            if (Path.IsPathRooted(target))
                real = Path.GetPathRoot(Path.GetFullPath(target))!;
            foreach (var part in Segments(target[(Path.IsPathRooted(target) ? Path.GetPathRoot(target)!.Length : 0)..]))
                rest.Push(part);
        }

        return real;
    }

    /// <summary>Whether a real path is another or lies below it.</summary>
    public static bool IsWithin(string path, string folder) =>
        path == folder || path.StartsWith(folder.EndsWith(Path.DirectorySeparatorChar) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>Last first, as a stack wants them.</summary>
    private static IEnumerable<string> Segments(string path) => path
        .Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries)
        .Where(segment => segment is not ".").Reverse();
}
