using Sandbox.Execution.Json;

namespace Sandbox.Execution.Files;

/// <summary>
/// Reads and writes files below one folder by relative path. What lies there may come from a pull request: a link that leads out of the
/// folder, to a secret that a diff would print or a file that a snapshot would overwrite. So no link below the root is ever followed, files
/// are read only when they are files, and are written under a name of their own and then renamed, which replaces a link and never writes
/// through it. (Nothing a node does can change the folder meanwhile: it has no writable mount.)
/// </summary>
public sealed class RootFolder(string path)
{
    /// <summary>The folder's absolute path.</summary>
    public string FullPath { get; } = Path.GetFullPath(path);

    /// <summary>A file's bytes, or null where there is none.</summary>
    /// <param name="relative">Path relative to the root, with <c>/</c>.</param>
    /// <param name="maxBytes">How long it may be.</param>
    /// <exception cref="FileRefusedException">It is no plain file, too long, or not readable.</exception>
    public byte[]? Read(string relative, long maxBytes) => Guard("read", relative, () =>
    {
        var full = Resolve(relative);
        var status = full is null ? default : FileStatus.Of(full);
        if (full is null || status.Kind is FileKind.Missing)
            return null;
        RefuseUnlessFile(relative, status.Kind);
        if (status.Size > maxBytes)
            throw new FileRefusedException($"{Show(relative)} has {status.Size} bytes, more than the {maxBytes} allowed");
        return File.ReadAllBytes(full);
    });

    /// <summary>Writes a file as one step: a reader sees the old bytes or the new. Its folder must exist.</summary>
    /// <exception cref="FileRefusedException">It could not be written, or its folder is a link.</exception>
    public void Write(string relative, ReadOnlySpan<byte> content)
    {
        var bytes = content.ToArray();
        Guard<object?>("write", relative, () =>
        {
            var full = ResolveForChange(relative);
            var temporary = $"{full}.{Path.GetRandomFileName()}.tmp";
            try
            {
                using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
                    stream.Write(bytes);
                File.Move(temporary, full, overwrite: true);
            }
            finally
            {
                File.Delete(temporary);
            }

            return null;
        });
    }

    /// <summary>Deletes a file, or the link in its place; nothing where there is none.</summary>
    /// <exception cref="FileRefusedException">It could not be deleted.</exception>
    public void Delete(string relative) => Guard<object?>("delete", relative, () =>
    {
        if (Resolve(relative) is { } full && FileStatus.Of(full).Kind is not FileKind.Missing)
            File.Delete(full);
        return null;
    });

    /// <summary>Renames a plain file over another.</summary>
    /// <exception cref="FileRefusedException">There is no plain file, or it could not be renamed.</exception>
    public void Replace(string source, string target) => Guard<object?>("rename", source, () =>
    {
        var from = ResolveForChange(source);
        RefuseUnlessFile(source, FileStatus.Of(from).Kind);
        File.Move(from, ResolveForChange(target), overwrite: true);
        return null;
    });

    private string ResolveForChange(string relative) =>
        Resolve(relative) ?? throw new FileRefusedException($"the folder of {Show(relative)} is missing");

    /// <summary>The absolute path, or null where a folder on the way is missing.</summary>
    private string? Resolve(string relative)
    {
        var segments = relative.Split('/');
        if (segments.Any(segment => segment is "" or "." or ".." || segment.Contains('\0') || (OperatingSystem.IsWindows() && segment.AsSpan().ContainsAny('\\', ':'))))
            throw new FileRefusedException($"{Show(relative)} is no path below the root");
        var full = FullPath;
        for (var i = 0; i < segments.Length - 1; i++)
        {
            full = Path.Join(full, segments[i]);
            var kind = FileStatus.Of(full).Kind;
            if (kind is FileKind.Missing)
                return null;
            if (kind is not FileKind.Folder)
                throw new FileRefusedException($"{Show(relative)} is not used: the folder {Show(string.Join('/', segments[..(i + 1)]))} is a link or a file");
        }

        return Path.Join(full, segments[^1]);
    }

    private static void RefuseUnlessFile(string relative, FileKind kind)
    {
        if (kind is FileKind.File)
            return;
        var what = kind switch
        {
            FileKind.Missing => "is missing",
            FileKind.Link => "is a symbolic link and is not followed; put the file itself there",
            FileKind.Folder => "is a folder",
            _ => "is no plain file",
        };
        throw new FileRefusedException($"{Show(relative)} {what}");
    }

    private static T Guard<T>(string verb, string relative, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception error) when (error is IOException and not FileRefusedException or UnauthorizedAccessException)
        {
            throw new FileRefusedException($"cannot {verb} {Show(relative)}: {Printable.Escape(error.Message)}", error);
        }
    }

    private static string Show(string relative) => Printable.Escape(relative);
}
