using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

// Calls of the system are compiled ahead only where no argument could need marshalling.
[assembly: DisableRuntimeMarshalling]

namespace Sandbox.Check;

/// <summary>
/// Standard output or error, written to by the system's own call, because <see cref="Console"/> costs each start 5 ms. What that call does not
/// take at once, for whatever reason, the console's stream gets: it knows about descriptors that would block and readers that are gone.
/// </summary>
/// <param name="descriptor">1 or 2.</param>
/// <param name="console">Opens the console's stream of the same descriptor.</param>
internal sealed unsafe partial class StandardStream(int descriptor, Func<Stream> console) : Stream
{
    private Stream? _console;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Standard output.</summary>
    public static Stream Out => OperatingSystem.IsWindows() ? ConsoleOut() : new StandardStream(1, ConsoleOut);

    /// <summary>Standard error.</summary>
    public static Stream Error => OperatingSystem.IsWindows() ? ConsoleError() : new StandardStream(2, ConsoleError);

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (_console is null && !buffer.IsEmpty)
        {
            nint written;
            fixed (byte* start = buffer)
                written = SystemWrite(descriptor, start, (nuint)buffer.Length);
            if (written <= 0)
                _console = console();
            else
                buffer = buffer[(int)written..];
        }

        try
        {
            if (!buffer.IsEmpty)
                _console!.Write(buffer);
        }
        catch (IOException exception) when (!IsBrokenPipe(exception))
        {
            // Told from other files' errors here, because a writer drops what it could not write: the next flush would succeed.
            throw new ToolException($"cannot write to standard {(descriptor == 2 ? "error" : "output")}: {exception.Message}", exception);
        }
    }

    /// <summary>Whether the reader has gone, as 'head' does: EPIPE of Unix and ERROR_NO_DATA of Windows.</summary>
    public static bool IsBrokenPipe(IOException exception) => (exception.HResult & 0xffff) is 32 or 232;

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    // Methods of their own: one that only might use the console would load it.
    private static Stream ConsoleOut() => Console.OpenStandardOutput();

    private static Stream ConsoleError() => Console.OpenStandardError();

    [LibraryImport("libc", EntryPoint = "write")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint SystemWrite(int descriptor, byte* buffer, nuint count);
}
