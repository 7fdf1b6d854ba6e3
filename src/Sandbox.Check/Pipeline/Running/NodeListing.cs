using Sandbox.Check.Configuration;
using Sandbox.Check.Pipeline.Discovery;
using Sandbox.Execution.Files;

namespace Sandbox.Check.Pipeline.Running;

/// <summary>Lists the files that make up nodes and snapshots: everything below the searched folders, and what lies around a file named by itself.</summary>
internal static class NodeListing
{
    /// <returns>Paths relative to the root, with <c>/</c>, in ordinal order.</returns>
    /// <exception cref="FileRefusedException">A folder could not be listed.</exception>
    public static IReadOnlyList<string> Find(Settings settings, IReadOnlyList<string> folders, IEnumerable<FoundFile> files)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var ignore = new GitIgnore(settings.Root, settings.Ignore.Files);
        foreach (var folder in folders)
        {
            bool Skip(string relative)
            {
                var path = Path.Combine(folder, relative);
                return !settings.Ignore.IsOff && !(settings.Ignore.Tracked?.HasBelow(FileDiscovery.Relative(settings.Root, path)) ?? false) && ignore.Ignores(path, isFolder: true);
            }

            foreach (var path in FolderListing.Find(folder, Skip))
                found.Add(FileDiscovery.Relative(settings.Root, Path.Combine(folder, path)));
        }

        foreach (var file in files.Where(f => !found.Contains(f.Path)))
        {
            found.Add(file.Path);
            var folder = Path.GetDirectoryName(file.FullPath)!;
            foreach (var place in new[] { folder, Path.Combine(folder, "samples") }.Where(Directory.Exists))
            {
                foreach (var path in Directory.EnumerateFiles(place, Path.GetFileNameWithoutExtension(file.FullPath) + ".*.json").Where(p => new FileInfo(p).LinkTarget is null))
                    found.Add(FileDiscovery.Relative(settings.Root, path));
            }
        }

        return [.. found];
    }
}
