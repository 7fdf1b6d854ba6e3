using Sandbox.Check.Pipeline.Discovery;

namespace Sandbox.Check.Pipeline.Scanning;

/// <summary>Reads a source once: these bytes are scanned, hashed and run.</summary>
internal static class SourceReader
{
    /// <summary>A longer file is cut one byte above this, so that the analysis reports it as over its size limit.</summary>
    private const int MaxBytes = 64 << 20;

    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be.</exception>
    public static ReadOnlyMemory<byte> Read(FoundFile file)
    {
        // An empty file is not opened unless the user names it: a FIFO looks empty too, and opening one blocks.
        if (!file.Explicit && new FileInfo(file.FullPath).Length == 0)
            return default;
        using var stream = new FileStream(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        return Read(stream);
    }

    /// <summary>A file's length in bytes; 0 where it cannot be told.</summary>
    public static long LengthOf(FoundFile file) => new FileInfo(file.FullPath) is { Exists: true, Length: var length } ? length : 0;

    /// <summary>Everything of a stream, up to the limit.</summary>
    public static ReadOnlyMemory<byte> Read(Stream stream)
    {
        var buffer = new byte[stream.CanSeek ? (int)Math.Min(stream.Length + 1, MaxBytes + 1) : 1 << 16];
        var length = 0;
        while (true)
        {
            var read = stream.Read(buffer, length, buffer.Length - length);
            length += read;
            if (read == 0 || length > MaxBytes)
                return buffer.AsMemory(0, length);
            if (length == buffer.Length)
                Array.Resize(ref buffer, Math.Min(buffer.Length * 2, MaxBytes + 1));
        }
    }
}
