using Sandbox.Execution.Files;

namespace Sandbox.Check;

/// <summary>Opens plain files only: a pipe that a pull request put there would block for ever, and a device never ends.</summary>
internal static class PlainFile
{
    /// <summary>Opens a file, or the file that a link leads to.</summary>
    /// <exception cref="IOException">It is no plain file, or cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be opened.</exception>
    public static FileStream OpenRead(string path)
    {
        var file = new FileInfo(path);
        var target = file.LinkTarget is null ? path : file.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
        if (FileStatus.Of(target).Kind is FileKind.Special or FileKind.Folder)
            throw new IOException("it is no plain file");
        return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
    }

    /// <summary>The text of a file, in UTF-8 where it does not say otherwise.</summary>
    /// <exception cref="IOException">As for <see cref="OpenRead"/>.</exception>
    public static string ReadText(string path)
    {
        using var reader = new StreamReader(OpenRead(path));
        return reader.ReadToEnd();
    }
}
