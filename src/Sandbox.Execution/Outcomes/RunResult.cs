namespace Sandbox.Execution.Outcomes;

/// <summary>What one run of a node on a sample came to. Everything the node said is untrusted text.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Usage">What it used.</param>
/// <param name="StandardOutput">Its standard output, capped; invalid UTF-8 replaced.</param>
/// <param name="StandardError">Its standard error, capped; invalid UTF-8 replaced.</param>
/// <param name="Truncated">Whether a stream was cut at its cap.</param>
/// <param name="Engine">The engine's name, such as <c>docker</c>.</param>
/// <param name="Image">The image's digest.</param>
/// <param name="ContainerId">The container's id; null where none was made.</param>
/// <param name="CleanedUp">Whether the container is known to be gone.</param>
/// <param name="ExitCode">The node's exit code, where it ended by itself.</param>
/// <param name="Signal">The signal that ended it, where one did.</param>
public sealed record RunResult(
    RunOutcome Outcome,
    RunUsage Usage,
    string StandardOutput,
    string StandardError,
    bool Truncated,
    string Engine,
    string? Image,
    string? ContainerId,
    bool CleanedUp,
    int? ExitCode,
    int? Signal)
{
    /// <summary>In debug mode the frames of the node's exception with their variables, or the variables at its end, capped; else null. Untrusted text.</summary>
    public string? Debug { get; init; }
}
