namespace Sandbox.Execution.Engines.Docker.Wire;

/// <summary>The part of a container's configuration that concerns its host; asked for at create, compared at inspect.</summary>
internal sealed record HostConfig
{
    public bool AutoRemove { get; init; }
    public LogConfig? LogConfig { get; init; }
    public string? IpcMode { get; init; }
    public string? NetworkMode { get; init; }
    public string? PidMode { get; init; }
    public string? UTSMode { get; init; }
    public string? UsernsMode { get; init; }
    public bool Privileged { get; init; }
    public bool ReadonlyRootfs { get; init; }
    public bool PublishAllPorts { get; init; }
    public bool? OomKillDisable { get; init; }
    public bool? Init { get; init; }
    public IReadOnlyList<string>? CapAdd { get; init; }
    public IReadOnlyList<string>? CapDrop { get; init; }
    public IReadOnlyList<string>? SecurityOpt { get; init; }
    public IReadOnlyList<string>? GroupAdd { get; init; }
    public IReadOnlyList<string>? Binds { get; init; }
    public IReadOnlyList<string>? VolumesFrom { get; init; }
    public IReadOnlyList<DeviceMapping>? Devices { get; init; }
    public IReadOnlyList<DeviceRequest>? DeviceRequests { get; init; }
    public long Memory { get; init; }
    public long MemorySwap { get; init; }
    public long NanoCpus { get; init; }
    public long? PidsLimit { get; init; }
    public string? Runtime { get; init; }
    public IReadOnlyDictionary<string, string>? Tmpfs { get; init; }
    public IReadOnlyList<Mount>? Mounts { get; init; }

    /// <summary>Paths the engine hides; absent in our request, its defaults at inspect. Empty would mean unconfined.</summary>
    public IReadOnlyList<string>? MaskedPaths { get; init; }

    /// <summary>Paths the engine makes read-only; as <see cref="MaskedPaths"/>.</summary>
    public IReadOnlyList<string>? ReadonlyPaths { get; init; }
}

internal sealed record LogConfig(string? Type);

internal sealed record DeviceMapping(string? PathOnHost);

internal sealed record DeviceRequest(string? Driver, int Count, IReadOnlyList<IReadOnlyList<string>>? Capabilities);

internal sealed record Mount(string? Type, string? Source, string? Target, bool ReadOnly, BindOptions? BindOptions);

internal sealed record BindOptions(string? Propagation, bool NonRecursive);
