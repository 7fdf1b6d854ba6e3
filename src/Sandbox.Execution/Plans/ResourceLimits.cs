namespace Sandbox.Execution.Plans;

/// <summary>What one run may use. Sizes are bytes.</summary>
/// <param name="Memory">Memory of the whole container; swap is the same, so there is none.</param>
/// <param name="Cpus">Processors, in shares of one.</param>
/// <param name="Wall">Wall time, from the job frame.</param>
/// <param name="Cpu">Processor time of the node and its children.</param>
/// <param name="Pids">Processes and threads of the container, the runner included.</param>
/// <param name="Output">The output's size.</param>
/// <param name="Log">Standard output and standard error, each.</param>
/// <param name="FileSize">Any one file's size (RLIMIT_FSIZE).</param>
/// <param name="Tmp">Size of the tmpfs <c>/tmp</c>; that of <c>/workspace</c> is the same.</param>
/// <param name="Inodes">Files on each tmpfs.</param>
public sealed record ResourceLimits(
    long Memory,
    double Cpus,
    TimeSpan Wall,
    TimeSpan Cpu,
    int Pids,
    long Output,
    long Log,
    long FileSize,
    long Tmp,
    int Inodes)
{
    /// <summary>The limits of the profile <c>node</c>.</summary>
    public static readonly ResourceLimits Node = new(
        Memory: 512L << 20,
        Cpus: 1,
        Wall: TimeSpan.FromSeconds(60),
        Cpu: TimeSpan.FromSeconds(60),
        Pids: 128,
        Output: 64L << 20,
        Log: 1L << 20,
        FileSize: 64L << 20,
        Tmp: 100L << 20,
        Inodes: 4096);
}
