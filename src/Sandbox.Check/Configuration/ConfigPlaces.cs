using Sandbox.Check.Configuration.Schema;

namespace Sandbox.Check.Configuration;

/// <summary>Where a check's configuration and root are, from the working directory and the paths given.</summary>
internal sealed class ConfigPlaces(string directory)
{
    /// <summary>The configuration given, else the nearest one upwards from a folder; null where there is none.</summary>
    /// <exception cref="ToolException">The one given does not exist.</exception>
    /// <param name="mayBeGone">Whether the one given need not exist, because a commit holds it.</param>
    public string? FindFile(string? given, string start, bool mayBeGone = false)
    {
        if (given is not null)
        {
            var path = Path.GetFullPath(given, directory);
            return File.Exists(path) ? path : mayBeGone ? null : throw new ToolException($"no such configuration file: {SafeText.Line(given)}; give --config a file, or leave it out");
        }

        for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var path = Path.Combine(folder, ConfigTable.FileName);
            if (File.Exists(path))
                return path;
        }

        return null;
    }

    /// <summary>Where a commit may hold the configuration: the file given, else the nearest upwards from a folder; relative to the root, with <c>/</c>.</summary>
    /// <exception cref="ToolException">The file given lies outside of the root.</exception>
    public IReadOnlyList<string> PathsInCommit(string? given, string start, string root)
    {
        if (given is not null)
        {
            var path = Path.GetFullPath(given, directory);
            return IsWithin(path, root) ? [Path.GetRelativePath(root, path).Replace('\\', '/')]
                : throw new ToolException($"--config {SafeText.Line(given)} lies outside of the repository, so that --config-from cannot read it; leave one of them out");
        }

        var paths = new List<string>();
        for (var folder = start; folder is not null && IsWithin(folder, root); folder = Path.GetDirectoryName(folder))
            paths.Add(Path.GetRelativePath(root, Path.Combine(folder, ConfigTable.FileName)).Replace('\\', '/'));
        return paths;
    }

    /// <summary>The git work tree's top where there is one, so that paths are those of the repository; else the configuration's folder; else the working directory or the paths' own folder.</summary>
    public string RootOf(string start, string? configFolder)
    {
        for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.Exists(Path.Combine(folder, ".git")))
                return folder;
        }

        if (configFolder is not null && IsWithin(start, configFolder))
            return configFolder;
        return IsWithin(start, directory) ? directory : start;
    }

    /// <summary>The deepest folder that holds all the paths.</summary>
    public string CommonFolder(IReadOnlyList<string> paths)
    {
        string? common = null;
        foreach (var path in paths)
        {
            if (path == "-")
                continue;
            var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, directory));
            var folder = Directory.Exists(full) ? full : Path.GetDirectoryName(full) ?? full;
            common ??= folder;
            while (!IsWithin(folder, common))
                common = Path.GetDirectoryName(common) ?? common;
        }

        return common ?? directory;
    }

    public static bool IsWithin(string path, string folder) =>
        path == folder || path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
