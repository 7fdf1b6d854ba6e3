using System.Diagnostics;
using System.Formats.Tar;
using System.Net.Sockets;

namespace Sandbox.Execution.IntegrationTests.Faults;

/// <summary>
/// A Docker daemon of this test's own, on private paths, so that it may be killed. Its image is the real one without what a bare interpreter does not need. Everything of it is
/// in one folder, which is gone when this is disposed of.
/// </summary>
internal sealed class SecondDaemon : IAsyncDisposable
{
    private const string Image = "sandbox-python";

    private readonly string _folder = Directory.CreateTempSubdirectory("d").FullName;
    private Process? _process;

    public string Socket => Path.Combine(_folder, "s");

    public static bool IsPossible => OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && File.Exists("/usr/sbin/dockerd");

    /// <param name="cancellation">Gives up.</param>
    /// <param name="runtimes">The <c>runtimes</c> of its configuration file, as JSON.</param>
    public async Task StartAsync(CancellationToken cancellation, string runtimes = "{}")
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "daemon.json"), $$"""{"runtimes":{{runtimes}} }""", cancellation);
        var log = Path.Combine(_folder, "log");
        var flags = $"--config-file {_folder}/daemon.json --data-root {_folder}/data --exec-root {_folder}/exec --pidfile {_folder}/pid -H unix://{Socket} --bridge none --iptables=false --ip-forward=false --ip-masq=false";
        // In a network namespace of its own, as a daemon without a bridge removes the first daemon's. The shell becomes the daemon: what is killed is the daemon itself.
        _process = Process.Start("sh", ["-c", $"exec unshare --net dockerd {flags} >>{log} 2>&1 </dev/null"]);
        for (var attempt = 0; !await AnswersAsync(); attempt++)
        {
            if (attempt > 300 || _process.HasExited) throw new InvalidOperationException("the second daemon did not come up: " + string.Join('\n', File.ReadLines(log).TakeLast(5)));
            await Task.Delay(100, cancellation);
        }
    }

    /// <summary>SIGKILL.</summary>
    public async Task KillAsync(CancellationToken cancellation)
    {
        _process!.Kill();
        await _process.WaitForExitAsync(cancellation);
        File.Delete(Path.Combine(_folder, "pid"));
    }

    /// <summary>Brings a small image over from the engine at a socket.</summary>
    public async Task LoadAsync(string from, CancellationToken cancellation)
    {
        using var source = Http(from);
        using var made = await source.PostAsync("http://docker/containers/create", Json($$"""{"Image":"{{RealEngine.Policy.Image}}","Cmd":["true"]}"""), cancellation);
        var id = System.Text.Json.Nodes.JsonNode.Parse(await made.EnsureSuccessStatusCode().Content.ReadAsStringAsync(cancellation))!["Id"]!.GetValue<string>();
        try
        {
            await using var all = await source.GetStreamAsync($"http://docker/containers/{id}/export", cancellation);
            var small = Path.Combine(_folder, "image.tar");
            await using (var file = File.Create(small))
            {
                await using var reader = new TarReader(all);
                await using var writer = new TarWriter(file);
                while (await reader.GetNextEntryAsync(cancellationToken: cancellation) is { } entry)
                {
                    if (IsNeeded(entry.Name)) await writer.WriteEntryAsync(entry, cancellation);
                }
            }

            using var target = Http(Socket);
            await using var content = File.OpenRead(small);
            using var imported = await target.PostAsync($"http://docker/images/create?fromSrc=-&repo={Image}&tag=latest", new StreamContent(content), cancellation);
            Assert.DoesNotContain("error", await imported.EnsureSuccessStatusCode().Content.ReadAsStringAsync(cancellation), StringComparison.OrdinalIgnoreCase);
        }
        finally
        {
            (await source.DeleteAsync($"http://docker/containers/{id}?force=1", CancellationToken.None)).Dispose();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
        {
            using (Process.Start("kill", [_process.Id.ToString()])) await _process.WaitForExitAsync();
        }

        // What a killed daemon had mounted.
        foreach (var mount in File.ReadLines("/proc/self/mountinfo").Select(line => line.Split(' ')[4]).Where(mount => mount.StartsWith(_folder + "/", StringComparison.Ordinal)).Reverse().ToList())
        {
            using var unmount = Process.Start("umount", ["-l", mount]);
            await unmount.WaitForExitAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The interpreter, its standard library, the libraries of the machine and the links that lead to them.</summary>
    private static bool IsNeeded(string path)
    {
        path = path.TrimStart('.', '/').TrimEnd('/');
        return path is "bin" or "lib" or "lib64" or "sbin" or "usr" or "usr/bin" or "usr/lib" or "usr/lib64" or "etc" or "etc/passwd" or "tmp" or "workspace" or "dev" or "proc" or "sys"
            || path.StartsWith("usr/bin/python3", StringComparison.Ordinal)
            || path.StartsWith("usr/lib/python3.", StringComparison.Ordinal)
            || path.StartsWith("usr/lib64/", StringComparison.Ordinal)
            || (path.StartsWith("usr/lib/", StringComparison.Ordinal) && path.Split('/') is [_, _, _, var file]
                && (file.StartsWith("lib", StringComparison.Ordinal) ? file.Split('.')[0] is "libc" or "libm" or "libz" or "libexpat" or "libffi" or "libdl" or "libpthread" : file.StartsWith("ld-", StringComparison.Ordinal)))
            || path is "usr/lib/x86_64-linux-gnu" or "usr/lib/aarch64-linux-gnu";
    }

    private async Task<bool> AnswersAsync()
    {
        if (!File.Exists(Socket)) return false;
        using var http = Http(Socket);
        try
        {
            using var reply = await http.GetAsync("http://docker/_ping");
            return reply.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static StringContent Json(string text) => new(text, null, "application/json");

    private static HttpClient Http(string socket) => new(new SocketsHttpHandler
    {
        ConnectCallback = async (_, cancellation) =>
        {
            var connection = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            await connection.ConnectAsync(new UnixDomainSocketEndPoint(socket), cancellation);
            return new NetworkStream(connection, ownsSocket: true);
        },
    });
}
