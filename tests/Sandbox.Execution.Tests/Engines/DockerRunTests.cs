using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Sandbox.Execution.Outcomes;
using Sandbox.Execution.Plans;

namespace Sandbox.Execution.Tests.Engines;

/// <summary>One run against engines that are well, slow, wrong, lying or dying.</summary>
public sealed class DockerRunTests
{
    private const string Create = "POST /containers/create", Start = "POST /containers/*/start", Attach = "POST /containers/*/attach", Remove = "DELETE /containers/*";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_healthy_engine_gives_the_output()
    {
        await using var fake = new FakeEngine();
        await using var engine = await fake.ConnectAsync();
        var result = await engine.RunAsync(Jobs.Node(), Cancellation);
        Assert.Equal("1", Encoding.UTF8.GetString(Assert.IsType<RunOutcome.Ok>(result.Outcome).Output.Span));
        Assert.Equal(("docker", "sha256:abc", "c1", true, 0), (result.Engine, result.Image, result.ContainerId, result.CleanedUp, result.ExitCode));
    }

    [Fact]
    public async Task A_rejected_job_never_meets_the_engine()
    {
        await using var fake = new FakeEngine();
        await using var engine = await fake.ConnectAsync();
        var result = await engine.RunAsync(Jobs.Node() with { Rejection = "risk 95" }, Cancellation);
        Assert.Equal(new RunOutcome.Rejected("risk 95"), result.Outcome);
        Assert.Equal(0, fake.Count(Create));
    }

    [Theory]
    [InlineData(Create, "'create'")]
    [InlineData("GET /containers/*/json", "'inspect'")]
    [InlineData(Attach, "'attach'")]
    [InlineData(Start, "'start'")]
    [InlineData("GET /events", "'events'")]
    public async Task A_call_that_fails_is_a_sandbox_error_tried_twice(string call, string named)
    {
        await using var fake = new FakeEngine { Replaced = { [call] = c => c.ReplyAsync(500, """{"message":"no\nspace"}""") } };
        await using var engine = await fake.ConnectAsync();
        var result = await engine.RunAsync(Jobs.Node(), Cancellation);
        var detail = Assert.IsType<RunOutcome.SandboxError>(result.Outcome).Detail;
        Assert.Contains(named, detail);
        Assert.Contains("no space", detail);
        Assert.Equal(2, fake.Calls.Count(line => line == Create));
    }

    [Fact]
    public async Task A_fault_that_passes_is_not_seen()
    {
        await using var fake = new FakeEngine();
        fake.Replaced[Create] = c => fake.Count(Create) == 1 ? c.ReplyAsync(500, """{"message":"busy"}""") : fake.AnswerAsync(c);
        await using var engine = await fake.ConnectAsync();
        Assert.IsType<RunOutcome.Ok>((await engine.RunAsync(Jobs.Node(), Cancellation)).Outcome);
    }

    [Fact]
    public async Task A_slow_call_times_out_and_says_which()
    {
        await using var fake = new FakeEngine { Replaced = { [Start] = _ => Task.Delay(60_000) } };
        await using var engine = await fake.ConnectAsync(TimeSpan.FromMilliseconds(300));
        var detail = Assert.IsType<RunOutcome.SandboxError>((await engine.RunAsync(Jobs.Node(), Cancellation)).Outcome).Detail;
        Assert.Contains("did not answer 'start' within 0.3 s", detail);
    }

    [Fact]
    public async Task A_refused_upgrade_is_named()
    {
        await using var fake = new FakeEngine { Replaced = { [Attach] = c => c.ReplyAsync(200, "") } };
        await using var engine = await fake.ConnectAsync();
        Assert.Contains("did not upgrade", Assert.IsType<RunOutcome.SandboxError>((await engine.RunAsync(Jobs.Node(), Cancellation)).Outcome).Detail);
    }

