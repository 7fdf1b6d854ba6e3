using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Sandbox.Execution.Engines;
using Sandbox.Execution.Outcomes;

namespace Sandbox.Execution.Plans;

/// <summary>Runs a plan's jobs side by side, bounded; results stand in the plan's order, whatever finished first.</summary>
public static class PlanExecution
{
    /// <param name="plan">What to run.</param>
    /// <param name="engine">Where.</param>
    /// <param name="parallel">How many jobs at once; more than two for each processor only adds waiting.</param>
    /// <param name="progress">Told of each result as it comes, from any thread.</param>
    /// <param name="cancellation">Ends and removes what runs, then throws.</param>
    public static async Task<ImmutableArray<RunResult>> RunAsync(
        ExecutionPlan plan, SandboxEngine engine, int parallel, Action<Job, RunResult>? progress, CancellationToken cancellation)
    {
        var results = new RunResult[plan.Jobs.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, parallel), CancellationToken = cancellation };
        await Parallel.ForAsync(0, plan.Jobs.Length, options, async (index, token) =>
        {
            var job = plan.Jobs[index];
            results[index] = await engine.RunAsync(job, token).ConfigureAwait(false);
            progress?.Invoke(job, results[index]);
        }).ConfigureAwait(false);
        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }
}
