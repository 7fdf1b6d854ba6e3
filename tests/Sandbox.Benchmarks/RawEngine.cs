using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using Sandbox.Execution.Engines;
using Sandbox.Execution.Engines.Seccomp;

namespace Sandbox.Benchmarks;

/// <summary>The Engine API without anything around it, making the container that our runs make: same image, limits and filter.</summary>
internal sealed class RawEngine : IDisposable
{
    public static readonly string[] Command = ["-s", "-P", "-c", "pass"];

    /// <summary>What <see cref="Containers"/>' numpy node does.</summary>
    public static readonly string[] Numpy = ["-s", "-P", "-c", "import json, numpy as np\nprint(json.dumps(float(np.arange(5).sum())))"];

    /// <summary>The same in the docker command's words.</summary>
    public static readonly string[] Flags =
    [
        "--network=none", "--ipc=none", "--read-only", "--cap-drop=ALL", "--security-opt=no-new-privileges", $"--security-opt=seccomp={Profile()}", "--log-driver=none", "--user=300000000:300000000",
        "--memory=512m", "--memory-swap=512m", "--cpus=1", "--pids-limit=128", "--tmpfs=/tmp:size=100m", "--tmpfs=/workspace:size=100m", "--entrypoint=python3",
    ];

    private readonly HttpClient _http = new(new SocketsHttpHandler
    {
        ConnectCallback = async (_, cancellation) =>
        {
            var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            await socket.ConnectAsync(new UnixDomainSocketEndPoint("/var/run/docker.sock"), cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        },
    });

    /// <summary>Create, start, wait, remove.</summary>
    public Task RunAsync() => RunAsync(Command);

    public async Task RunAsync(string[] command)
    {
        var request = new
        {
            Image = SandboxPolicy.DefaultImage,
            User = "300000000:300000000",
            Entrypoint = new[] { "python3" },
            Cmd = command,
            NetworkDisabled = true,
            HostConfig = new
            {
                LogConfig = new { Type = "none" }, IpcMode = "none", NetworkMode = "none", ReadonlyRootfs = true, CapDrop = new[] { "ALL" },
                SecurityOpt = new[] { "no-new-privileges", "seccomp=" + SeccompProfile.DockerJson }, Memory = 512L << 20, MemorySwap = 512L << 20, NanoCpus = 1_000_000_000, PidsLimit = 128,
                Tmpfs = new Dictionary<string, string> { ["/tmp"] = "size=100m", ["/workspace"] = "size=100m" },
            },
        };
        using var created = await _http.PostAsJsonAsync("http://docker/containers/create", request);
        using var reply = JsonDocument.Parse(await created.EnsureSuccessStatusCode().Content.ReadAsStringAsync());
        var container = $"http://docker/containers/{reply.RootElement.GetProperty("Id").GetString()}";
        (await _http.PostAsync(container + "/start", null)).EnsureSuccessStatusCode().Dispose();
        (await _http.PostAsync(container + "/wait", null)).EnsureSuccessStatusCode().Dispose();
        (await _http.DeleteAsync(container + "?force=1&v=1")).EnsureSuccessStatusCode().Dispose();
    }

    public Task ManyAsync(string[] command, int count, int width) =>
        Parallel.ForEachAsync(Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = width }, async (_, _) => await RunAsync(command));

    public void Dispose() => _http.Dispose();

    private static string Profile()
    {
        var path = Path.Combine(Path.GetTempPath(), "sandbox-check-seccomp.json");
        File.WriteAllText(path, SeccompProfile.DockerJson);
        return path;
    }
}
