using System.Text.Json.Serialization;

namespace Sandbox.Execution.Engines.Docker.Wire;

/// <summary>What matters of <c>~/.docker/config.json</c>.</summary>
internal sealed record DockerConfigFile([property: JsonPropertyName("currentContext")] string? CurrentContext);

/// <summary>What matters of a docker context's <c>meta.json</c>.</summary>
internal sealed record ContextFile(Dictionary<string, ContextEndpoint>? Endpoints);

internal sealed record ContextEndpoint(string? Host);
