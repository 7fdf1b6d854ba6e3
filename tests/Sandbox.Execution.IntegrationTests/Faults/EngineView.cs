using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace Sandbox.Execution.IntegrationTests.Faults;

/// <summary>The engine by another way than our client: what it says of containers.</summary>
internal sealed class EngineView(string socket) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler
    {
        ConnectCallback = async (_, cancellation) =>
        {
            var connection = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            await connection.ConnectAsync(new UnixDomainSocketEndPoint(socket), cancellation);
            return new NetworkStream(connection, ownsSocket: true);
        },
    });

    public async Task<JsonNode> GetAsync(string path) => JsonNode.Parse(await _http.GetStringAsync("http://docker" + path))!;

    /// <summary>"id state" of every container that one of these tools made.</summary>
    /// <param name="tools">The process that owns the container, or what its command holds.</param>
    /// <param name="running">Whether only those count that run.</param>
    public async Task<IReadOnlyList<string>> OfAsync(IReadOnlyCollection<(int Owner, string Mark)> tools, bool running)
    {
        var rows = (await GetAsync($"/containers/json?all={(running ? 0 : 1)}")).AsArray();
        return [.. rows.Where(row => tools.Any(tool => IsOf(row!, tool))).Select(row => $"{row!["Id"]!.GetValue<string>()[..12]} {row["State"]}")];
    }

    public void Dispose() => _http.Dispose();

    private static bool IsOf(JsonNode row, (int Owner, string Mark) tool) =>
        row["Labels"]?["sandbox-check.owner"]?.GetValue<string>() is { } owner
            ? owner.StartsWith($"{tool.Owner}/", StringComparison.Ordinal)
            : row["Command"]!.GetValue<string>().Contains(tool.Mark, StringComparison.Ordinal);
}