    public static TheoryData<string, Action<JsonNode>> Lies => new()
    {
        { "Privileged", made => made["HostConfig"]!["Privileged"] = true },
        { "ReadonlyRootfs", made => made["HostConfig"]!["ReadonlyRootfs"] = false },
        { "NetworkMode", made => made["HostConfig"]!["NetworkMode"] = "bridge" },
        { "IpcMode", made => made["HostConfig"]!["IpcMode"] = "private" },
        { "PidMode", made => made["HostConfig"]!["PidMode"] = "host" },
        { "LogConfig", made => made["HostConfig"]!["LogConfig"]!["Type"] = "json-file" },
        { "Memory", made => made["HostConfig"]!["Memory"] = 0 },
        { "MemorySwap", made => made["HostConfig"]!["MemorySwap"] = -1 },
        { "NanoCpus", made => made["HostConfig"]!["NanoCpus"] = 0 },
        { "PidsLimit", made => made["HostConfig"]!["PidsLimit"] = null },
        { "CapDrop", made => made["HostConfig"]!["CapDrop"] = new JsonArray() },
        { "CapAdd", made => made["HostConfig"]!["CapAdd"] = new JsonArray("SYS_ADMIN") },
        { "SecurityOpt", made => made["HostConfig"]!["SecurityOpt"] = new JsonArray("no-new-privileges:true", "seccomp=unconfined") },
        { "Tmpfs", made => made["HostConfig"]!["Tmpfs"]!["/tmp"] = "rw" },
        { "Binds", made => made["HostConfig"]!["Binds"] = new JsonArray("/:/host") },
        { "Devices", made => made["HostConfig"]!["Devices"] = new JsonArray(new JsonObject { ["PathOnHost"] = "/dev/sda" }) },
        { "MaskedPaths", made => made["HostConfig"]!["MaskedPaths"] = new JsonArray() },
        { "Mounts", made => made["Mounts"] = new JsonArray(new JsonObject { ["Type"] = "volume", ["Destination"] = "/data", ["RW"] = true }) },
        { "User", made => made["Config"]!["User"] = "root" },
        { "Entrypoint", made => made["Config"]!["Entrypoint"] = new JsonArray("sh") },
        { "Cmd", made => made["Config"]!["Cmd"] = new JsonArray("-c", "pass") },
        { "Healthcheck", made => made["Config"]!["Healthcheck"] = null },
        { "Volumes", made => made["Config"]!["Volumes"] = new JsonObject { ["/data"] = new JsonObject() } },
        { "Env", made => made["Config"]!["Env"]!.AsArray().Add("LD_PRELOAD=/x.so") },
        { "label", made => made["Config"]!["Labels"] = new JsonObject() },
        { "configuration", made => made["HostConfig"] = null },
    };

    [Theory]
    [MemberData(nameof(Lies))]
    public async Task A_container_that_differs_is_never_started(string named, Action<JsonNode> lie)
    {
        await using var fake = new FakeEngine { Inspected = lie };
        await using var engine = await fake.ConnectAsync();
        var result = await engine.RunAsync(Jobs.Node(), Cancellation);
        Assert.Contains(named, Assert.IsType<RunOutcome.SandboxError>(result.Outcome).Detail);
        Assert.DoesNotContain("POST /containers/c1/start", fake.Calls);
        Assert.Contains("DELETE /containers/c1", fake.Calls);
        Assert.True(result.CleanedUp);
    }

    [Theory]
    [InlineData("""{"Id":"sha256:abc","Config":{"Volumes":{"/data":{}}}}""", "volume /data")]
    [InlineData("""{"Id":"sha256:abc","Config":{"Env":["LD_PRELOAD=/x"]}}""", "LD_PRELOAD")]
    [InlineData("""{"Id":"sha256:abc","Config":{"Env":["PYTHONPATH=/x"]}}""", "PYTHONPATH")]
    [InlineData("""{"Id":"sha256:abc","Config":{"Env":["GLIBC_TUNABLES=x"]}}""", "GLIBC_TUNABLES")]
    [InlineData("""{"Id":"sha256:abc","Os":"windows"}""", "windows")]
    public async Task An_image_that_cannot_hold_a_sandbox_is_refused(string image, string named)
    {
        await using var fake = new FakeEngine { Image = image };
        await using var engine = await fake.ConnectAsync();
        Assert.Contains(named, Assert.IsType<RunOutcome.SandboxError>((await engine.RunAsync(Jobs.Node(), Cancellation)).Outcome).Detail);
        Assert.Equal(0, fake.Count(Create));
    }

