using System.Collections.Immutable;

namespace Sandbox.Execution.Engines;

/// <summary>What an engine says of itself, for reports and <c>doctor</c>. All text is untrusted.</summary>
/// <param name="Version">The engine's version, such as <c>20.10.24</c>.</param>
/// <param name="ApiVersion">The API version both sides speak.</param>
/// <param name="Endpoint">Where it answers.</param>
/// <param name="OperatingSystem">Its operating system's name.</param>
/// <param name="Architecture">Its processor architecture.</param>
/// <param name="Cpus">Processors of the engine's host; a job's CPUs are clamped to them.</param>
/// <param name="MemoryBytes">Memory of the engine's host.</param>
/// <param name="CgroupVersion"><c>1</c> or <c>2</c>.</param>
/// <param name="SwapLimit">Whether it can limit swap.</param>
/// <param name="Seccomp">Whether seccomp is in force.</param>
/// <param name="Rootless">Whether the daemon runs without root, or maps users, so that not every uid exists.</param>
/// <param name="Runtimes">The runtimes it knows.</param>
/// <param name="RuncVersion">The version of its runc, where it says one.</param>
public sealed record EngineInfo(
    string Version,
    string ApiVersion,
    string Endpoint,
    string OperatingSystem,
    string Architecture,
    int Cpus,
    long MemoryBytes,
    string CgroupVersion,
    bool SwapLimit,
    bool Seccomp,
    bool Rootless,
    ImmutableArray<string> Runtimes,
    string? RuncVersion)
{
    /// <summary>What it is made of: its runtime, its supervisor.</summary>
    public ImmutableArray<EngineComponent> Components { get; init; } = [];

    /// <summary>Its host's kernel; empty where it does not say.</summary>
    public string Kernel { get; init; } = "";

    /// <summary>Whether it is podman behind Docker's API, which may not keep all of a container's settings.</summary>
    public bool IsPodman => Components.Any(part => part.Name == "Podman Engine");
}
