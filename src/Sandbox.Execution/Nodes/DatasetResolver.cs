using System.Diagnostics.CodeAnalysis;
using Sandbox.Execution.Files;
using Sandbox.Execution.Json;

namespace Sandbox.Execution.Nodes;

/// <summary>
/// Turns a folder named by the configuration, which may be a pull request's, into one that may be mounted read-only. Its real path must lie
/// below the repository or in a folder that the operator allows, and must not show more than data: no repository, no home, nothing around
/// them. Every file in it is looked at: a pipe or device would do things when read, and a file with a second name may be another's. Links inside
/// are not followed; in the sandbox they lead to the sandbox's own files.
/// </summary>
public static class DatasetResolver
{
    /// <summary>How many files and folders a dataset may have.</summary>
    public const int MaxEntries = 1_000_000;

    /// <summary>Resolves one entry of <c>datasets</c>; the error is one line that says what to do.</summary>
    public static bool TryResolve(
        string entry, DatasetRules rules, [NotNullWhen(true)] out Dataset? dataset, [NotNullWhen(false)] out string? error)
    {
        dataset = null;
        var real = "";
        try
        {
            error = Locate(entry, rules, out real) ?? Inspect(real, rules.Reader);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            error = $"it cannot be read: {Printable.Escape(failure.Message)}";
        }

        if (error is null)
            dataset = new Dataset(Path.GetFileName(real), real);
        else
            error = $"dataset '{Printable.Excerpt(entry, 0, 200)}': {error}";
        return error is null;
    }

    private static string? Locate(string entry, DatasetRules rules, out string real)
    {
        real = "";
        if (entry.Length == 0 || entry.Contains('\0'))
            return "name a folder, relative to the repository";
        if (RealPath.Of(Path.Combine(rules.Root, entry)) is not { } path || RealPath.Of(rules.Root) is not { } root)
            return "there is no such folder";
        real = path;
        var home = rules.Home is { Length: > 0 } given ? RealPath.Of(given) : null;
        if (FileStatus.Of(path).Kind is not FileKind.Folder)
            return "it is not a folder";
        if (RealPath.IsWithin(root, path))
            return "it is the repository or lies around it; name a folder inside";
        if (path == Path.GetPathRoot(path) || (home is not null && RealPath.IsWithin(home, path)))
            return "it is a home or lies around one; name a folder inside";
        if (path.Split(Path.DirectorySeparatorChar).Contains(".git"))
            return "it belongs to Git";
        if (!RealPath.IsWithin(path, root) && !rules.AllowedFolders.Any(allowed => RealPath.Of(allowed) is { } folder && RealPath.IsWithin(path, folder)))
            return "it lies outside the repository; only the operator's policy may allow that";
        return SampleName.IsValidName(Path.GetFileName(path).Replace('.', '_')) ? null : "its name must be letters, digits, '.', '_' and '-'";
    }

    private static string? Inspect(string root, (uint User, uint Group)? reader)
    {
        var count = 0;
        var folders = new Stack<string>([root]);
        while (folders.TryPop(out var folder))
        {
            if (!MayRead(FileStatus.Of(folder), reader, UnixFileMode.OtherRead | UnixFileMode.OtherExecute))
                return Unreadable(root, folder, reader, "o+rx");
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
                    return Unreadable(root, path, reader, "o+r");
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

    private static string Unreadable(string root, string path, (uint User, uint Group)? reader, string mode) =>
        $"{Below(root, path)} cannot be read by the sandbox's user {reader?.User}; chmod {mode} it";

    private static string Below(string root, string path) =>
        path == root ? "the folder" : Printable.Excerpt(Path.GetRelativePath(root, path).Replace('\\', '/'), 0, 200);
}
