using System.Text.Json.Serialization;

namespace Sandbox.Execution.Engines.Docker.Wire;

/// <summary>Any error of the engine.</summary>
internal sealed record ErrorReply([property: JsonPropertyName("message")] string? Message);

/// <summary><c>GET /containers/{id}/json</c>.</summary>
internal sealed record InspectedContainer(string? Id, string? Image, InspectedConfig? Config, HostConfig? HostConfig, IReadOnlyList<MountPoint>? Mounts);

internal sealed record InspectedConfig(
    string? User,
    string? WorkingDir,
    IReadOnlyList<string>? Env,
    IReadOnlyList<string>? Cmd,
    IReadOnlyList<string>? Entrypoint,
    IReadOnlyDictionary<string, EmptyObject>? Volumes,
    IReadOnlyDictionary<string, string>? Labels,
    HealthConfig? Healthcheck);

internal sealed record EmptyObject;

internal sealed record MountPoint(string? Type, string? Source, string? Destination, bool RW, string? Propagation);

/// <summary><c>GET /images/{name}/json</c>.</summary>
internal sealed record InspectedImage(
    string? Id, IReadOnlyList<string>? RepoTags, string? Created, long Size, string? Os, string? Architecture, InspectedConfig? Config);

/// <summary>A row of <c>GET /images/json</c>.</summary>
internal sealed record ListedImage(string? Id, IReadOnlyList<string>? RepoTags, long Created, long Size, IReadOnlyDictionary<string, string>? Labels);

/// <summary>A row of <c>GET /containers/json</c>.</summary>
internal sealed record ListedContainer(string? Id, long Created, string? State, IReadOnlyDictionary<string, string>? Labels);

/// <summary><c>POST /containers/{id}/wait</c>.</summary>
internal sealed record WaitReply(int StatusCode);

/// <summary><c>GET /version</c>.</summary>
internal sealed record VersionReply(string? Version, string? ApiVersion, string? MinAPIVersion, IReadOnlyList<VersionComponent>? Components);

internal sealed record VersionComponent(string? Name, string? Version, IReadOnlyDictionary<string, string?>? Details);

/// <summary><c>GET /info</c>.</summary>
internal sealed record InfoReply(
    string? OperatingSystem,
    string? Architecture,
    int NCPU,
    long MemTotal,
    string? CgroupVersion,
    string? KernelVersion,
    bool? SwapLimit,
    IReadOnlyList<string>? SecurityOptions,
    IReadOnlyDictionary<string, EmptyObject>? Runtimes);

/// <summary>A line of <c>GET /events</c>.</summary>
internal sealed record EventLine(string? Type, string? Action, EventActor? Actor);

internal sealed record EventActor([property: JsonPropertyName("ID")] string? Id, IReadOnlyDictionary<string, string>? Attributes);

/// <summary>A line of a build's, pull's or import's progress.</summary>
internal sealed record ProgressLine(
    [property: JsonPropertyName("stream")] string? Stream,
    [property: JsonPropertyName("status")] string? Status,
    [property: JsonPropertyName("error")] string? Error);
