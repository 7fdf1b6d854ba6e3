using Sandbox.Execution.Outcomes;
using Sandbox.Execution.Plans;

namespace Sandbox.Execution.Engines.Docker;

/// <summary>A started container whose runner waits for the first or the next job.</summary>
internal sealed class WarmContainer(ContainerRun container, Func<Job, bool, CancellationToken, Task<RunResult?>> run) : WarmSandbox
{
    public override Task<RunResult?> TryRunAsync(Job job, bool more, CancellationToken cancellation) => run(job, more, cancellation);

    public override async Task<bool> RemoveAsync()
    {
        await using (container.ConfigureAwait(false)) return await container.RemoveAsync().ConfigureAwait(false) is null;
    }
}
