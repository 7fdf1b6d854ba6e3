namespace Sandbox.Check.Pipeline.Discovery;

/// <summary>Tells Python programs without an extension by their first line.</summary>
internal static class Shebang
{
    private const int Longest = 256;

    public static bool IsPython(FileInfo file)
    {
        // An empty file, which a FIFO seems to be as well, is never opened: a FIFO would block.
        if (file.Length == 0)
            return false;
        try
        {
            using var handle = File.OpenHandle(file.FullName);
            Span<byte> buffer = stackalloc byte[Longest];
            var first = buffer[..RandomAccess.Read(handle, buffer, 0)];
            var end = first.IndexOf((byte)'\n');
            var line = end < 0 ? first : first[..end];
            return line.StartsWith("#!"u8) && line.IndexOf("python"u8) >= 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Without an extension nothing says that it is Python; what cannot be read cannot be run either.
            return false;
        }
    }
}
