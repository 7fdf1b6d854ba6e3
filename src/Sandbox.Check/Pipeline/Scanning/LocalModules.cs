using Sandbox.Check.Pipeline.Discovery;

namespace Sandbox.Check.Pipeline.Scanning;

/// <summary>
/// Where Python would find a local module: in the importing program's own folder, or in the folder above its packages. Links are not
/// followed, so nothing outside the tree is ever shipped. Each folder is listed once: most imports are of no local module, and asking the file
/// system about each of them takes longer than the analysis.
/// </summary>
internal sealed class LocalModules
{
    private readonly Dictionary<string, HashSet<string>?> _names = new(StringComparer.Ordinal);

    /// <summary>The folder that a file's dotted module name starts from: the nearest one above it that is no package.</summary>
    public static string SourceRoot(string fullPath)
    {
        var folder = Path.GetDirectoryName(fullPath)!;
        while (File.Exists(Path.Combine(folder, "__init__.py")) && Path.GetDirectoryName(folder) is { } parent)
            folder = parent;
        return folder;
    }

    /// <summary><c>lib.frames</c> of <c>lib/frames.py</c>, <c>lib</c> of <c>lib/__init__.py</c>; empty where the name is no module's.</summary>
    public static string ModuleName(string sourceRoot, string fullPath)
    {
        var path = FileDiscovery.Relative(sourceRoot, fullPath);
        if (!path.EndsWith(".py", StringComparison.Ordinal))
            return "";
        var parts = path[..^3].Split('/');
        if (parts[^1] == "__init__")
            parts = parts[..^1];
        return Array.TrueForAll(parts, IsIdentifier) ? string.Join('.', parts) : "";
    }

    /// <summary>The files that importing a dotted name loads: each package's <c>__init__.py</c> on the way and the module itself.</summary>
    /// <param name="folders">Where to look, in this order.</param>
    public IEnumerable<string> Files(string dottedName, IReadOnlyList<string> folders)
    {
        var parts = dottedName.Split('.');
        if (!Array.TrueForAll(parts, IsIdentifier))
            yield break;
        foreach (var folder in folders)
        {
            var found = false;
            var path = folder;
            foreach (var part in parts)
            {
                if (NamesIn(path) is { } names && !names.Contains(part) && !names.Contains(part + ".py"))
                    break;
                path = Path.Combine(path, part);
                var package = Path.Combine(path, "__init__.py");
                if (IsPlain(package) && new DirectoryInfo(path).LinkTarget is null)
                {
                    found = true;
                    yield return package;
                }
                else if (IsPlain(path + ".py"))
                {
                    found = true;
                    yield return path + ".py";
                    break;
                }
                else if (!Directory.Exists(path) || new DirectoryInfo(path).LinkTarget is not null)
                {
                    break;
                }
            }

            if (found)
                yield break;
        }
    }

    /// <summary>What a folder holds; null where it cannot be listed, so that each name has to be tried.</summary>
    private HashSet<string>? NamesIn(string folder)
    {
        if (_names.TryGetValue(folder, out var names))
            return names;
        try
        {
            names = Directory.Exists(folder) ? Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)).ToHashSet(StringComparer.Ordinal) : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            names = null;
        }

        return _names[folder] = names;
    }

    private static bool IsPlain(string path) => new FileInfo(path) is { Exists: true, LinkTarget: null };

    private static bool IsIdentifier(string part)
    {
        if (part.Length is 0 or > 255 || char.IsAsciiDigit(part[0]))
            return false;
        foreach (var c in part)
        {
            if (c != '_' && !char.IsLetterOrDigit(c))
                return false;
        }

        return true;
    }
}
