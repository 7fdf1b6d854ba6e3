namespace Sandbox.Execution.Engines.Boxes;

/// <summary>How long the host waits for a box.</summary>
/// <param name="Ready">For its runner to say that it is ready, and again for it to start the node.</param>
/// <param name="Grace">Beyond the runner's own wall limit: time to stop, and to send the result.</param>
internal sealed record BoxTimes(TimeSpan Ready, TimeSpan Grace)
{
    public static readonly BoxTimes Default = new(TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(8));
}
