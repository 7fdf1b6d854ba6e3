using System.Text;
using System.Text.RegularExpressions;

namespace Sandbox.Execution.Tests.Engines;

/// <summary>One request to the fake engine, and the ways to answer it.</summary>
internal sealed class FakeCall
{
    private FakeCall(Stream stream, string method, string path, byte[] body)
    {
        Stream = stream;
        Body = body;
        var bare = Regex.Replace(path.Split('?')[0], @"^/v1\.\d+", "");
        Line = $"{method} {bare}";
        Pattern = Regex.Replace(Line, @"^(GET|POST|DELETE) /(containers|images)/(?!create|json)[^/]+", "$1 /$2/*");
        Id = Regex.Match(bare, "^/containers/([^/]+)").Groups[1].Value;
        Query = path.Contains('?', StringComparison.Ordinal) ? Uri.UnescapeDataString(path[(path.IndexOf('?', StringComparison.Ordinal) + 1)..]) : "";
    }

    public Stream Stream { get; }
    public string Line { get; }
    public string Pattern { get; }
    public string Id { get; }
    public string Query { get; }
    public byte[] Body { get; }
    public bool Upgraded { get; private set; }

    public static async Task<FakeCall?> ReadAsync(Stream stream)
    {
        var head = new List<byte>();
        var one = new byte[1];
        while (!(head.Count >= 4 && head[^1] == '\n' && head[^2] == '\r' && head[^3] == '\n'))
        {
            if (await stream.ReadAsync(one) == 0) return null;
            head.Add(one[0]);
        }

        var lines = Encoding.ASCII.GetString([.. head]).Split("\r\n");
        var first = lines[0].Split(' ');
        var length = lines.FirstOrDefault(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        var body = new byte[length is null ? 0 : int.Parse(length[15..])];
        await stream.ReadExactlyAsync(body);
        if (lines.Any(line => line.Equals("Transfer-Encoding: chunked", StringComparison.OrdinalIgnoreCase))) body = await ChunksAsync(stream);
        return new FakeCall(stream, first[0], first[1], body);
    }

    public Task ReplyAsync(int status, string body, string headers = "")
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        return SendAsync($"HTTP/1.1 {status} X\r\n{headers}{(status == 204 ? "" : $"Content-Length: {bytes.Length}\r\n")}\r\n", bytes);
    }

    public Task BeginAsync() => SendAsync("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", []);

    public Task ChunkAsync(string text) => SendAsync($"{Encoding.UTF8.GetByteCount(text):x}\r\n", Encoding.UTF8.GetBytes(text + "\r\n"));

    public Task UpgradeAsync()
    {
        Upgraded = true;
        return SendAsync("HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n", []);
    }

    public async Task SendAsync(string head, byte[] body)
    {
        await Stream.WriteAsync((byte[])[.. Encoding.ASCII.GetBytes(head), .. body]);
        await Stream.FlushAsync();
    }

    private static async Task<byte[]> ChunksAsync(Stream stream)
    {
        var body = new List<byte>();
        while (true)
        {
            var line = new StringBuilder();
            var one = new byte[1];
            while (!line.ToString().EndsWith("\r\n", StringComparison.Ordinal))
            {
                await stream.ReadExactlyAsync(one);
                line.Append((char)one[0]);
            }

            var chunk = new byte[Convert.ToInt32(line.ToString().Trim(), 16) + 2];
            await stream.ReadExactlyAsync(chunk);
            if (chunk.Length == 2) return [.. body];
            body.AddRange(chunk[..^2]);
        }
    }
}
