using System.Buffers.Binary;
using System.Text;

namespace Sandbox.Execution.Engines.Docker;

/// <summary>
/// An attached container's streams. Reading gives its standard output: the engine's eight-byte heads (stream, three zeros, big-endian length)
/// are taken off, and the first few KB of standard error are kept aside. Writing goes to its standard input as it is.
/// </summary>
internal sealed class AttachedStream(Stream raw) : Stream
{
    private const int DiagnosticsCap = 4096;

    private readonly byte[] _head = new byte[8];
    private readonly MemoryStream _diagnostics = new();
    private int _left;

    /// <summary>What the container wrote to standard error so far: the interpreter's own words, as the node's go elsewhere.</summary>
    public string Diagnostics
    {
        get
        {
            lock (_diagnostics) return Encoding.UTF8.GetString(_diagnostics.ToArray()).Trim();
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (buffer.IsEmpty) return 0;
        while (_left == 0)
        {
            var read = await raw.ReadAtLeastAsync(_head, _head.Length, throwOnEndOfStream: false, cancellationToken).ConfigureAwait(false);
            if (read == 0) return 0;
            if (read < _head.Length || _head[0] > 2 || (_head[1] | _head[2] | _head[3]) != 0) throw new InvalidDataException("the engine's attach stream is garbled");
            var length = BinaryPrimitives.ReadUInt32BigEndian(_head.AsSpan(4));
            if (length > int.MaxValue) throw new InvalidDataException("the engine's attach stream is garbled");
            if (_head[0] == 1) _left = (int)length;
            else await KeepAsync((int)length, cancellationToken).ConfigureAwait(false);
        }

        var got = await raw.ReadAsync(buffer[..Math.Min(buffer.Length, _left)], cancellationToken).ConfigureAwait(false);
        _left -= got;
        return got;
    }

    private async Task KeepAsync(int length, CancellationToken cancellation)
    {
        var buffer = new byte[Math.Min(length, 4096)];
        while (length > 0)
        {
            var read = await raw.ReadAsync(buffer.AsMemory(0, Math.Min(length, buffer.Length)), cancellation).ConfigureAwait(false);
            if (read == 0) return;
            length -= read;
            lock (_diagnostics) _diagnostics.Write(buffer, 0, (int)Math.Min(read, DiagnosticsCap - _diagnostics.Length));
        }
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => raw.WriteAsync(buffer, cancellationToken);

    public override Task FlushAsync(CancellationToken cancellationToken) => raw.FlushAsync(cancellationToken);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _diagnostics.Dispose();
            raw.Dispose();
        }

        base.Dispose(disposing);
    }

    public override bool CanRead => true;
    public override bool CanWrite => true;
    public override bool CanSeek => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
    public override void Flush() => raw.Flush();
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException("read asynchronously");
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("write asynchronously");
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
}
