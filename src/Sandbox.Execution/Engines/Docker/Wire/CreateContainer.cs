namespace Sandbox.Execution.Engines.Docker.Wire;

/// <summary>Body of <c>POST /containers/create</c> (Engine API 1.41).</summary>
internal sealed record CreateContainer
{
    public required string Image { get; init; }
    public required string User { get; init; }
    public required IReadOnlyList<string> Entrypoint { get; init; }
    public required IReadOnlyList<string> Cmd { get; init; }
    public required IReadOnlyList<string> Env { get; init; }
    public required string WorkingDir { get; init; }
    public required IReadOnlyDictionary<string, string> Labels { get; init; }
    public required HostConfig HostConfig { get; init; }
    public HealthConfig Healthcheck { get; init; } = new(["NONE"]);
    public string Hostname { get; init; } = "sandbox";
    public bool AttachStdin { get; init; } = true;
    public bool AttachStdout { get; init; } = true;
    public bool AttachStderr { get; init; } = true;
    public bool OpenStdin { get; init; } = true;
    public bool StdinOnce { get; init; } = true;
    public bool Tty { get; init; }
    public bool NetworkDisabled { get; init; } = true;
}

internal sealed record HealthConfig(IReadOnlyList<string>? Test);

internal sealed record CreatedContainer(string? Id);
