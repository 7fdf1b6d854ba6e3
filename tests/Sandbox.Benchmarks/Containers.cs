using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Sandbox.Execution.Engines;
using Sandbox.Execution.Engines.Docker;
using Sandbox.Execution.Nodes;
using Sandbox.Execution.Outcomes;
using Sandbox.Execution.Plans;

namespace Sandbox.Benchmarks;

/// <summary>
/// What a run costs beside the same container by the bare Engine API and by the docker command, taken in turns so that a machine's moods meet all alike;
/// then what starting ahead and sharing save. Needs a local Docker engine with the image sandbox-python.
/// </summary>
internal static class Containers
{
    private const string Numpy = "import numpy as np\ndef run(data):\n    return float(np.arange(data).sum())";

    public static async Task<int> RunAsync(int rounds)
    {
        await using var engine = await DockerEngine.ConnectAsync(new DockerEngineOptions(), default);
        using var http = new HttpClient(new SocketsHttpHandler
        {
            ConnectCallback = async (_, cancellation) =>
            {
                var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                await socket.ConnectAsync(new UnixDomainSocketEndPoint("/var/run/docker.sock"), cancellation);
                return new NetworkStream(socket, ownsSocket: true);
            },
        });
        var nothing = Plan("result = 1", NodeKind.Script, 1);
        var one = Plan(Numpy, NodeKind.Function, 1);
        var many = Plan(Numpy, NodeKind.Function, 100);
        await InTurnsAsync(
            rounds,
            ("raw API: create, start, wait, remove", () => RawAsync(http)),
            ("docker run --rm", () => ProcessAsync("docker", ["run", "--rm", .. s_flags, SandboxPolicy.DefaultImage, "-c", "pass"])),
            ("cold run", () => PlanAsync(engine, nothing)),
            ("cold run, numpy", () => PlanAsync(engine, one)));
        await InTurnsAsync(
            Math.Max(1, rounds / 10),
            ("cold run, numpy", () => PlanAsync(engine, one)),
            ("100 samples of a numpy node", () => PlanAsync(engine, many)));
        return 0;
    }

    private static readonly string[] s_flags =
    [
        "--network=none", "--ipc=none", "--read-only", "--cap-drop=ALL", "--security-opt=no-new-privileges", "--log-driver=none", "--user=300000000:300000000",
        "--memory=512m", "--memory-swap=512m", "--cpus=1", "--pids-limit=128", "--tmpfs=/tmp:size=100m", "--tmpfs=/workspace:size=100m", "--entrypoint=python3",
    ];

    private static async Task InTurnsAsync(int rounds, params (string Name, Func<Task> Run)[] subjects)
    {
        var times = subjects.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round <= rounds; round++)
        {
            for (var i = 0; i < subjects.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                await subjects[i].Run();
                // The first round warms up.
                if (round > 0) times[i].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        for (var i = 0; i < subjects.Length; i++)
        {
            times[i].Sort();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{subjects[i].Name,-40} median {times[i][times[i].Count / 2],8:0.0} ms, least {times[i][0],8:0.0} ms, of {rounds}"));
        }
    }

    private static async Task PlanAsync(SandboxEngine engine, ExecutionPlan plan)
    {
        var results = await PlanExecution.RunAsync(plan, engine, new PlanOptions(Environment.ProcessorCount), null, default);
        if (results.FirstOrDefault(result => result.Outcome is not RunOutcome.Ok) is { } failed)
            throw new InvalidOperationException($"{failed.Outcome} {failed.StandardError}");
    }

    private static async Task RawAsync(HttpClient http)
    {
        var request = new
        {
            Image = SandboxPolicy.DefaultImage,
            User = "300000000:300000000",
            Entrypoint = new[] { "python3" },
            Cmd = new[] { "-c", "pass" },
            HostConfig = new
            {
                LogConfig = new { Type = "none" }, IpcMode = "none", NetworkMode = "none", ReadonlyRootfs = true, CapDrop = new[] { "ALL" },
                SecurityOpt = new[] { "no-new-privileges" }, Memory = 512L << 20, MemorySwap = 512L << 20, NanoCpus = 1_000_000_000, PidsLimit = 128,
                Tmpfs = new Dictionary<string, string> { ["/tmp"] = "size=100m", ["/workspace"] = "size=100m" },
            },
        };
        using var created = await http.PostAsJsonAsync("http://docker/containers/create", request);
        using var reply = JsonDocument.Parse(await created.EnsureSuccessStatusCode().Content.ReadAsStringAsync());
        var container = $"http://docker/containers/{reply.RootElement.GetProperty("Id").GetString()}";
        (await http.PostAsync(container + "/start", null)).EnsureSuccessStatusCode().Dispose();
        (await http.PostAsync(container + "/wait", null)).EnsureSuccessStatusCode().Dispose();
        (await http.DeleteAsync(container + "?force=1&v=1")).EnsureSuccessStatusCode().Dispose();
    }

    private static async Task ProcessAsync(string program, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments))!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}");
    }

    private static ExecutionPlan Plan(string source, NodeKind kind, int samples)
    {
        var node = new Node("Node", "Node.py", kind, "run", CallStyle.Whole, [new NodeFile("Node.py", Encoding.UTF8.GetBytes(source))], []);
        return new ExecutionPlan([.. Enumerable.Range(0, samples).Select(i => new Job(
            node, new Sample($"s{i}", null, kind == NodeKind.Script ? default : Encoding.UTF8.GetBytes($"{i}"), ""), "node", ResourceLimits.Node, ImmutableArray<Dataset>.Empty, "", true, null))]);
    }
}
