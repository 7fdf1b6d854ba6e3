namespace Sandbox.Execution.Outcomes;

/// <summary>
/// How a run ended: a closed set. Only <see cref="SandboxError"/> is the sandbox's own fault; every other outcome speaks of the node.
/// </summary>
public abstract record RunOutcome
{
    private RunOutcome() { }

    /// <summary>The outcome's word in reports, such as <c>wall-limit</c>.</summary>
    public abstract string Status { get; }

    /// <summary>The node ended well and its output is valid JSON.</summary>
    /// <param name="Output">The output's bytes.</param>
    public sealed record Ok(ReadOnlyMemory<byte> Output) : RunOutcome { public override string Status => "ok"; }

    /// <summary>The node ended with another exit code than 0.</summary>
    public sealed record NonZero(int ExitCode) : RunOutcome { public override string Status => "nonzero"; }

    /// <summary>The node was ended by a signal that none of the limits explains.</summary>
    public sealed record Signalled(int Signal) : RunOutcome { public override string Status => "signalled"; }

    /// <summary>The node used up its processor time.</summary>
    public sealed record CpuLimit : RunOutcome { public override string Status => "cpu-limit"; }

    /// <summary>The node used up its wall time.</summary>
    public sealed record WallLimit : RunOutcome { public override string Status => "wall-limit"; }

    /// <summary>The node reached its memory limit.</summary>
    public sealed record Memory : RunOutcome { public override string Status => "memory"; }

    /// <summary>The node reached its process limit.</summary>
    public sealed record Pids : RunOutcome { public override string Status => "pids"; }

    /// <summary>The node wrote more to its output or its streams than allowed.</summary>
    public sealed record OutputLimit : RunOutcome { public override string Status => "output-limit"; }

    /// <summary>The output is not a plain readable file.</summary>
    /// <param name="Problem">What it is: <c>symlink</c>, <c>fifo</c>, <c>directory</c>, <c>links</c>, <c>unreadable</c> …</param>
    public sealed record FileError(string Problem) : RunOutcome { public override string Status => "file-error"; }

    /// <summary>The node ended well but left no output.</summary>
    public sealed record NoOutput : RunOutcome { public override string Status => "no-output"; }

    /// <summary>The output is not strict JSON.</summary>
    /// <param name="Detail">What is wrong and where (line, column from 1).</param>
    public sealed record InvalidJson(string Detail) : RunOutcome { public override string Status => "invalid-json"; }

    /// <summary>The runner died after the node had started, and a canary job on a fresh container passed.</summary>
    public sealed record RunnerLost : RunOutcome { public override string Status => "runner-lost"; }

    /// <summary>The node was not run: its risk reaches its profile's run limit, or what it needs does not fit.</summary>
    public sealed record Rejected(string Reason) : RunOutcome { public override string Status => "rejected"; }

    /// <summary>The sandbox's own fault; the whole check "could not check" (exit 2).</summary>
    /// <param name="Detail">What happened, where, and what to do.</param>
    public sealed record SandboxError(string Detail) : RunOutcome { public override string Status => "sandbox-error"; }
}
