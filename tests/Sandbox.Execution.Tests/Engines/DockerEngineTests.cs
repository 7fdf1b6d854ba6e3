using System.Globalization;
using System.Text.Json.Nodes;
using Sandbox.Execution.Engines;
using Sandbox.Execution.Engines.Docker;

namespace Sandbox.Execution.Tests.Engines;

/// <summary>Connecting, images and sweeping, on engines that are well and not.</summary>
public sealed class DockerEngineTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Connecting_settles_on_the_older_api_version()
    {
        await using var fake = new FakeEngine { ApiVersion = "1.44" };
        await using var engine = await fake.ConnectAsync();
        Assert.Equal(("20.10.24", "1.44", "1.1.5", 2, true), (engine.Info.Version, engine.Info.ApiVersion, engine.Info.RuncVersion, engine.Info.Cpus, engine.Info.Seccomp));
    }

    [Theory]
    [InlineData("1.40", EngineFault.Unsupported, "at least 1.41")]
    [InlineData("", EngineFault.Protocol, "without an API version")]
    [InlineData("evil", EngineFault.Protocol, "without an API version")]
    public async Task An_engine_of_another_time_is_refused(string version, EngineFault fault, string named)
    {
        await using var fake = new FakeEngine { ApiVersion = version };
        var e = await Assert.ThrowsAsync<EngineException>(() => fake.ConnectAsync());
        Assert.Equal(fault, e.Fault);
        Assert.Contains(named, e.Message);
    }

    [Fact]
    public async Task A_missing_socket_says_how_to_start_the_engine()
    {
        var e = await Assert.ThrowsAsync<EngineException>(() => DockerEngine.ConnectAsync(new DockerEngineOptions("unix:///nonexistent/docker.sock"), Cancellation));
        Assert.Equal(EngineFault.NotRunning, e.Fault);
        Assert.Contains("is not running", e.Message);
    }

    [Fact]
    public async Task A_silent_engine_times_out()
    {
        await using var fake = new FakeEngine { Replaced = { ["GET /_ping"] = _ => Task.Delay(60_000) } };
        Assert.Equal(EngineFault.Timeout, (await Assert.ThrowsAsync<EngineException>(() => fake.ConnectAsync(TimeSpan.FromMilliseconds(200)))).Fault);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("null")]
    [InlineData("[1]")]
    public async Task An_answer_that_makes_no_sense_is_said_so(string body)
    {
        await using var fake = new FakeEngine { Info = body };
        Assert.Equal(EngineFault.Protocol, (await Assert.ThrowsAsync<EngineException>(() => fake.ConnectAsync())).Fault);
    }

    [Fact]
    public async Task An_endless_answer_is_cut()
    {
        await using var fake = new FakeEngine { Info = new string(' ', 9 << 20) };
        Assert.Contains("more than 8192 KB", (await Assert.ThrowsAsync<EngineException>(() => fake.ConnectAsync())).Message);
    }

    [Fact]
    public async Task Half_an_answer_is_said_so()
    {
        await using var fake = new FakeEngine { Replaced = { ["GET /info"] = async c => { await c.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n", "{"u8.ToArray()); c.Stream.Dispose(); } } };
        Assert.Equal(EngineFault.Protocol, (await Assert.ThrowsAsync<EngineException>(() => fake.ConnectAsync())).Fault);
    }

    [Fact]
    public async Task A_build_that_fails_says_its_last_word_and_reports_the_rest()
    {
        var heard = new List<string>();
        await using var fake = new FakeEngine
        {
            Replaced = { ["POST /build"] = c => c.ReplyAsync(200, "{\"stream\":\"Step 1\\n\"}\r\n{\"errorDetail\":{},\"error\":\"exit 1\"}\r\n") },
        };
        await using var engine = await fake.ConnectAsync();
        var e = await Assert.ThrowsAsync<EngineException>(() => engine.BuildImageAsync(ImageBuild.FromDockerfile("x:1", "FROM y"), new Heard(heard), Cancellation));
        Assert.Contains("exit 1", e.Message);
        Assert.Equal(["Step 1"], heard);
    }

    [Fact]
    public async Task A_sweep_touches_only_orphans()
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var me = OwnerIdentity.Current;
        var dead = me with { Pid = 4194304, Started = "1" };
        var rows = new JsonArray(
            Row("mine", me, now + 60), Row("orphan", dead, now + 60), Row("expired", me, now - 120), Row("elsewhere", dead with { Boot = "other" }, now + 60),
            Row("namespace", dead with { PidNamespace = "pid:[1]" }, now + 60), Row("reused", me with { Started = "1" }, now + 60), Row("nonsense", null, now + 60));
        await using var fake = new FakeEngine { Replaced = { ["GET /containers/json"] = c => c.ReplyAsync(200, rows.ToJsonString()) } };
        await using var engine = await fake.ConnectAsync();
        var report = await engine.SweepAsync(Cancellation);
        Assert.Equal(7, report.Found);
        Assert.Equal(["expired", "orphan", "reused"], report.Removed.Order());
        Assert.Equal(3, fake.Calls.Count(call => call.StartsWith("DELETE", StringComparison.Ordinal)));

        static JsonNode Row(string id, OwnerIdentity? owner, long deadline) => new JsonObject
        {
            ["Id"] = id,
            ["Created"] = 1,
            ["State"] = "running",
            ["Labels"] = new JsonObject
            {
                [ContainerLabels.Mark] = "1",
                [ContainerLabels.Owner] = owner?.ToString() ?? "evil",
                [ContainerLabels.Deadline] = deadline.ToString(CultureInfo.InvariantCulture),
            },
        };
    }

    private sealed class Heard(List<string> lines) : IProgress<string>
    {
        public void Report(string value) => lines.Add(value);
    }
}