    [Fact]
    public async Task A_missing_image_says_how_to_build_it()
    {
        await using var fake = new FakeEngine { Replaced = { ["GET /images/*/json"] = c => c.ReplyAsync(404, """{"message":"No such image"}""") } };
        await using var engine = await fake.ConnectAsync();
        Assert.Contains("image build", Assert.IsType<RunOutcome.SandboxError>((await engine.RunAsync(Jobs.Node(), Cancellation)).Outcome).Detail);
        Assert.Null(await engine.FindImageAsync("x", Cancellation));
    }

    [Fact]
    public async Task An_engine_without_seccomp_runs_nothing()
    {
        await using var fake = new FakeEngine { Info = """{"NCPU":2,"SecurityOptions":["name=seccomp,profile=unconfined"]}""" };
        await using var engine = await fake.ConnectAsync();
        Assert.Contains("seccomp", Assert.IsType<RunOutcome.SandboxError>((await engine.RunAsync(Jobs.Node(), Cancellation)).Outcome).Detail);
    }

    [Fact]
    public async Task A_container_that_ends_at_once_shows_what_the_interpreter_said()
    {
        await using var fake = new FakeEngine { Runner = (_, runner) => runner.OutAsync("Unknown option: -P"u8.ToArray(), 2) };
        await using var engine = await fake.ConnectAsync();
        Assert.Contains("Unknown option: -P", Assert.IsType<RunOutcome.SandboxError>((await engine.RunAsync(Jobs.Node(), Cancellation)).Outcome).Detail);
    }

    [Fact]
    public async Task A_python_that_does_not_know_the_safe_path_option_is_started_without_it()
    {
        await using var fake = new FakeEngine { Runner = (number, runner) => number == 1 ? runner.OutAsync("Unknown option: -P\nusage: python3"u8.ToArray(), 2) : runner.WellAsync("1") };
        fake.Replaced[Create] = async call =>
        {
            Assert.Equal(fake.Count(Create) == 1, JsonNode.Parse(call.Body)!["Cmd"]!.AsArray().Any(word => word!.GetValue<string>() == "-P"));
            await fake.AnswerAsync(call);
        };
        await using var engine = await fake.ConnectAsync();
        Assert.IsType<RunOutcome.Ok>((await engine.RunAsync(Jobs.Node(), Cancellation)).Outcome);
    }

    [Fact]
    public async Task Disposing_of_the_engine_ends_and_removes_what_runs()
    {
        await using var fake = new FakeEngine();
        var started = new TaskCompletionSource();
        fake.Runner = async (_, runner) => { await runner.ReadyAsync(); await runner.StartedAsync(); started.SetResult(); await Task.Delay(60_000); };
        var engine = await fake.ConnectAsync();
        var run = engine.RunAsync(Jobs.Node(), Cancellation);
        await started.Task;
        await engine.DisposeAsync();
        Assert.Contains("DELETE /containers/c1", fake.Calls);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
    }

    public static TheoryData<string> Breaks => ["half", "kind", "long", "head", "parts", "mux", "end"];

    [Theory]
    [MemberData(nameof(Breaks))]
    public async Task A_runner_lost_after_the_start_is_the_nodes_fault_when_a_canary_passes(string how)
    {
        await using var fake = new FakeEngine { Runner = (number, runner) => number == 1 ? BreakAsync(runner, how) : runner.WellAsync("1") };
        await using var engine = await fake.ConnectAsync();
        Assert.IsType<RunOutcome.RunnerLost>((await engine.RunAsync(Jobs.Node(), Cancellation)).Outcome);
        Assert.Equal(2, fake.Count(Create));
    }

