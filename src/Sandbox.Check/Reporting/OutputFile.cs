using System.Text;
using Sandbox.Execution.Files;

namespace Sandbox.Check.Reporting;

/// <summary>
/// Writes a file whole or not at all: beside its place first, then renamed over it. A link in its place is replaced, not followed, and the name of what lies beside it cannot be
/// guessed, because both may have come with a pull request. A pipe or device, such as <c>/dev/stdout</c>, is written to as it is.
/// </summary>
internal static class OutputFile
{
    /// <exception cref="ToolException">It cannot be written.</exception>
    public static void Write(string path, string shown, Action<TextWriter> write)
    {
        try
        {
            if (IsPipeOrDevice(path))
                WriteText(path, FileMode.Append, write);
            else
                Replace(path, write);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"cannot write {SafeText.Line(shown)}: {SafeText.Line(exception.Message)}", exception);
        }
    }

    /// <summary>What the system keeps in these folders are links as well, to whatever the shell opened: a terminal, a pipe or a file.</summary>
    private static bool IsPipeOrDevice(string path) =>
        (!OperatingSystem.IsWindows() && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal)) && File.Exists(path))
        || FileStatus.Of(path).Kind is FileKind.Special;

    private static void Replace(string path, Action<TextWriter> write)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
            Directory.CreateDirectory(folder);
        var temporary = $"{path}.{Path.GetRandomFileName()}.tmp";
        try
        {
            WriteText(temporary, FileMode.CreateNew, write);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static void WriteText(string path, FileMode mode, Action<TextWriter> write)
    {
        using var stream = new FileStream(path, mode, FileAccess.Write);
        using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\n" };
        write(writer);
    }
}
