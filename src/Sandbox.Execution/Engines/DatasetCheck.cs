using System.Collections.Immutable;
using Sandbox.Execution.Nodes;

namespace Sandbox.Execution.Engines;

/// <summary>
/// Whether folders may be mounted as datasets: a plain name, a real folder, only folders and plain files with one name in it, all of them
/// readable by the sandbox's user, which is nobody here.
/// </summary>
internal static class DatasetCheck
{
    private const int MostEntries = 100_000;

    /// <summary>Null where all may be mounted, else what is wrong and what to do.</summary>
    public static string? Refusal(ImmutableArray<Dataset> datasets)
    {
        foreach (var dataset in datasets)
        {
            if (Refusal(dataset) is { } problem) return $"dataset '{dataset.Name}': {problem}";
        }

        return datasets.Length > 1 && datasets.Select(dataset => dataset.Name).Distinct(StringComparer.Ordinal).Count() < datasets.Length
            ? "two datasets have the same name"
            : null;
    }

    private static string? Refusal(Dataset dataset)
    {
        if (dataset.Name.Length is 0 or > 100 || dataset.Name[0] == '.' || !dataset.Name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-'))
            return "its name may hold letters, digits, '.', '_' and '-' only";
        var folder = new DirectoryInfo(dataset.HostPath);
        if (!Path.IsPathFullyQualified(dataset.HostPath) || !folder.Exists) return $"there is no folder {dataset.HostPath}";
        if (folder.LinkTarget is not null) return $"{dataset.HostPath} is a symbolic link: name the real folder";
        try
        {
            var entries = 0;
            if (Unreadable(folder)) return Closed(folder);
            foreach (var entry in folder.EnumerateFileSystemInfos("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false }))
            {
                if (++entries > MostEntries) return $"it holds more than {MostEntries} files: name a smaller folder";
                // A link is not followed on the host; inside the sandbox it can only reach what is mounted there.
                if (entry.LinkTarget is not null) continue;
                if ((entry.Attributes & FileAttributes.Device) != 0) return $"{entry.FullName} is a device, pipe or socket: remove it";
                if (Unreadable(entry)) return Closed(entry);
            }

            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return $"it cannot be read: {e.Message}";
        }
    }

    private static bool Unreadable(FileSystemInfo entry)
    {
        if (OperatingSystem.IsWindows()) return false;
        var needed = entry is DirectoryInfo ? UnixFileMode.OtherRead | UnixFileMode.OtherExecute : UnixFileMode.OtherRead;
        return (entry.UnixFileMode & needed) != needed;
    }

    private static string Closed(FileSystemInfo entry) => $"the sandbox's user cannot read {entry.FullName}: chmod -R o+rX {entry.FullName}";
}
