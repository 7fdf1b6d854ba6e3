using Sandbox.Execution.Files;
using Sandbox.Execution.Json;

namespace Sandbox.Execution.Nodes;

/// <summary>
/// Looks at every file of a dataset before it is mounted: a pipe or device would do things when read, a file with a second name may be
/// another's, a repository has more than data, and what the sandbox's user cannot read would fail the node. Links are not followed; in the
/// sandbox they lead to the sandbox's own files.
/// </summary>
internal static class DatasetFolder
{
    /// <summary>How many files and folders a dataset may have.</summary>
    public const int MaxEntries = 1_000_000;

    /// <summary>What is wrong with a folder and what to do, or null.</summary>
    /// <param name="root">Its real path.</param>
    /// <param name="reader">The ids that the sandbox reads with; null where they are not known yet.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It cannot be read.</exception>
    public static string? Refusal(string root, (uint User, uint Group)? reader)
    {
        var count = 0;
        var folders = new Stack<string>([root]);
        while (folders.TryPop(out var folder))
        {
            if (!MayRead(FileStatus.Of(folder), reader, UnixFileMode.OtherRead | UnixFileMode.OtherExecute))
                return Unreadable(root, folder);
            foreach (var path in Directory.EnumerateFileSystemEntries(folder))
            {
                if (++count > MaxEntries)
                    return $"it has more than {MaxEntries} files";
                if (Path.GetFileName(path) is ".git")
                    return $"{Below(root, folder)} is a Git repository; name a folder of data";
                var status = FileStatus.Of(path);
                if (status.Kind is FileKind.Special)
                    return $"{Below(root, path)} is a pipe, socket or device; remove it";
                if (status is { Kind: FileKind.File, Links: > 1 })
                    return $"{Below(root, path)} has {status.Links} names (hard links); copy it instead";
                if (status.Kind is FileKind.Folder)
                    folders.Push(path);
                else if (status.Kind is FileKind.File && !MayRead(status, reader, UnixFileMode.OtherRead))
                    return Unreadable(root, path);
            }
        }

        return null;
    }

    /// <summary>As the kernel decides: by the owner's bits, else the group's, else the others'.</summary>
    private static bool MayRead(FileStatus status, (uint User, uint Group)? reader, UnixFileMode others)
    {
        if (reader is not { } ids || status.Owner is null)
            return true;
        var shift = status.Owner == ids.User ? 6 : status.Group == ids.Group ? 3 : 0;
        var needed = (UnixFileMode)((int)others << shift);
        return (status.Mode & needed) == needed;
    }

    private static string Unreadable(string root, string path) =>
        $"{Below(root, path)} cannot be read by the sandbox's user; chmod -R o+rX the dataset";

    private static string Below(string root, string path) =>
        path == root ? "the folder" : Printable.Excerpt(Path.GetRelativePath(root, path).Replace('\\', '/'), 0, 200);
}
