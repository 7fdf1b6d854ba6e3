using Sandbox.Execution.Outcomes;
using Sandbox.Execution.Plans;

namespace Sandbox.Execution.Engines;

/// <summary>A box that is ready for jobs of one node. Whoever got it removes it.</summary>
internal abstract class WarmSandbox
{
    /// <summary>Runs a job; null where the node did not start here, so that it must be run on a box of its own.</summary>
    /// <param name="job">A job of the node that the box was made for, on the same terms.</param>
    /// <param name="more">Whether another may follow.</param>
    /// <param name="cancellation">Ends the run; the box must be removed then.</param>
    public abstract Task<RunResult?> TryRunAsync(Job job, bool more, CancellationToken cancellation);

    /// <summary>Removes the box; whether it is known to be gone.</summary>
    public abstract Task<bool> RemoveAsync();
}
