using System.Text;
using Sandbox.Execution.Outcomes;
using Sandbox.Execution.Plans;
using Sandbox.Execution.Tests.Engines;

namespace Sandbox.Execution.Tests.Plans;

/// <summary>Boxes made ahead and shared, on an engine whose runners do as they are told.</summary>
public sealed class PlanExecutionTests
{
    private const string Create = "POST /containers/create";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Samples_share_a_container_and_keep_their_order()
    {
        await using var fake = new FakeEngine { Runner = (_, runner) => BatchAsync(runner, 3) };
        await using var engine = await fake.ConnectAsync();
        var results = await PlanExecution.RunAsync(Samples(3), engine, new PlanOptions(1), null, Cancellation);
        Assert.Equal(["0", "1", "2"], results.Select(Output));
        Assert.Equal(1, fake.Count(Create));
        Assert.All(results, result => Assert.True(result.CleanedUp));
    }

    [Fact]
    public async Task A_runner_that_is_not_as_before_is_left_and_its_sample_run_from_cold()
    {
        await using var fake = new FakeEngine
        {
            Runner = async (number, runner) =>
            {
                if (number > 1)
                {
                    await runner.WellAsync("7");
                    return;
                }

                await BatchAsync(runner, 1);
                await runner.JobAsync();
                await runner.FrameAsync('F', "not as before"u8.ToArray());
            },
        };
        await using var engine = await fake.ConnectAsync();
        var results = await PlanExecution.RunAsync(Samples(2), engine, new PlanOptions(1), null, Cancellation);
        Assert.Equal(["0", "7"], results.Select(Output));
        Assert.Equal(2, fake.Count(Create));
    }

    [Fact]
    public async Task An_import_ahead_that_fails_is_not_the_nodes_fault()
    {
        await using var fake = new FakeEngine { Runner = (number, runner) => number == 1 ? runner.FrameAsync('F', "threads"u8.ToArray()) : runner.WellAsync("7") };
        await using var engine = await fake.ConnectAsync();
        var results = await PlanExecution.RunAsync(Samples(2), engine, new PlanOptions(1), null, Cancellation);
        Assert.Equal(["7", "7"], results.Select(Output));
    }

    [Fact]
    public async Task A_sample_that_was_stopped_ends_the_sharing()
    {
        await using var fake = new FakeEngine
        {
            Runner = async (number, runner) =>
            {
                if (number == 1)
                {
                    await runner.ReadyAsync();
                    await runner.StartedAsync();
                    await runner.EndAsync(FakeRunner.Head.Replace("\"stop\":null", "\"stop\":\"wall\"").Replace("OUT", "0"), "");
                    return;
                }

                await runner.WellAsync("7");
            },
        };
        await using var engine = await fake.ConnectAsync();
        var results = await PlanExecution.RunAsync(Samples(2), engine, new PlanOptions(1), null, Cancellation);
        Assert.IsType<RunOutcome.WallLimit>(results[0].Outcome);
        Assert.Equal("7", Output(results[1]));
    }

    [Fact]
    public async Task Isolated_samples_have_a_container_each_and_none_is_left_when_cancelled()
    {
        await using var fake = new FakeEngine();
        await using var engine = await fake.ConnectAsync();
        Assert.Equal(3, (await PlanExecution.RunAsync(Samples(3), engine, new PlanOptions(2, IsolateSamples: true), null, Cancellation)).Select(result => result.ContainerId).Distinct().Count());

        var running = new TaskCompletionSource();
        fake.Runner = async (_, runner) =>
        {
            await runner.ReadyAsync();
            running.TrySetResult();
            await Task.Delay(60_000);
        };
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var run = PlanExecution.RunAsync(Samples(9), engine, new PlanOptions(2, IsolateSamples: true), null, cancel.Token);
        await running.Task;
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        for (var number = 4; number <= fake.Count(Create); number++) Assert.Contains($"DELETE /containers/c{number}", fake.Calls);
    }

    private static ExecutionPlan Samples(int count)
    {
        var first = Jobs.Node();
        return new ExecutionPlan([.. Enumerable.Range(0, count).Select(i => first with { Sample = first.Sample with { Name = $"s{i}" } })]);
    }

    private static async Task BatchAsync(FakeRunner runner, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (i == 0) await runner.ReadyAsync();
            else await runner.JobAsync();
            await runner.StartedAsync();
            await runner.EndAsync(FakeRunner.Head.Replace("OUT", "1"), i.ToString());
        }
    }

    private static string Output(RunResult result) => Encoding.UTF8.GetString(Assert.IsType<RunOutcome.Ok>(result.Outcome).Output.Span);
}
