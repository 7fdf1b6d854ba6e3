using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Sandbox.Execution.Engines.Docker.Wire;

namespace Sandbox.Execution.Engines.Docker;

/// <summary>
/// The calls of the Engine API that a sandbox needs, one HTTP request each. Every reply is untrusted: its size is capped, its depth is bounded,
/// its text is cleaned. Every failure is an <see cref="EngineException"/> that names the engine, the call and the way out.
/// </summary>
internal sealed class DockerClient : IDisposable
{
    private const int ReplyCap = 8 << 20;
    private static readonly Version s_oldest = new(1, 41);
    private static readonly Version s_newest = new(1, 51);

    private readonly HttpClient _http;
    private readonly TimeSpan _timeout;
    private string _prefix = "";

    public DockerEndpoint Endpoint { get; }

    /// <summary>The negotiated API version.</summary>
    public string ApiVersion { get; private set; } = "";

    public DockerClient(DockerEndpoint endpoint, TimeSpan timeout)
    {
        Endpoint = endpoint;
        _timeout = timeout;
        _http = new HttpClient(DockerConnection.Handler(endpoint))
        {
            BaseAddress = DockerConnection.BaseAddress(endpoint),
            // Deadlines are per call, by token: a hijacked or streaming reply must outlive them.
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    /// <summary>Asks for the engine's newest API version and settles on the newest that both sides speak.</summary>
    public async Task NegotiateAsync(CancellationToken cancellation)
    {
        using var reply = await SendAsync(HttpMethod.Get, "/_ping", "ping", null, cancellation).ConfigureAwait(false);
        var said = reply.Headers.TryGetValues("Api-Version", out var values) ? values.First() : "";
        if (!Version.TryParse(said, out var engine))
            throw new EngineException(EngineFault.Protocol, $"{Name} answered ping without an API version: is a Docker-compatible engine listening there?");
        if (engine < s_oldest)
            throw new EngineException(EngineFault.Unsupported, $"{Name} speaks API {said}; at least {s_oldest} (Docker 20.10) is needed: upgrade the engine");
        ApiVersion = (engine < s_newest ? engine : s_newest).ToString();
        _prefix = "/v" + ApiVersion;
    }

    private string Name => $"the engine at {Endpoint}";

    /// <summary>A call whose whole reply is one JSON value.</summary>
    public async Task<T> CallAsync<T>(HttpMethod method, string path, string call, HttpContent? body, JsonTypeInfo<T> type, CancellationToken cancellation)
        where T : class
    {
        using var deadline = Deadline(cancellation);
        using var reply = await SendAsync(method, _prefix + path, call, body, cancellation, deadline.Token).ConfigureAwait(false);
        var bytes = await GuardAsync(call, () => ReadCappedAsync(reply, ReplyCap, call, deadline.Token), cancellation).ConfigureAwait(false);
        try
        {
            return JsonSerializer.Deserialize(bytes.Span, type) ?? throw new JsonException("null");
        }
        catch (JsonException e)
        {
            throw new EngineException(EngineFault.Protocol, $"{Name} answered '{call}' with what is not the expected JSON: {e.Message}", e);
        }
    }

    /// <summary>A call whose reply does not matter beyond its status.</summary>
    public async Task CallAsync(HttpMethod method, string path, string call, HttpContent? body, CancellationToken cancellation)
    {
        using var reply = await SendAsync(method, _prefix + path, call, body, cancellation).ConfigureAwait(false);
    }

    /// <summary>A call without an own deadline, whose reply streams until the caller disposes of it.</summary>
    public Task<HttpResponseMessage> OpenAsync(HttpMethod method, string path, string call, HttpContent? body, CancellationToken cancellation) =>
        SendAsync(method, _prefix + path, call, body, cancellation, cancellation);

    /// <summary>Attaches to a container: the connection becomes a raw two-way stream (<c>Upgrade: tcp</c>).</summary>
    public async Task<Stream> AttachAsync(string id, CancellationToken cancellation)
    {
        using var deadline = Deadline(cancellation);
        var request = new HttpRequestMessage(HttpMethod.Post, $"{_prefix}/containers/{id}/attach?stream=1&stdin=1&stdout=1&stderr=1");
        request.Headers.Connection.Add("Upgrade");
        request.Headers.Upgrade.Add(new ProductHeaderValue("tcp"));
        var reply = await SendAsync(request, "attach", cancellation, deadline.Token).ConfigureAwait(false);
        if (reply.StatusCode == HttpStatusCode.SwitchingProtocols)
            return await reply.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        reply.Dispose();
        throw new EngineException(EngineFault.Protocol,
            $"{Name} did not upgrade the attach connection (status {(int)reply.StatusCode}): a proxy in between that does not pass 'Upgrade: tcp' must be removed");
    }

    public static HttpContent Json<T>(T value, JsonTypeInfo<T> type) =>
        new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(value, type)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

    public void Dispose() => _http.Dispose();

    private CancellationTokenSource Deadline(CancellationToken cancellation)
    {
        var source = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        source.CancelAfter(_timeout);
        return source;
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string call, HttpContent? body, CancellationToken cancellation)
    {
        using var deadline = Deadline(cancellation);
        return await SendAsync(method, path, call, body, cancellation, deadline.Token).ConfigureAwait(false);
    }

    private Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, string call, HttpContent? body, CancellationToken cancellation, CancellationToken deadline) =>
        SendAsync(new HttpRequestMessage(method, path) { Content = body }, call, cancellation, deadline);

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string call, CancellationToken cancellation, CancellationToken deadline)
    {
        using (request)
        {
            var reply = await GuardAsync(call, () => _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, deadline), cancellation).ConfigureAwait(false);
            if ((int)reply.StatusCode < 400) return reply;
            using (reply) throw await RefusalAsync(reply, call, cancellation, deadline).ConfigureAwait(false);
        }
    }

    private async Task<EngineException> RefusalAsync(HttpResponseMessage reply, string call, CancellationToken cancellation, CancellationToken deadline)
    {
        string message;
        try
        {
            var bytes = await GuardAsync(call, () => ReadCappedAsync(reply, 64 << 10, call, deadline), cancellation).ConfigureAwait(false);
            message = JsonSerializer.Deserialize(bytes.Span, WireJson.Default.ErrorReply)?.Message ?? "no reason given";
        }
        catch (Exception e) when (e is JsonException or EngineException)
        {
            message = "the reason cannot be read";
        }

        var status = (int)reply.StatusCode;
        var fault = status == 404 && message.Contains("image", StringComparison.OrdinalIgnoreCase) ? EngineFault.ImageMissing
            : status is 401 or 403 ? EngineFault.Permission
            : EngineFault.Refused;
        return new EngineException(fault, $"{Name} refused '{call}' (status {status}): {message}", statusCode: status);
    }

    /// <summary>Turns each failure of the transport into one that a user can act on; the caller's own cancellation passes.</summary>
    private async Task<T> GuardAsync<T>(string call, Func<Task<T>> action, CancellationToken cancellation)
    {
        try
        {
            return await action().ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellation);
        }
        catch (OperationCanceledException e)
        {
            throw new EngineException(EngineFault.Timeout,
                $"{Name} did not answer '{call}' within {_timeout.TotalSeconds:0.#} s: see whether it is overloaded ('docker ps'), or restart it", e);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or SocketException or TimeoutException or UnauthorizedAccessException)
        {
            throw Unreachable(call, e);
        }
    }

    private EngineException Unreachable(string call, Exception e)
    {
        for (var inner = e; inner is not null; inner = inner.InnerException)
        {
            if (inner is UnauthorizedAccessException or SocketException { SocketErrorCode: SocketError.AccessDenied })
                return new EngineException(EngineFault.Permission,
                    $"{Name} may not be used by this user ('{call}'): join the group 'docker' (usermod -aG docker $USER, then log in again), or use a rootless engine", e);
            if (inner is System.Security.Authentication.AuthenticationException)
                return new EngineException(EngineFault.Configuration, $"the TLS handshake with {Name} failed ('{call}'): {inner.Message}; check DOCKER_CERT_PATH", e);
            if (inner is SocketException or TimeoutException)
                return new EngineException(EngineFault.NotRunning,
                    $"{Name} ({Endpoint.Origin}) is not running ('{call}': {Reason(inner)}): start it (systemctl start docker, or dockerd), name another with DOCKER_HOST, or use --engine bubblewrap, which needs none", e);
        }

        var certificate = Endpoint.Kind is DockerTransport.Tls ? ", and whether it accepts this client's certificate (DOCKER_CERT_PATH)" : "";
        return new EngineException(EngineFault.Protocol, $"{Name} broke off '{call}': {e.Message}; see whether it is still running{certificate}", e);
    }

    /// <summary>.NET words a missing socket file (ENOENT) as an address that cannot be assigned, which sends people the wrong way.</summary>
    private static string Reason(Exception e) =>
        e is SocketException { SocketErrorCode: SocketError.AddressNotAvailable } ? "no such socket" : e.Message;

    private async Task<ReadOnlyMemory<byte>> ReadCappedAsync(HttpResponseMessage reply, int cap, string call, CancellationToken cancellation)
    {
        using var stream = await reply.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        var buffer = new byte[Math.Clamp(reply.Content.Headers.ContentLength ?? 4096, 256, 1 << 20)];
        var length = 0;
        while (true)
        {
            if (length == buffer.Length) Array.Resize(ref buffer, Math.Min(buffer.Length * 2, cap + 1));
            var read = await stream.ReadAsync(buffer.AsMemory(length), cancellation).ConfigureAwait(false);
            if (read == 0) return buffer.AsMemory(0, length);
            length += read;
            if (length > cap) throw new EngineException(EngineFault.Protocol, $"{Name} answered '{call}' with more than {cap >> 10} KB");
        }
    }
}
