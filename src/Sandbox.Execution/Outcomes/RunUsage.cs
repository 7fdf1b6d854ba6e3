namespace Sandbox.Execution.Outcomes;

/// <summary>What a run used. A figure that could not be read is null, never 0.</summary>
/// <param name="Wall">Wall time from the job frame to the end of the node.</param>
/// <param name="Cpu">User and system time of the node and its children.</param>
/// <param name="PeakMemoryBytes">Highest memory of the container's cgroup, or of the node's process where that is not visible.</param>
/// <param name="OomCount">Processes killed for memory in the container.</param>
public sealed record RunUsage(TimeSpan Wall, TimeSpan? Cpu, long? PeakMemoryBytes, int? OomCount)
{
    /// <summary>Whether the peak is that of the node's process only: a later sample on a shared container stays below the cgroup's mark.</summary>
    public bool PeakIsApproximate { get; init; }

    /// <summary>Of a run that never started.</summary>
    public static readonly RunUsage None = new(TimeSpan.Zero, null, null, null);
}
