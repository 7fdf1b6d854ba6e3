using System.Diagnostics;
using Sandbox.Execution.Engines.Docker;
using Sandbox.Execution.Outcomes;
using Sandbox.Execution.Plans;

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
    public async Task Cancelling_at_any_time_leaves_nothing_within_a_second_or_so(int milliseconds)
    {
        await using var own = await DockerEngine.ConnectAsync(new DockerEngineOptions(Policy: RealEngine.Policy), Cancellation);
        using var cancel = new CancellationTokenSource(milliseconds);
        var before = (await own.ListOwnedAsync(Cancellation)).Select(container => container.Id).ToHashSet();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => own.RunAsync(RealEngine.Job("import time\ntime.sleep(30)"), cancel.Token));
        var clock = Stopwatch.StartNew();
        Assert.DoesNotContain(await own.ListOwnedAsync(Cancellation), container => !before.Contains(container.Id) && container.Created > DateTimeOffset.UtcNow.AddSeconds(-5) && container.State == "created");
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(2));
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

    [Fact]
    public async Task A_plan_runs_side_by_side_and_keeps_its_order()
    {
        var plan = new ExecutionPlan([.. Enumerable.Range(0, 6).Select(i => RealEngine.Job($"result = {i}"))]);
        var results = await PlanExecution.RunAsync(plan, engine.Engine, 3, null, Cancellation);
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
