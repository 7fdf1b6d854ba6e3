using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Threading.Channels;
using Sandbox.Execution.Engines;
using Sandbox.Execution.Outcomes;

namespace Sandbox.Execution.Plans;

/// <summary>
/// Runs a plan's jobs side by side, bounded; results stand in the plan's order, whatever finished first. Boxes are made ready in the plan's order while
/// earlier jobs run, at most as many ahead as jobs run at once. A box holds the samples of one node only; whatever does not start on a box made ahead is
/// run by itself, from cold.
/// </summary>
public static class PlanExecution
{
    /// <param name="plan">What to run.</param>
    /// <param name="engine">Where.</param>
    /// <param name="options">How.</param>
    /// <param name="progress">Told of each result as it comes, from any thread; whether its box is gone is known only at the end.</param>
    /// <param name="cancellation">Ends and removes what runs, then throws.</param>
    public static async Task<ImmutableArray<RunResult>> RunAsync(
        ExecutionPlan plan, SandboxEngine engine, PlanOptions options, Action<Job, RunResult>? progress, CancellationToken cancellation)
    {
        var results = new RunResult[plan.Jobs.Length];
        var groups = JobGroups.Of(plan.Jobs, options);
        var parallel = Math.Max(1, options.Parallel);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var room = new SemaphoreSlim(2 * parallel);
        var ready = Channel.CreateUnbounded<(Range Group, Task<WarmSandbox?> Box)>();
        var tasks = Enumerable.Range(0, Math.Min(parallel, groups.Length)).Select(_ => WorkAsync()).Append(PrepareAsync()).ToList();
        try
        {
            await foreach (var done in Task.WhenEach(tasks).ConfigureAwait(false)) await done.ConfigureAwait(false);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(tasks).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            while (ready.Reader.TryRead(out var left)) await RemoveAsync(left.Box).ConfigureAwait(false);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(results);

        async Task PrepareAsync()
        {
            try
            {
                foreach (var group in groups)
                {
                    await room.WaitAsync(stop.Token).ConfigureAwait(false);
                    var first = plan.Jobs[group.Start];
                    // A single job gains nothing from a box made ahead when nothing runs meanwhile.
                    var box = groups.Length == 1 && plan.Jobs.Length == 1 ? Task.FromResult<WarmSandbox?>(null) : engine.WarmAsync(first, stop.Token);
                    ready.Writer.TryWrite((group, box));
                }
            }
            finally
            {
                ready.Writer.Complete();
            }
        }

        async Task WorkAsync()
        {
            await foreach (var (group, box) in ready.Reader.ReadAllAsync(stop.Token).ConfigureAwait(false))
            {
                await GroupAsync(group, box).ConfigureAwait(false);
                room.Release();
            }
        }

        async Task GroupAsync(Range group, Task<WarmSandbox?> preparing)
        {
            var (start, end) = (group.Start.Value, group.End.Value);
            var on = new List<int>();
            var box = preparing;
            try
            {
                for (var index = start; index < end; index++)
                {
                    var job = plan.Jobs[index];
                    var warm = await box.ConfigureAwait(false);
                    var result = warm is null ? null : await warm.TryRunAsync(job, more: index + 1 < end, stop.Token).ConfigureAwait(false);
                    if (result is not null)
                    {
                        on.Add(index);
                    }
                    else
                    {
                        result = await engine.RunAsync(job, stop.Token).ConfigureAwait(false);
                        await LeaveAsync(box, on).ConfigureAwait(false);
                        box = warm is not null && index + 2 < end ? engine.WarmAsync(job, stop.Token) : Task.FromResult<WarmSandbox?>(null);
                    }

                    results[index] = result;
                    progress?.Invoke(job, result);
                }
            }
            finally
            {
                await LeaveAsync(box, on).ConfigureAwait(false);
            }
        }

        async Task LeaveAsync(Task<WarmSandbox?> box, List<int> on)
        {
            if (!await RemoveAsync(box).ConfigureAwait(false))
            {
                foreach (var index in on) results[index] = results[index] with { CleanedUp = false };
            }

            on.Clear();
        }
    }

    /// <summary>Whether no box is left. One that never came to be has been seen to already.</summary>
    private static async Task<bool> RemoveAsync(Task<WarmSandbox?> box)
    {
        await ((Task)box).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return !box.IsCompletedSuccessfully || await box.ConfigureAwait(false) is not { } warm || await warm.RemoveAsync().ConfigureAwait(false);
    }
}
