using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text.Json.Nodes;
using Sandbox.Execution.Engines;
using Sandbox.Execution.Engines.Docker;

namespace Sandbox.Execution.Tests.Engines;

/// <summary>
/// An engine on a unix socket, or on TCP with TLS, that does as it is told: a healthy one by default, whose single calls a test replaces by slow, failing, lying or dying ones.
/// It holds no containers; its runner is a script of frames.
/// </summary>
internal sealed class FakeEngine : IAsyncDisposable
{
    private readonly string _path;
    private readonly FakeTls? _tls;
    private readonly Socket _listener;
    private readonly ConcurrentBag<Socket> _open = [];
    private readonly ConcurrentDictionary<string, (JsonNode Request, TaskCompletionSource Started, TaskCompletionSource Removed)> _containers = new();
    private readonly TaskCompletionSource _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _created;

    /// <param name="tls">Certificates, for TCP; null for a unix socket.</param>
    /// <param name="path">The socket; null for one of its own.</param>
    public FakeEngine(FakeTls? tls = null, string? path = null)
    {
        _tls = tls;
        _path = path ?? Path.Combine(Path.GetTempPath(), $"fake-{Guid.NewGuid():N}.sock");
        _listener = tls is null ? new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified) : new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        _listener.Bind(tls is null ? new UnixDomainSocketEndPoint(_path) : new IPEndPoint(IPAddress.Loopback, 0));
        _listener.Listen(64);
        _ = AcceptAsync();
    }

    /// <summary>The port, where it is on TCP.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndPoint!).Port;

    /// <summary>Every request line, such as <c>POST /containers/create</c>, without version and query.</summary>
    public ConcurrentQueue<string> Calls { get; } = new();

    /// <summary>Replaces a call: key as in <see cref="Calls"/>, with <c>*</c> for the container's id. True when it has answered.</summary>
    public Dictionary<string, Func<FakeCall, Task>> Replaced { get; } = [];

    /// <summary>What the runner of the n-th container (from 1) does once started.</summary>
    public Func<int, FakeRunner, Task> Runner { get; set; } = (_, runner) => runner.WellAsync("1");

    /// <summary>Changes what an inspect says.</summary>
    public Action<JsonNode> Inspected { get; set; } = _ => { };

    public string Image { get; set; } = """{"Id":"sha256:abc","Os":"linux","Config":{"Env":["PATH=/bin"]}}""";

    public string Info { get; set; } = """{"NCPU":2,"MemTotal":1000000000,"SwapLimit":true,"SecurityOptions":["name=seccomp,profile=default"],"Runtimes":{"runc":{}}}""";

    public string ApiVersion { get; set; } = "1.41";

    /// <summary>Lines of the event stream, sent as they come.</summary>
    public System.Threading.Channels.Channel<string> Events { get; } = System.Threading.Channels.Channel.CreateUnbounded<string>();

    public Task<DockerEngine> ConnectAsync(TimeSpan? timeout = null) => DockerEngine.ConnectAsync(
        new DockerEngineOptions("unix://" + _path, new SandboxPolicy(), timeout ?? TimeSpan.FromSeconds(10), timeout ?? TimeSpan.FromSeconds(10)) { Grace = TimeSpan.FromMilliseconds(200) },
        TestContext.Current.CancellationToken);

    /// <summary>Connects over TLS, with what a folder of certificates holds.</summary>
    public Task<DockerEngine> ConnectAsync(string host, string? certificates) => DockerEngine.ConnectAsync(
        new DockerEndpoint(DockerTransport.Tls, host, Port, "test", certificates),
        new DockerEngineOptions(CallTimeout: TimeSpan.FromSeconds(10), StartTimeout: TimeSpan.FromSeconds(10)), TestContext.Current.CancellationToken);

    public int Count(string call) => Calls.Count(made => made == call);

    /// <summary>Dies at once, as a killed daemon does.</summary>
    public void Die()
    {
        _stopped.TrySetResult();
        _listener.Dispose();
        foreach (var socket in _open) socket.Dispose();
        File.Delete(_path);
    }

    public ValueTask DisposeAsync()
    {
        Die();
        return ValueTask.CompletedTask;
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var socket = await _listener.AcceptAsync();
                _open.Add(socket);
                _ = ServeAsync(new NetworkStream(socket, ownsSocket: true));
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            return;
        }
    }

    private async Task ServeAsync(NetworkStream raw)
    {
        try
        {
            await using (raw)
            {
                Stream stream = raw;
                if (_tls is not null)
                {
                    var secure = new SslStream(raw);
                    await secure.AuthenticateAsServerAsync(_tls.Server);
                    stream = secure;
                }

                while (await FakeCall.ReadAsync(stream) is { } call)
                {
                    Calls.Enqueue(call.Line);
                    await (Replaced.GetValueOrDefault(call.Pattern) ?? AnswerAsync)(call);
                    if (call.Upgraded) return;
                }
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or SocketException or OperationCanceledException or AuthenticationException)
        {
            return;
        }
    }

    /// <summary>The healthy answer.</summary>
    public async Task AnswerAsync(FakeCall call)
    {
        switch (call.Pattern)
        {
            case "GET /_ping": await call.ReplyAsync(200, "OK", $"Api-Version: {ApiVersion}\r\n"); break;
            case "GET /version": await call.ReplyAsync(200, """{"Version":"20.10.24","Components":[{"Name":"runc","Version":"1.1.5"}]}"""); break;
            case "GET /info": await call.ReplyAsync(200, Info); break;
            case "GET /images/*/json": await call.ReplyAsync(200, Image); break;
            case "GET /events": await EventsAsync(call); break;
            case "POST /containers/create": await CreateAsync(call); break;
            case "GET /containers/*/json": await InspectAsync(call); break;
            case "POST /containers/*/attach": await AttachAsync(call); break;
            case "POST /containers/*/start":
                await call.ReplyAsync(204, "");
                _containers[call.Id].Started.TrySetResult();
                break;
            case "POST /containers/*/wait":
                await call.BeginAsync();
                await Task.WhenAny(_containers[call.Id].Removed.Task, _stopped.Task);
                await call.ChunkAsync("""{"StatusCode":0}""");
                await call.ChunkAsync("");
                break;
            case "DELETE /containers/*":
                if (_containers.TryGetValue(call.Id, out var container)) container.Removed.TrySetResult();
                await call.ReplyAsync(204, "");
                break;
            default: await call.ReplyAsync(404, """{"message":"page not found"}"""); break;
        }
    }

    private async Task EventsAsync(FakeCall call)
    {
        await call.BeginAsync();
        await foreach (var line in Events.Reader.ReadAllAsync()) await call.ChunkAsync(line + "\n");
    }

    private async Task CreateAsync(FakeCall call)
    {
        var id = $"c{Interlocked.Increment(ref _created)}";
        _containers[id] = (JsonNode.Parse(call.Body)!, new(TaskCreationOptions.RunContinuationsAsynchronously), new(TaskCreationOptions.RunContinuationsAsynchronously));
        await call.ReplyAsync(201, $$"""{"Id":"{{id}}","Warnings":[]}""");
    }

    private async Task InspectAsync(FakeCall call)
    {
        var asked = _containers[call.Id].Request.AsObject();
        var host = asked["HostConfig"]!.DeepClone();
        var mounts = new JsonArray([.. host["Mounts"]!.AsArray().Select(mount =>
            new JsonObject { ["Type"] = "bind", ["Source"] = mount!["Source"]!.DeepClone(), ["Destination"] = mount["Target"]!.DeepClone(), ["RW"] = false, ["Propagation"] = "rprivate" })]);
        var config = asked.DeepClone().AsObject();
        config.Remove("HostConfig");
        var inspected = new JsonObject { ["Id"] = call.Id, ["Config"] = config, ["HostConfig"] = host, ["Mounts"] = mounts };
        Inspected(inspected);
        await call.ReplyAsync(200, inspected.ToJsonString());
    }

    private async Task AttachAsync(FakeCall call)
    {
        await call.UpgradeAsync();
        var (_, started, removed) = _containers[call.Id];
        await Task.WhenAny(started.Task, removed.Task);
        if (!started.Task.IsCompleted) return;
        await Runner(int.Parse(call.Id[1..]), new FakeRunner(call.Stream));
        await Events.Writer.WriteAsync("""{"Type":"container","Action":"die","Actor":{"ID":"ID"}}""".Replace("\"ID\"}", $"\"{call.Id}\"}}"));
        removed.TrySetResult();
    }
}