    [Fact]
    public async Task A_runner_lost_is_a_sandbox_error_when_the_canary_is_lost_too()
    {
        await using var fake = new FakeEngine { Runner = (_, runner) => BreakAsync(runner, "end") };
        await using var engine = await fake.ConnectAsync();
        Assert.Contains("canary", Assert.IsType<RunOutcome.SandboxError>((await engine.RunAsync(Jobs.Node(), Cancellation)).Outcome).Detail);
    }

    [Fact]
    public async Task A_runner_lost_is_memory_when_the_engine_saw_it()
    {
        await using var fake = new FakeEngine();
        fake.Runner = async (_, runner) =>
        {
            await BreakAsync(runner, "end");
            await fake.Events.Writer.WriteAsync("""{"Type":"container","Action":"oom","Actor":{"ID":"c1"}}""");
        };
        await using var engine = await fake.ConnectAsync();
        Assert.IsType<RunOutcome.Memory>((await engine.RunAsync(Jobs.Node(), Cancellation)).Outcome);
    }

    [Fact]
    public async Task A_silent_runner_is_ended_at_the_hosts_deadline()
    {
        await using var fake = new FakeEngine
        {
            Runner = async (_, runner) =>
            {
                await runner.ReadyAsync();
                await runner.StartedAsync();
                await Task.Delay(60_000);
            },
        };
        await using var engine = await fake.ConnectAsync();
        var result = await engine.RunAsync(Jobs.Node(limits: ResourceLimits.Node with { Wall = TimeSpan.FromMilliseconds(100) }), Cancellation);
        Assert.IsType<RunOutcome.WallLimit>(result.Outcome);
        Assert.Contains("DELETE /containers/c1", fake.Calls);
    }

    [Fact]
    public async Task A_runner_that_is_never_ready_is_a_sandbox_error()
    {
        await using var fake = new FakeEngine { Runner = (_, _) => Task.Delay(60_000) };
        await using var engine = await fake.ConnectAsync(TimeSpan.FromMilliseconds(300));
        Assert.Contains("ready", Assert.IsType<RunOutcome.SandboxError>((await engine.RunAsync(Jobs.Node(), Cancellation)).Outcome).Detail);
    }

    [Fact]
    public async Task A_fault_of_the_runner_is_a_sandbox_error()
    {
        await using var fake = new FakeEngine { Runner = async (_, runner) => { await runner.ReadyAsync(); await runner.FrameAsync('F', "OSError(28)"u8.ToArray()); } };
        await using var engine = await fake.ConnectAsync();
        Assert.Contains("OSError(28)", Assert.IsType<RunOutcome.SandboxError>((await engine.RunAsync(Jobs.Node(), Cancellation)).Outcome).Detail);
    }

    [Fact]
    public async Task An_engine_that_dies_mid_job_is_a_sandbox_error()
    {
        await using var fake = new FakeEngine();
        fake.Runner = async (_, runner) => { await runner.ReadyAsync(); await runner.StartedAsync(); fake.Die(); };
        await using var engine = await fake.ConnectAsync(TimeSpan.FromSeconds(2));
        var result = await engine.RunAsync(Jobs.Node(), Cancellation);
        Assert.IsType<RunOutcome.SandboxError>(result.Outcome);
        Assert.False(result.CleanedUp);
    }

