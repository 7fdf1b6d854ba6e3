namespace Sandbox.Execution.IntegrationTests.Faults;

/// <summary>What an <see cref="EngineProxy"/> sees pass between the tool and the engine.</summary>
internal enum Moment
{
    /// <summary>The tool asks for a container.</summary>
    Create,

    /// <summary>The tool asks for a container's streams.</summary>
    Attach,

    /// <summary>The tool asks for a container's start.</summary>
    Start,

    /// <summary>The tool asks for an image.</summary>
    Build,

    /// <summary>A runner waits for a job.</summary>
    Ready,

    /// <summary>The tool sends a job.</summary>
    Job,

    /// <summary>A node runs.</summary>
    NodeStarted,

    /// <summary>A result begins to come.</summary>
    Result,
}
