namespace Sandbox.Execution.Engines;

/// <summary>What kind of trouble an <see cref="EngineException"/> speaks of.</summary>
public enum EngineFault
{
    /// <summary>No engine was found at any of the usual places.</summary>
    Missing,

    /// <summary>An engine is configured but does not answer.</summary>
    NotRunning,

    /// <summary>The engine's socket may not be used by this user.</summary>
    Permission,

    /// <summary>The image is not there.</summary>
    ImageMissing,

    /// <summary>The image declares what a sandbox must not have (step 1 of the theory of operation).</summary>
    ImageRefused,

    /// <summary>The engine did not answer in time.</summary>
    Timeout,

    /// <summary>The engine is too old, or lacks what the sandbox needs.</summary>
    Unsupported,

    /// <summary>The endpoint, the context or an option is wrong.</summary>
    Configuration,

    /// <summary>The engine answered with an error.</summary>
    Refused,

    /// <summary>The engine's answer makes no sense, is too large, or broke off.</summary>
    Protocol,
}
