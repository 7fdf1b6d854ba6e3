namespace Sandbox.Execution.Runner;

/// <summary>What the runner told at the end of a run, taken apart but not judged. Sizes are within the limits; the content is untrusted.</summary>
internal sealed record RunnerReport(EndHead Head, ReadOnlyMemory<byte> Output, ReadOnlyMemory<byte> StandardOutput, ReadOnlyMemory<byte> StandardError)
{
    /// <summary>What debug mode shows of frames and variables; empty without it.</summary>
    public ReadOnlyMemory<byte> Debug { get; init; }
}
