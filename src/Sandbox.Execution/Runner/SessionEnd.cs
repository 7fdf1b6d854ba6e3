namespace Sandbox.Execution.Runner;

/// <summary>How the talk with a runner ended: a closed set.</summary>
internal abstract record SessionEnd
{
    private SessionEnd() { }

    /// <summary>The runner reported.</summary>
    public sealed record Reported(RunnerReport Report) : SessionEnd;

    /// <summary>The runner named a fault of its own, before the node's first line.</summary>
    public sealed record Faulted(string Detail) : SessionEnd;

    /// <summary>The connection ended, or what came over it was not a frame.</summary>
    /// <param name="Started">Whether the node had started.</param>
    /// <param name="Detail">What was seen last.</param>
    public sealed record Lost(bool Started, string Detail) : SessionEnd;

    /// <summary>The host's own deadline passed.</summary>
    /// <param name="Started">Whether the node had started.</param>
    public sealed record Overdue(bool Started) : SessionEnd;
}
