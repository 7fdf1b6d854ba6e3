using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Text;

namespace Sandbox.Execution.IntegrationTests.Faults;

/// <summary>
/// A socket that passes everything on to the real engine and says what passes, before it is passed: so that a fault can be put at an exact moment of the talk.
/// A connection that the tool loses is lost for the engine at once, as without a proxy.
/// </summary>
internal sealed class EngineProxy : IAsyncDisposable
{
    private static readonly (string Call, Moment Moment)[] s_calls =
    [
        ("/containers/create", Moment.Create), ("/attach?", Moment.Attach), ("/start HTTP", Moment.Start), ("/build?", Moment.Build),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("proxy").FullName;
    private readonly string _engine;
    private readonly Func<Moment, int, Task> _at;
    private readonly Socket _listener = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
    private readonly ConcurrentDictionary<Moment, int> _counts = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _accepting;

    /// <param name="engine">The engine's socket.</param>
    /// <param name="at">Called with a moment and how often it has come so far; what passes waits for it.</param>
    public EngineProxy(string engine, Func<Moment, int, Task> at)
    {
        (_engine, _at) = (engine, at);
        _listener.Bind(new UnixDomainSocketEndPoint(Path.Combine(_folder, "s")));
        _listener.Listen(64);
        _accepting = AcceptAsync();
    }

    /// <summary>For <c>DOCKER_HOST</c>.</summary>
    public string Endpoint => $"unix://{Path.Combine(_folder, "s")}";

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Dispose();
        await _accepting;
        _stop.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task AcceptAsync()
    {
        var connections = new ConcurrentBag<Task>();
        try
        {
            while (true) connections.Add(ServeAsync(await _listener.AcceptAsync(_stop.Token)));
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(Socket tool)
    {
        var engine = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token);
        using (tool)
        using (engine)
        {
            await engine.ConnectAsync(new UnixDomainSocketEndPoint(_engine), ended.Token);
            var attached = new TaskCompletionSource();
            var up = PumpAsync(tool, engine, Up(attached), ended.Token);
            var down = PumpAsync(engine, tool, Down(attached.Task), ended.Token);
            await Task.WhenAny(up, down);
            await ended.CancelAsync();
            await Task.WhenAll(up, down);
        }
    }

    /// <summary>Requests until one attaches, frames from then on.</summary>
    private Func<ReadOnlyMemory<byte>, Task> Up(TaskCompletionSource attached)
    {
        var moments = new Queue<Moment>();
        var frames = new FrameWatch(multiplexed: false, kind =>
        {
            if (kind == 'J') moments.Enqueue(Moment.Job);
        });
        return async bytes =>
        {
            if (attached.Task.IsCompleted)
            {
                frames.Feed(bytes.Span);
            }
            else
            {
                var text = Encoding.Latin1.GetString(bytes.Span[..Math.Min(bytes.Length, 512)]).Split("\r\n")[0];
                foreach (var (call, moment) in s_calls)
                {
                    if (text.StartsWith("POST ", StringComparison.Ordinal) && text.Contains(call, StringComparison.Ordinal)) moments.Enqueue(moment);
                }
            }

            await TellAsync(moments);
            if (!attached.Task.IsCompleted && bytes.Span.IndexOf("/attach?"u8) >= 0) attached.SetResult();
        };
    }

    /// <summary>Nothing of interest until the tool has attached, then the reply's head, then frames.</summary>
    private Func<ReadOnlyMemory<byte>, Task> Down(Task attached)
    {
        var moments = new Queue<Moment>();
        var head = true;
        var frames = new FrameWatch(multiplexed: true, kind =>
        {
            if (kind is 'R' or 'S' or 'E') moments.Enqueue(kind == 'R' ? Moment.Ready : kind == 'S' ? Moment.NodeStarted : Moment.Result);
        });
        return async bytes =>
        {
            if (!attached.IsCompleted) return;
            if (head)
            {
                var end = bytes.Span.IndexOf("\r\n\r\n"u8);
                if (end < 0) return;
                head = false;
                bytes = bytes[(end + 4)..];
            }

            frames.Feed(bytes.Span);
            await TellAsync(moments);
        };
    }

    private async Task TellAsync(Queue<Moment> moments)
    {
        while (moments.TryDequeue(out var moment)) await _at(moment, _counts.AddOrUpdate(moment, 1, (_, count) => count + 1));
    }

    private static async Task PumpAsync(Socket from, Socket to, Func<ReadOnlyMemory<byte>, Task> look, CancellationToken ended)
    {
        var buffer = new byte[1 << 16];
        try
        {
            while (await from.ReceiveAsync(buffer, ended) is > 0 and var count)
            {
                await look(buffer.AsMemory(0, count));
                for (var sent = 0; sent < count;) sent += await to.SendAsync(buffer.AsMemory(sent, count - sent), ended);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // Either side is gone; the other is let go of, too.
        }
    }
}
