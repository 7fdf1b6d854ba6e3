using System.Buffers.Binary;
using System.Text.Json;

namespace Sandbox.Execution.Runner;

/// <summary>Reads frames from a runner. Sizes are checked before anything is allocated; what does not fit is an <see cref="InvalidDataException"/>.</summary>
internal sealed class FrameReader(Stream stream)
{
    private const int SmallFrame = 64 << 10;
    private const int DebugCap = 64 << 10;
    private const int CodeCap = 256 << 10;

    /// <summary>The next frame's kind and length; null at the stream's end.</summary>
    public async Task<(FrameKind Kind, int Length)?> NextAsync(CancellationToken cancellation)
    {
        var head = new byte[5];
        var read = await stream.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
        if (read == 0) return null;
        if (read < head.Length) throw new InvalidDataException("half a frame");
        var length = BinaryPrimitives.ReadUInt32BigEndian(head.AsSpan(1));
        if (length > int.MaxValue) throw new InvalidDataException("a frame of impossible length");
        return ((FrameKind)head[0], (int)length);
    }

    /// <summary>A small frame's payload.</summary>
    public Task<byte[]> PayloadAsync(int length, CancellationToken cancellation) =>
        length <= SmallFrame ? ExactlyAsync(length, cancellation) : throw new InvalidDataException($"a frame of {length} bytes");

    /// <summary>A code frame's payload.</summary>
    public Task<byte[]> CodeAsync(int length, CancellationToken cancellation) =>
        length <= CodeCap ? ExactlyAsync(length, cancellation) : throw new InvalidDataException($"compiled code of {length} bytes");

    /// <summary>An end frame's payload, taken apart.</summary>
    public async Task<RunnerReport> EndAsync(int length, long outputCap, long logCap, CancellationToken cancellation)
    {
        if (length < 4) throw new InvalidDataException("an end frame without a head");
        var headLength = BinaryPrimitives.ReadInt32BigEndian(await ExactlyAsync(4, cancellation).ConfigureAwait(false));
        if (headLength < 0 || headLength > SmallFrame) throw new InvalidDataException("an end frame's head of impossible length");
        EndHead head;
        try
        {
            var bytes = await ExactlyAsync(headLength, cancellation).ConfigureAwait(false);
            head = JsonSerializer.Deserialize(bytes, RunnerJson.Default.EndHead) ?? throw new InvalidDataException("an end frame's head is null");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException("an end frame's head is not JSON", e);
        }

        if (head.Output < 0 || head.Output > outputCap || head.Stdout < 0 || head.Stdout > logCap || head.Stderr < 0 || head.Stderr > logCap
            || head.Debug < 0 || head.Debug > DebugCap || 4L + headLength + head.Output + head.Stdout + head.Stderr + head.Debug != length)
        {
            throw new InvalidDataException("an end frame's parts do not fit");
        }

        return new RunnerReport(
            head,
            await ExactlyAsync((int)head.Output, cancellation).ConfigureAwait(false),
            await ExactlyAsync((int)head.Stdout, cancellation).ConfigureAwait(false),
            await ExactlyAsync((int)head.Stderr, cancellation).ConfigureAwait(false))
        {
            Debug = await ExactlyAsync((int)head.Debug, cancellation).ConfigureAwait(false),
        };
    }

    private async Task<byte[]> ExactlyAsync(int length, CancellationToken cancellation)
    {
        var bytes = new byte[length];
        if (await stream.ReadAtLeastAsync(bytes, length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false) < length)
            throw new InvalidDataException("a frame broke off");
        return bytes;
    }
}
