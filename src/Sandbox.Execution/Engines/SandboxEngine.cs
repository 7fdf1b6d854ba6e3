using System.Collections.Immutable;
using Sandbox.Execution.Outcomes;
using Sandbox.Execution.Plans;

namespace Sandbox.Execution.Engines;

/// <summary>
/// Runs jobs in isolation. The only place of this project with I/O. <see cref="RunAsync"/> never throws for what a node or an
/// engine does: that is an outcome; it throws <see cref="OperationCanceledException"/> when cancelled, after cleaning up.
/// </summary>
public abstract class SandboxEngine : IAsyncDisposable
{
    /// <summary>The engine's name in reports, such as <c>docker</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Processors of the engine's host; a job's are clamped to them. Null where that is not known.</summary>
    public virtual int? HostCpus => null;

    /// <summary>How this engine is weaker than a container, a sentence each, for every report; none for an engine that is not.</summary>
    public virtual ImmutableArray<string> Caveats => [];

    /// <summary>Runs one job in a container of its own and removes the container.</summary>
    public abstract Task<RunResult> RunAsync(Job job, CancellationToken cancellation);

    /// <summary>Gets a box ready for jobs of one node, ahead of need; null where this engine cannot, and each job is run by itself.</summary>
    internal virtual Task<WarmSandbox?> WarmAsync(Job job, CancellationToken cancellation) => Task.FromResult<WarmSandbox?>(null);

    /// <summary>Ends and removes whatever this engine object still holds.</summary>
    public abstract ValueTask DisposeAsync();
}
