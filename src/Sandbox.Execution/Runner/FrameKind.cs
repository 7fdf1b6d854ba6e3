namespace Sandbox.Execution.Runner;

/// <summary>The first byte of a frame between the host and the runner.</summary>
internal enum FrameKind : byte
{
    /// <summary>Host: the runner's source, as the first frame.</summary>
    Source = (byte)'P',

    /// <summary>Host: instead of the source, what a runner told of itself. Runner: what its interpreter made of the source, before it is ready.</summary>
    Code = (byte)'C',

    /// <summary>Host: the job.</summary>
    Job = (byte)'J',

    /// <summary>Host: still here.</summary>
    Heartbeat = (byte)'H',

    /// <summary>Host: no more jobs.</summary>
    Leave = (byte)'X',

    /// <summary>Runner: waiting for a job.</summary>
    Ready = (byte)'R',

    /// <summary>Runner: the node is about to start; from here on a loss is the node's.</summary>
    Started = (byte)'S',

    /// <summary>Runner: the run has ended; the results.</summary>
    End = (byte)'E',

    /// <summary>Runner: its own fault.</summary>
    Fault = (byte)'F',
}
