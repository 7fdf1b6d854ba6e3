using System.Text;
using System.Text.Json.Nodes;
using Sandbox.Execution.Nodes;
using Sandbox.Execution.Outcomes;
using Sandbox.Execution.Plans;
using Sandbox.Execution.Snapshots;

namespace Sandbox.Execution.IntegrationTests;

/// <summary>The repository's samples on the real engine: each output is the verified one, and the nodes work together on real bars.</summary>
public abstract class SampleRunTests(SandboxUnderTest engine)
{
    private static readonly string Root = FindRoot();
    private static readonly string Samples = Path.Combine(Root, "samples");

    public static TheoryData<string> VerifiedFiles =>
        [.. Directory.EnumerateFiles(Samples, "*.verified.json", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Samples, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(VerifiedFiles))]
    public async Task A_sample_gives_the_verified_output(string verified)
    {
        var result = await engine.RunAsync(SampleJob(verified));
        var comparison = Comparer.Compare(File.ReadAllBytes(Path.Combine(Samples, verified)), Receive(result), SnapshotOptions.Default);
        Assert.True(comparison.IsEqual, comparison.Diff);
    }

    [Fact]
    public async Task One_changed_number_in_a_node_is_seen_in_its_output()
    {
        var job = SampleJob("nodes/IndicatorNode.all.verified.json");
        var source = Encoding.UTF8.GetString(job.Node.Files[0].Content.Span).Replace("2 / (period + 1)", "2 / (period + 2)", StringComparison.Ordinal);
        job = job with { Node = job.Node with { Files = job.Node.Files.SetItem(0, new NodeFile(job.Node.Path, Encoding.UTF8.GetBytes(source))) } };
        var result = await engine.RunAsync(job);
        var comparison = Comparer.Compare(File.ReadAllBytes(Path.Combine(Samples, "nodes/IndicatorNode.all.verified.json")), Receive(result), SnapshotOptions.Default);
        Assert.Contains("ema_20", comparison.Diff, StringComparison.Ordinal);
        Assert.DoesNotContain("+      \"sma_20\"", comparison.Diff, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"symbol":"BTC","dataset":"../etc/passwd"}""", "error: params.dataset must be a plain file name, got '../etc/passwd'\n")]
    [InlineData("""{"symbol":"BTC","dataset":"ETH_1m.csv"}""", "error: dataset ETH_1m.csv is not in /datasets\n")]
    [InlineData("""{"symbol":"BTC","resample":"90"}""", "error: params.resample must be like 1m, 4h or 1d, got '90'\n")]
    public async Task A_request_that_cannot_be_served_ends_with_one_line(string parameters, string error)
    {
        var job = NodeJob("DataLoaderNode", $$"""{"params":{{parameters}} }""", Path.Combine(Samples, "datasets"));
        var result = await engine.RunAsync(job);
        Assert.Equal(new RunOutcome.NonZero(1), result.Outcome);
        Assert.Equal(error, result.StandardError);
    }

    [Fact]
    public async Task The_nodes_work_together_on_real_bars()
    {
        var folder = Path.GetFullPath(Path.Combine(Root, "../shared/data"));
        Assert.SkipUnless(File.Exists(Path.Combine(folder, "BTC_1m.csv")), "../shared/data with real bars is not there");
        var loaded = await RunAsync("DataLoaderNode", """{"symbol":"BTC","timeframe":"1m","dataset":"BTC_1m.csv"}""", null, folder);
        Assert.Equal(4216, (int)loaded["metadata"]!["rows"]!);
        Assert.Equal("""{"timestamp":"2016-10-07 00:00:00","open":611.78,"high":611.91,"low":611.78,"close":611.9,"volume":1.13872}""", loaded["data"]![0]!.ToJsonString());
        var hours = await RunAsync("DataLoaderNode", """{"symbol":"BTC","dataset":"BTC_1m.csv","resample":"1h"}""", null, folder);
        var indicated = await RunAsync("IndicatorNode", "{}", hours, folder);
        var featured = await RunAsync("FeatureGeneratorNode", "{}", indicated, folder);
        var labelled = await RunAsync("LabelingNode", """{"method":"triple_barrier"}""", featured, folder);
        Assert.Equal((int)hours["metadata"]!["rows"]!, labelled["data"]!.AsArray().Count);
        Assert.Equal(
            ["timestamp", "open", "high", "low", "close", "volume", "sma_20"],
            labelled["metadata"]!["columns"]!.AsArray().Take(7).Select(column => (string)column!));
        Assert.All(labelled["data"]!.AsArray(), row => Assert.Contains((int?)row!["label"], (int?[])[-1, 0, 1, null]));
    }

    private async Task<JsonNode> RunAsync(string node, string parameters, JsonNode? inputs, string datasets)
    {
        var input = $$"""{"nodeType":"{{node}}","params":{{parameters}},"inputs":{{inputs?.ToJsonString() ?? "{}"}} }""";
        return JsonNode.Parse(RealEngine.Output(await engine.RunAsync(NodeJob(node, input, datasets))))!;
    }

    private static Job SampleJob(string verified)
    {
        var stem = verified[..^".verified.json".Length];
        var name = Path.GetFileName(stem[..stem.LastIndexOf('.')]);
        var input = Path.Combine(Samples, stem + ".input.json");
        if (verified.StartsWith("nodes/", StringComparison.Ordinal))
            return NodeJob(name, File.ReadAllText(input), Path.Combine(Samples, "datasets"));
        var (kind, entry, limits) = verified.StartsWith("evals/", StringComparison.Ordinal)
            ? (NodeKind.Function, "evaluate", ResourceLimits.Node with { Memory = 50L << 20, Cpus = 0.5, Wall = TimeSpan.FromSeconds(20) })
            : (NodeKind.Script, "run", ResourceLimits.Node);
        var path = $"{verified[..verified.IndexOf('/')]}/{name}.py";
        var node = new Node(name, name + ".py", kind, entry, CallStyle.Whole, [Source(path)], []);
        var sample = new Sample("sample", null, kind == NodeKind.Script ? default : File.ReadAllBytes(input), verified);
        return new Job(node, sample, "node", limits, [], "", true, null);
    }

    private static Job NodeJob(string name, string input, string datasets)
    {
        var node = new Node(name, name + ".py", NodeKind.Node, "run", CallStyle.Whole, [Source($"nodes/{name}.py"), Source("nodes/frames.py")], []);
        var sample = new Sample("sample", null, Encoding.UTF8.GetBytes(input), "");
        return new Job(node, sample, "node", ResourceLimits.Node, [new Dataset("datasets", datasets)], "", true, null);
    }

    private static NodeFile Source(string path) => new(Path.GetFileName(path), File.ReadAllBytes(Path.Combine(Samples, path)));

    private static Received Receive(RunResult result)
    {
        Assert.True(Received.TryCreate(Encoding.UTF8.GetBytes(RealEngine.Output(result)), SnapshotOptions.Default, out var received, out var error), error);
        return received;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Sandbox.Tasks.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        return folder.FullName;
    }
}

public sealed class DockerSampleRunTests(RealEngine engines) : SampleRunTests(SandboxUnderTest.Docker(engines));

public sealed class BubblewrapSampleRunTests(RealEngine engines) : SampleRunTests(SandboxUnderTest.Bubblewrap(engines));
