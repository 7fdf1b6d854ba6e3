using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Sandbox.Execution.Engines;
using Sandbox.Execution.Engines.Bubblewrap;
using Sandbox.Execution.Engines.Docker;
using Sandbox.Execution.Nodes;
using Sandbox.Execution.Outcomes;
using Sandbox.Execution.Plans;

namespace Sandbox.Benchmarks;

/// <summary>
/// What a run costs beside the same container by the bare Engine API and by the docker command, taken in turns so that a machine's moods meet all alike; what starting ahead
/// and sharing save; and how many runs a second can be kept up. Every figure is a ratio within one run. Needs a local Docker engine with the image sandbox-python.
/// </summary>
internal static class Containers
{
    private const string Numpy = "import numpy as np\ndef run(data):\n    return float(np.arange(data).sum())";

    /// <summary>Times a bare interpreter that imports numpy, in the image itself but without a container's start: what a warm job is held against.</summary>
    private const string BareImport =
        """
        import subprocess, sys, time
        times = []
        for _ in range(9):
            start = time.perf_counter()
            subprocess.run([sys.executable, "-c", "import numpy"], check=True)
            times.append(time.perf_counter() - start)
        result = sorted(times)[len(times) // 2] * 1000
        """;

    public static async Task<int> RunAsync(int rounds)
    {
        await using var engine = await DockerEngine.ConnectAsync(new DockerEngineOptions(), default);
        using var raw = new RawEngine();
        var nothing = Plan("result = 1", NodeKind.Script, 1);
        var numpy = Plan(Numpy, NodeKind.Function, 1);
        var samples = Plan(Numpy, NodeKind.Function, 100);

        var cold = await Turns.RunAsync(
            rounds,
            ("raw API: create, start, wait, remove", () => TimeAsync(raw.RunAsync)),
            ("docker run --rm", () => TimeAsync(() => ProcessAsync("docker", ["run", "--rm", .. RawEngine.Flags, SandboxPolicy.DefaultImage, .. RawEngine.Command]))),
            ("cold run", () => TimeAsync(() => RunAsync(engine, nothing, 1))));
        Turns.Ratio("cold run / raw API", cold[2] / cold[0], 1.15);
        Turns.Ratio("cold run / docker run", cold[2] / cold[1], 0.8);

        var warm = await Turns.RunAsync(
            rounds,
            ("bare python3 -c 'import numpy'", () => BareAsync(engine)),
            ("job on a container made ahead, numpy loaded", () => WarmAsync(engine, numpy.Jobs[0])));
        Turns.Ratio("warm job / bare import", warm[1] / warm[0], 0.25);

        var batch = await Turns.RunAsync(
            Math.Max(1, rounds / 5),
            ("cold run, numpy", () => TimeAsync(() => RunAsync(engine, numpy, 1))),
            ("100 samples of that node", () => TimeAsync(() => RunAsync(engine, samples, Environment.ProcessorCount))));
        Turns.Ratio("100 samples / cold run", batch[1] / batch[0], 10);

        await SustainedAsync(engine, raw, "numpy", RawEngine.Numpy, Plan(Numpy, NodeKind.Function, 24), rounds);
        await SustainedAsync(engine, raw, "empty", RawEngine.Command, Plan("result = 1", NodeKind.Script, 24), rounds);
        await BubblewrapAsync(engine, nothing, numpy, rounds);
        return 0;
    }

    /// <summary>The other engine's cold runs; those of numpy where SANDBOX_CHECK_ROOTFS names the image's root file system, unpacked.</summary>
    private static async Task BubblewrapAsync(DockerEngine engine, ExecutionPlan nothing, ExecutionPlan numpy, int rounds)
    {
        var rootfs = Environment.GetEnvironmentVariable("SANDBOX_CHECK_ROOTFS");
        try
        {
            await using var bubblewrap = await BubblewrapEngine.OpenAsync(new BubblewrapOptions(rootfs), default);
            var plan = rootfs is null ? nothing : numpy;
            var both = await Turns.RunAsync(
                rounds,
                ("cold run, docker", () => TimeAsync(() => RunAsync(engine, plan, 1))),
                ("cold run, bubblewrap", () => TimeAsync(() => RunAsync(bubblewrap, plan, 1))));
            Turns.Ratio("bubblewrap / docker", both[1] / both[0], 1);
        }
        catch (EngineException e)
        {
            Console.WriteLine($"without bubblewrap: {e.Message}");
        }
    }

    /// <summary>Runs a second as milliseconds for two dozen, each in a container of its own; the best of several widths on both sides.</summary>
    private static async Task SustainedAsync(DockerEngine engine, RawEngine raw, string name, string[] command, ExecutionPlan plan, int rounds)
    {
        int[] widths = [2, 3, 4];
        var times = await Turns.RunAsync(
            Math.Max(3, rounds / 6),
            [
                .. widths.Select(width => ($"24 raw containers, {name}, {width} at once", (Func<Task<double>>)(() => TimeAsync(() => raw.ManyAsync(command, plan.Jobs.Length, width))))),
                .. widths.Select(width => ($"24 runs, {name}, {width} at once", (Func<Task<double>>)(() => TimeAsync(() => RunAsync(engine, plan, width, isolate: true))))),
            ]);
        Turns.Ratio($"runs a second / raw containers a second, {name}", times[..3].Min() / times[3..].Min(), 0.95, atLeast: true);
    }

    private static async Task<double> TimeAsync(Func<Task> action)
    {
        var start = Stopwatch.GetTimestamp();
        await action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static async Task<double> BareAsync(DockerEngine engine)
    {
        // As many processors as there are: a bare process is not throttled either.
        var job = Plan(BareImport, NodeKind.Script, 1).Jobs[0] with { Limits = ResourceLimits.Node with { Cpus = Environment.ProcessorCount } };
        return JsonSerializer.Deserialize<double>(((RunOutcome.Ok)(await engine.RunAsync(job, default)).Outcome).Output.Span);
    }

    private static async Task<double> WarmAsync(DockerEngine engine, Job job)
    {
        var box = await engine.WarmAsync(job, default) ?? throw new InvalidOperationException("no container could be made ahead");
        try
        {
            return await TimeAsync(async () => Check(await box.TryRunAsync(job, more: false, default) ?? throw new InvalidOperationException("the job did not start")));
        }
        finally
        {
            await box.RemoveAsync();
        }
    }

    private static async Task RunAsync(SandboxEngine engine, ExecutionPlan plan, int width, bool isolate = false)
    {
        foreach (var result in await PlanExecution.RunAsync(plan, engine, new PlanOptions(width, isolate), null, default)) Check(result);
    }

    private static void Check(RunResult result)
    {
        if (result.Outcome is not RunOutcome.Ok) throw new InvalidOperationException($"{result.Outcome} {result.StandardError}");
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
            node, new Sample($"s{i}", null, kind == NodeKind.Script ? default : Encoding.UTF8.GetBytes(i.ToString(CultureInfo.InvariantCulture)), ""), "node", ResourceLimits.Node, ImmutableArray<Dataset>.Empty, "", true, null))]);
    }
}
