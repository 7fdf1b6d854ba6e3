using System.Text.Json;
using Sandbox.Check.Pipeline.Running;
using Sandbox.Execution.Engines;
using Sandbox.Execution.Outcomes;

namespace Sandbox.Check.Tests.Pipeline;

public sealed class CheckTests
{
    private static Workspace WithNode() => new Workspace().With("nodes/Node.py", "x = 1\n").With("nodes/Node.one.input.json", "{\"a\": 1}");

    [Fact]
    public async Task The_bytes_that_run_are_the_bytes_that_were_scanned()
    {
        using var work = WithNode().With("nodes/samples/Node.two.input.json", "{}");
        var result = await work.Run("check", "--format", "json");
        Assert.Equal(["one", "two"], work.Engine.Jobs.Select(j => j.Sample.Name).Order(StringComparer.Ordinal));
        var job = work.Engine.Jobs[0];
        Assert.Equal("x = 1\n"u8.ToArray(), job.Node.Files[0].Content.ToArray());
        Assert.True(job.Validated);
        Assert.Equal(1, result.Code);
    }

    [Theory]
    [InlineData(true, "check")]
    [InlineData(false, "check", "--no-run")]
    [InlineData(false, "scan")]
    public async Task A_check_that_finds_nothing_to_run_says_so(bool says, params string[] args)
    {
        using var work = new Workspace().With("nodes/Node.py", "x = 1\n");
        var result = await work.Run(args);
        Assert.Equal(0, result.Code);
        Assert.Equal(says, result.Out.Contains("nothing was run", StringComparison.Ordinal));
        work.With("nodes/Node.one.input.json", "{}").With("nodes/Node.one.verified.json", "{\"value\": 1}");
        Assert.DoesNotContain("nothing was run", (await work.Run(args)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_then_accepted_then_matched_then_changed()
    {
        using var work = WithNode();
        var first = await work.Run();
        Assert.Equal(1, first.Code);
        Assert.Contains("has no verified snapshot yet", first.Out, StringComparison.Ordinal);
        Assert.True(work.Has("nodes/Node.one.received.json"));

        var accepted = await work.Run("accept", "nodes/Node.py");
        Assert.Equal((0, "accepted nodes/Node.one.received.json\n"), (accepted.Code, accepted.Out));
        Assert.Equal("\uFEFF{\n  \"value\": 1\n}", System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(work.PathOf("nodes/Node.one.verified.json"))));
        Assert.Equal(0, (await work.Run()).Code);

        work.Engine.Outcome = _ => FakeEngine.Ok("{\"value\": 2}");
        var changed = await work.Run();
        Assert.Equal(1, changed.Code);
        Assert.Contains("$.value: 1 became 2", changed.Out, StringComparison.Ordinal);
        Assert.True(work.Has("nodes/Node.one.received.json"));

        work.Engine.Outcome = _ => FakeEngine.Ok("{\"value\": 1}");
        Assert.Equal(0, (await work.Run()).Code);
        Assert.False(work.Has("nodes/Node.one.received.json"));
    }

    [Fact]
    public async Task Tolerance_scrubbing_and_ignoring_come_from_the_configuration()
    {
        using var work = WithNode().With("sandbox-check.yaml", "snapshots: { tolerance: [{ path: '$.a', rel: 1e-3 }], scrub: [guid, date], ignore: ['$.took'] }\n");
        work.Engine.Outcome = _ => FakeEngine.Ok("""{"a": 1.0, "took": 3, "id": "6f9619ff-8b86-d011-b42d-00c04fc964ff", "at": "2024-01-01T00:00:00"}""");
        await work.Run();
        await work.Run("accept", "--all");
        work.Engine.Outcome = _ => FakeEngine.Ok("""{"a": 1.0001, "took": 9, "id": "7f9619ff-8b86-d011-b42d-00c04fc964ff", "at": "2025-01-01T00:00:00"}""");
        Assert.Equal(0, (await work.Run()).Code);
        work.Engine.Outcome = _ => FakeEngine.Ok("""{"a": 1.1, "took": 9, "id": "7f9619ff-8b86-d011-b42d-00c04fc964ff", "at": "2025-01-01T00:00:00"}""");
        Assert.Equal(1, (await work.Run()).Code);
    }

    [Theory]
    [InlineData("nonzero: exit code 3: ValueError: bad", 1)]
    [InlineData("signalled: signal 11", 1)]
    [InlineData("cpu-limit", 1)]
    [InlineData("wall-limit: ran longer than 60 s", 1)]
    [InlineData("memory: needed more than 512m", 1)]
    [InlineData("pids: started more than 128", 1)]
    [InlineData("output-limit", 1)]
    [InlineData("file-error: its output is no plain file (symlink)", 1)]
    [InlineData("no-output: it wrote no output", 1)]
    [InlineData("invalid-json: line 1", 1)]
    [InlineData("runner-lost", 1)]
    [InlineData("sandbox-error: engine fell over", 2)]
    public async Task Each_outcome_is_told_and_makes_its_exit_code(string text, int code)
    {
        RunOutcome[] outcomes =
        [
            new RunOutcome.NonZero(3), new RunOutcome.Signalled(11), new RunOutcome.CpuLimit(), new RunOutcome.WallLimit(), new RunOutcome.Memory(), new RunOutcome.Pids(), new RunOutcome.OutputLimit(),
            new RunOutcome.FileError("symlink"), new RunOutcome.NoOutput(), new RunOutcome.InvalidJson("line 1"), new RunOutcome.RunnerLost(), new RunOutcome.SandboxError("engine fell over"),
        ];
        using var work = WithNode();
        work.Engine.StandardError = "Traceback\nValueError: bad\n";
        work.Engine.Outcome = _ => outcomes.Single(o => o.Status == text.Split(':')[0]);
        var result = await work.Run();
        Assert.Equal(code, result.Code);
        Assert.Contains(text, result.Out, StringComparison.Ordinal);
        Assert.False(work.Has("nodes/Node.one.received.json"));
    }

    [Fact]
    public async Task Dangling_snapshots_fail_full_runs_only()
    {
        using var work = WithNode().With("nodes/Node.gone.verified.json", "{}").With("nodes/Node.one.verified.json", "{\"value\": 1}");
        var full = await work.Run();
        Assert.Equal(1, full.Code);
        Assert.Contains("nodes/Node.gone.verified.json", full.Out, StringComparison.Ordinal);
        Assert.Equal(0, (await work.Run("nodes/Node.py")).Code);
        Assert.Equal(0, (await work.Run("nodes")).Code);
    }

    [Fact]
    public async Task In_ci_received_files_are_written_and_nothing_is_accepted()
    {
        using var work = WithNode();
        work["CI"] = "true";
        Assert.Equal(1, (await work.Run()).Code);
        Assert.True(work.Has("nodes/Node.one.received.json"));
        (await work.Run("accept", "--all")).Refuses("snapshots are not accepted in CI");
        Assert.False(work.Has("nodes/Node.one.verified.json"));
        Assert.True(work.Has("nodes/Node.one.received.json"));
    }

    [Theory]
    [InlineData(EngineFault.Missing, "no container engine was found")]
    [InlineData(EngineFault.ImageMissing, "the image is not there")]
    public async Task Without_an_engine_the_scan_is_reported_and_the_exit_code_is_2(EngineFault fault, string message)
    {
        using var work = WithNode();
        work.Engines = new EngineSource((_, _) => throw new EngineException(fault, message), (_, _) => throw new EngineException(fault, message));
        var result = await work.Run("check", "--format", "json");
        Assert.Equal(2, result.Code);
        var report = JsonDocument.Parse(result.Out).RootElement;
        Assert.Equal(1, report.GetProperty("files").GetArrayLength());
        Assert.Contains(message, report.GetProperty("summary").GetProperty("problems")[0].GetString(), StringComparison.Ordinal);
        Assert.Contains(message, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(0, (await work.Run("scan")).Code);
        Assert.Equal(2, (await work.Run("clean")).Code);
        var doctor = await work.Run("doctor");
        Assert.Equal(2, doctor.Code);
        Assert.Contains(message, doctor.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"a\": }", "nodes/Node.one.input.json:1:7")]
    [InlineData("{\"a\": NaN}", "nodes/Node.one.input.json:1:7")]
    [InlineData("", "nodes/Node.one.input.json:1:1")]
    public async Task An_invalid_sample_is_named_with_its_place(string input, string place)
    {
        using var work = new Workspace().With("nodes/Node.py", "x = 1\n").With("nodes/Node.one.input.json", input);
        var result = await work.Run();
        Assert.Equal(2, result.Code);
        Assert.Contains(place, result.Out, StringComparison.Ordinal);
        Assert.Empty(work.Engine.Jobs);
    }

    [Fact]
    public async Task A_dry_run_prints_the_plan_and_runs_nothing()
    {
        using var work = WithNode();
        var result = await work.Run("--dry-run");
        Assert.Equal(0, result.Code);
        Assert.Contains("nodes/Node.py on one: would run", result.Out, StringComparison.Ordinal);
        Assert.Matches("sha256 [0-9a-f]{64} of Node.py", result.Out);
        var json = JsonDocument.Parse((await work.Run("--dry-run", "--format", "json")).Out).RootElement;
        Assert.Equal("one", json.GetProperty("jobs")[0].GetProperty("sample").GetString());
        Assert.Empty(work.Engine.Jobs);
        Assert.Equal(0, (await work.Run("--no-run")).Code);
        Assert.Empty(work.Engine.Jobs);
    }

    [Fact]
    public async Task Datasets_are_resolved_and_a_missing_one_is_a_problem()
    {
        using var work = WithNode().With("sandbox-check.yaml", "defaults: { datasets: [data] }\n").With("data/x.csv", "1");
        await work.Run();
        Assert.Equal("data", Assert.Single(Assert.Single(work.Engine.Jobs).Datasets).Name);
        var missing = await work.With("sandbox-check.yaml", "defaults: { datasets: [../..] }\n").Run();
        missing.Refuses("the dataset '../..' is no folder inside the repository");
        Assert.Single(work.Engine.Jobs);
    }

    [Fact]
    public async Task Further_data_volumes_are_folders_that_the_operator_grants()
    {
        using var work = new Workspace().With("repo/nodes/Node.py", "result = 1\n").With("repo/data/x.csv", "1").With("market/2024/y.csv", "2").With("news/z.csv", "3");
        work.With("operator.yaml", $"defaults: {{ kind: script }}\npolicy: {{ datasets: [data, {work.PathOf("market")}] }}\n")
            .With("repo/sandbox-check.yaml", $"defaults: {{ datasets: [data, {work.PathOf("market/2024")}, {work.PathOf("news")}] }}\n");
        await work.Run("check", "repo", "--policy", "operator.yaml");
        var job = Assert.Single(work.Engine.Jobs);
        Assert.Equal([("data", work.PathOf("repo/data")), ("2024", work.PathOf("market/2024"))], job.Datasets.Select(dataset => (dataset.Name, dataset.HostPath)));
    }

    [Fact]
    public async Task Figures_of_containers_can_be_left_out()
    {
        using var work = WithNode().With("sandbox-check.yaml", "monitoring: { export_container_stats: false }\n");
        var run = JsonDocument.Parse((await work.Run("--format", "json")).Out).RootElement.GetProperty("runs")[0];
        Assert.Equal(JsonValueKind.Null, run.GetProperty("peakMemoryBytes").ValueKind);
    }
}
