using Sandbox.Check.Pipeline.Discovery;

namespace Sandbox.Check.Pipeline.Scanning;

/// <summary>
/// Where Python would find a local module: in the importing program's own folder, or in the folder above its packages. Links are not
/// followed, so nothing outside the tree is ever shipped.
/// </summary>
internal static class LocalModules
{
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
        return parts.All(IsIdentifier) ? string.Join('.', parts) : "";
    }

    /// <summary>The files that importing a dotted name loads: each package's <c>__init__.py</c> on the way and the module itself.</summary>
    /// <param name="folders">Where to look, in this order.</param>
    public static IEnumerable<string> Files(string dottedName, IReadOnlyList<string> folders)
    {
        var parts = dottedName.Split('.');
        if (!parts.All(IsIdentifier))
            yield break;
        foreach (var folder in folders)
        {
            var found = false;
            var path = folder;
            foreach (var part in parts)
            {
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

    private static bool IsPlain(string path) => new FileInfo(path) is { Exists: true, LinkTarget: null };

    private static bool IsIdentifier(string part) =>
        part.Length is > 0 and <= 255 && !char.IsAsciiDigit(part[0]) && part.All(c => c == '_' || char.IsLetterOrDigit(c));
}
