using System.Text;

namespace Sandbox.Check.Reporting;

/// <summary>Writes a file whole or not at all: beside its place first, then renamed over it.</summary>
internal static class OutputFile
{
    /// <exception cref="ToolException">It cannot be written.</exception>
    public static void Write(string path, string shown, Action<TextWriter> write)
    {
        var temporary = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
                Directory.CreateDirectory(folder);
            using (var writer = new StreamWriter(temporary, append: false, new UTF8Encoding(false)) { NewLine = "\n" })
                write(writer);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(temporary))
                File.Delete(temporary);
            throw new ToolException($"cannot write {SafeText.Line(shown)}: {SafeText.Line(exception.Message)}", exception);
        }
    }
}
