using System.Diagnostics;
using Sandbox.Execution.Engines;
using Sandbox.Execution.Engines.Docker;
using Sandbox.Execution.Engines.Docker.Wire;
using Sandbox.Execution.Outcomes;
using Sandbox.Execution.Plans;
using Sandbox.Execution.Runner;

namespace Sandbox.Execution.IntegrationTests;

public sealed class CleanUpTests(RealEngine engine)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(100)]
    [InlineData(400)]
    [InlineData(1500)]
    public async Task Cancelling_at_any_time_leaves_nothing(int milliseconds)
    {
        await using var own = await DockerEngine.ConnectAsync(new DockerEngineOptions(Policy: RealEngine.Policy), Cancellation);
        using var cancel = new CancellationTokenSource(milliseconds);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => own.RunAsync(RealEngine.Job("import time\ntime.sleep(30)"), cancel.Token));
        Assert.DoesNotContain(await own.ListOwnedAsync(Cancellation), container => container.Session == own.Session);
    }

    [Fact]
    public async Task A_sweep_leaves_the_containers_of_living_tools_alone()
    {
        var run = engine.RunAsync(RealEngine.Job("import time\ntime.sleep(1.5)\nresult = 1"));
        await using var other = await DockerEngine.ConnectAsync(new DockerEngineOptions(Policy: RealEngine.Policy), Cancellation);
        for (var i = 0; i < 8; i++)
        {
            await other.SweepAsync(Cancellation);
            await Task.Delay(150, Cancellation);
        }

        Assert.IsType<RunOutcome.Ok>((await run).Outcome);
    }

    /// <summary>How a tool can be gone: killed (the kernel closes its connections), frozen (the connection stays, nothing comes), or for ever talking.</summary>
    [Theory]
    [InlineData("killed while idle", 5)]
    [InlineData("killed while busy", 5)]
    [InlineData("silent", 16)]
    [InlineData("past its deadline", 6)]
    [InlineData("killed before it gave the runner", 5)]
    [InlineData("silent from the start", 16)]
    public async Task The_sandbox_dies_with_the_tool(string how, int seconds)
    {
        using var client = new DockerClient(DockerEndpoint.Parse(engine.Engine.Info.Endpoint, "test"), TimeSpan.FromSeconds(30));
        await client.NegotiateAsync(Cancellation);
        var image = (await engine.Engine.FindImageAsync(RealEngine.Policy.Image, Cancellation))!.Id;
        var job = RealEngine.Job("import signal\nfor n in range(1, 32):\n    try:\n        signal.signal(n, signal.SIG_IGN)\n    except (OSError, ValueError):\n        pass\nwhile True:\n    pass",
            limits: RealEngine.Limits with { Cpu = TimeSpan.FromSeconds(60), Wall = TimeSpan.FromSeconds(60) });
        var identity = new ContainerIdentity(Guid.NewGuid().ToString("N"), "test", OwnerIdentity.Current.ToString(), DateTimeOffset.UtcNow.AddMinutes(1), 300_000_000);
        var spec = ContainerSpec.Create(job, RealEngine.Policy, image, identity, 1);
        if (how == "past its deadline") spec = spec with { Command = spec.Command.SetItem(spec.Command.Length - 1, "2") };
        var created = await client.CallAsync(HttpMethod.Post, $"/containers/create?name={spec.Name}", "create",
            DockerClient.Json(DockerContainer.Request(spec), WireJson.Default.CreateContainer), WireJson.Default.CreatedContainer, Cancellation);
        await using var attached = new AttachedStream(await client.AttachAsync(created.Id!, Cancellation));
        await client.CallAsync(HttpMethod.Post, $"/containers/{created.Id}/start", "start", null, Cancellation);
        if (how is not ("killed before it gave the runner" or "silent from the start"))
        {
            await attached.WriteAsync(new RunnerProgram().Current, Cancellation);
            var frames = new FrameReader(attached);
            var (kind, length) = (await frames.NextAsync(Cancellation))!.Value;
            Assert.Equal(FrameKind.Code, kind);
            await frames.CodeAsync(length, Cancellation);
            Assert.Equal(FrameKind.Ready, (await frames.NextAsync(Cancellation))!.Value.Kind);
            if (how != "killed while idle") await attached.WriteAsync(JobFrame.Write(job, spec), Cancellation);
        }

        if (how.StartsWith("killed", StringComparison.Ordinal))
        {
            await Task.Delay(300, Cancellation);
            await attached.DisposeAsync();
        }

        var clock = Stopwatch.StartNew();
        while ((await engine.Engine.ListOwnedAsync(Cancellation)).Any(container => container.Id == created.Id))
        {
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(seconds), "it lives on");
            await Task.Delay(50, Cancellation);
        }
    }

    [Fact]
    public async Task A_plan_runs_side_by_side_and_keeps_its_order()
    {
        var plan = new ExecutionPlan([.. Enumerable.Range(0, 6).Select(i => RealEngine.Job($"result = {i}"))]);
        var results = await PlanExecution.RunAsync(plan, engine.Engine, new PlanOptions(3), null, Cancellation);
        Assert.Equal(["0", "1", "2", "3", "4", "5"], results.Select(RealEngine.Output));
        Assert.Equal(6, results.Select(result => result.ContainerId).Distinct().Count());
        Assert.All(results, result => Assert.True(result.CleanedUp));
    }

    [Fact]
    public async Task Nothing_of_one_node_reaches_the_next()
    {
        await engine.RunAsync("open('/tmp/secret', 'w').write('x')\nopen('/workspace/secret', 'w').write('x')\nresult = 1");
        Assert.Equal("[]", RealEngine.Output(await engine.RunAsync("import os\nresult = [p for p in ('/tmp/secret', '/workspace/secret', '/dev/shm/secret') if os.path.exists(p)]")));
    }
}
