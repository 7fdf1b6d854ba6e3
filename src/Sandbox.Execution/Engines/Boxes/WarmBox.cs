using Sandbox.Execution.Outcomes;
using Sandbox.Execution.Plans;

namespace Sandbox.Execution.Engines.Boxes;

/// <summary>A started box whose runner waits for the first or the next job.</summary>
internal sealed class WarmBox(Box box, Func<Job, bool, CancellationToken, Task<RunResult?>> run) : WarmSandbox
{
    public override Task<RunResult?> TryRunAsync(Job job, bool more, CancellationToken cancellation) => run(job, more, cancellation);

    public override async Task<bool> RemoveAsync()
    {
        await using (box.ConfigureAwait(false)) return await box.RemoveAsync().ConfigureAwait(false) is null;
    }
}
