using System.Buffers.Binary;
using System.Text;

namespace Sandbox.Execution.Tests.Engines;

/// <summary>A runner made of frames, at the container's end of an attached stream.</summary>
internal sealed class FakeRunner(Stream stream)
{
    public const string Head = """{"exit":0,"signal":null,"stop":null,"wallMs":5,"cpuMs":4,"ownCpuMs":4,"peak":1000,"oom":0,"pids":0,"file":null,"note":"","truncated":false,"output":OUT,"stdout":0,"stderr":0}""";

    /// <summary>Everything as it should be, with this output.</summary>
    public async Task WellAsync(string output)
    {
        await ReadyAsync();
        await StartedAsync();
        await EndAsync(Head.Replace("OUT", Encoding.UTF8.GetByteCount(output).ToString()), output);
    }

    public async Task ReadyAsync()
    {
        await FrameAsync('R', "{}"u8.ToArray());
        await JobAsync();
    }

    public Task StartedAsync() => FrameAsync('S', []);

    public Task EndAsync(string head, string rest)
    {
        var bytes = Encoding.UTF8.GetBytes(head);
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        return FrameAsync('E', [.. length, .. bytes, .. Encoding.UTF8.GetBytes(rest)]);
    }

    public Task FrameAsync(char kind, byte[] payload)
    {
        var head = new byte[5];
        head[0] = (byte)kind;
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(1), payload.Length);
        return OutAsync([.. head, .. payload]);
    }

    /// <summary>Bytes on standard output (1) or standard error (2), in the engine's eight-byte heads.</summary>
    public async Task OutAsync(byte[] bytes, byte channel = 1)
    {
        var head = new byte[8];
        head[0] = channel;
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), bytes.Length);
        await stream.WriteAsync((byte[])[.. head, .. bytes]);
    }

    public async Task RawAsync(byte[] bytes) => await stream.WriteAsync(bytes);

    /// <summary>The next job frame's payload.</summary>
    public async Task<byte[]> JobAsync()
    {
        while (true)
        {
            if (await NextAsync() is ('J', var payload)) return payload;
        }
    }

    /// <summary>The next frame from the host.</summary>
    public async Task<(char Kind, byte[] Payload)> NextAsync()
    {
        var head = new byte[5];
        await stream.ReadExactlyAsync(head);
        var payload = new byte[BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(1))];
        await stream.ReadExactlyAsync(payload);
        return ((char)head[0], payload);
    }
}
