using Sandbox.Check.Configuration.Schema;

namespace Sandbox.Check.Configuration;

/// <summary>Where a check's configuration and root are, from the working directory and the paths given.</summary>
internal sealed class ConfigPlaces(string directory)
{
    /// <summary>The configuration given, else the nearest one upwards from a folder; null where there is none.</summary>
    /// <exception cref="ToolException">The one given does not exist.</exception>
    public string? FindFile(string? given, string start)
    {
        if (given is not null)
        {
            var path = Path.GetFullPath(given, directory);
            return File.Exists(path) ? path : throw new ToolException($"no such configuration file: {SafeText.Line(given)}; give --config a file, or leave it out");
        }

        for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var path = Path.Combine(folder, ConfigTable.FileName);
            if (File.Exists(path))
                return path;
        }

        return null;
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
        foreach (var path in paths.Where(p => p != "-"))
        {
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