    [Fact]
    public async Task Cancelling_removes_the_container_and_throws()
    {
        await using var fake = new FakeEngine();
        using var cancel = new CancellationTokenSource();
        fake.Runner = async (_, runner) => { await runner.ReadyAsync(); await runner.StartedAsync(); await cancel.CancelAsync(); await Task.Delay(60_000); };
        await using var engine = await fake.ConnectAsync();
        var clock = Stopwatch.StartNew();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => engine.RunAsync(Jobs.Node(), cancel.Token));
        Assert.Contains("DELETE /containers/c1", fake.Calls);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(3), $"{clock.Elapsed}");
    }

    [Fact]
    public async Task Cancelling_the_run_that_looks_at_the_image_first_ends_no_other()
    {
        await using var fake = new FakeEngine();
        var (asked, answer) = (new TaskCompletionSource(), new TaskCompletionSource());
        fake.Replaced["GET /images/*/json"] = async call => { asked.TrySetResult(); await answer.Task; await fake.AnswerAsync(call); };
        await using var engine = await fake.ConnectAsync();
        using var cancel = new CancellationTokenSource();
        var first = engine.RunAsync(Jobs.Node(), cancel.Token);
        await asked.Task;
        var second = engine.RunAsync(Jobs.Node(), Cancellation);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        answer.SetResult();
        Assert.IsType<RunOutcome.Ok>((await second).Outcome);
        Assert.Equal(1, fake.Count("GET /images/sandbox-python/json"));
    }

    [Fact]
    public async Task Cancelling_during_creation_removes_by_name()
    {
        await using var fake = new FakeEngine();
        using var cancel = new CancellationTokenSource();
        fake.Replaced[Create] = async _ => { await cancel.CancelAsync(); await Task.Delay(60_000); };
        await using var engine = await fake.ConnectAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => engine.RunAsync(Jobs.Node(), cancel.Token));
        Assert.Contains(fake.Calls, call => call.StartsWith("DELETE /containers/sandbox-check-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_container_that_cannot_be_removed_is_said_so()
    {
        await using var fake = new FakeEngine { Replaced = { [Remove] = c => c.ReplyAsync(400, """{"message":"no"}""") }, Runner = async (_, runner) => { await runner.ReadyAsync(); await runner.FrameAsync('F', []); } };
        await using var engine = await fake.ConnectAsync();
        Assert.False((await engine.RunAsync(Jobs.Node(), Cancellation)).CleanedUp);
    }

    private static async Task BreakAsync(FakeRunner runner, string how)
    {
        await runner.ReadyAsync();
        await runner.StartedAsync();
        await (how switch
        {
            "half" => runner.OutAsync([(byte)'E', 0, 0]),
            "kind" => runner.FrameAsync('Z', []),
            "long" => runner.OutAsync([(byte)'E', 0xff, 0xff, 0xff, 0xff]),
            "head" => runner.EndAsync("{not json", ""),
            "parts" => runner.EndAsync(FakeRunner.Head.Replace("OUT", "99999999999"), "1"),
            "mux" => runner.RawAsync([9, 9, 9, 9, 9, 9, 9, 9]),
            _ => Task.CompletedTask,
        });
    }

    [Fact]
    public async Task What_cannot_be_imported_ahead_is_not_tried_again()
    {
        var imported = new List<string>();
        await using var fake = new FakeEngine
        {
            Runner = (number, runner) => number == 1 ? runner.FrameAsync('F', "no numpy here"u8.ToArray()) : runner.WellAsync("1"),
        };
        fake.Replaced["POST /containers/create"] = call =>
        {
            imported.Add(System.Text.Json.Nodes.JsonNode.Parse(call.Body)!["Cmd"]!.AsArray()[^2]!.GetValue<string>());
            return fake.AnswerAsync(call);
        };
        await using var engine = await fake.ConnectAsync();
        var job = Jobs.Node();
        job = job with { Node = job.Node with { Files = [new Sandbox.Execution.Nodes.NodeFile("Node.py", "import numpy"u8.ToArray())] } };
        for (var i = 0; i < 2; i++)
        {
            var warm = (await engine.WarmAsync(job, TestContext.Current.CancellationToken))!;
            Assert.Equal(i == 1, await warm.TryRunAsync(job, more: false, TestContext.Current.CancellationToken) is not null);
            await warm.RemoveAsync();
        }

        Assert.Equal(["numpy", ""], imported);
    }
}
