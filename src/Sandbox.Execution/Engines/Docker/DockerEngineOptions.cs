using Sandbox.Execution.Engines.Boxes;

namespace Sandbox.Execution.Engines.Docker;

/// <summary>How to reach a Docker-compatible engine, and what box it makes.</summary>
/// <param name="Endpoint">
/// <c>unix:///path</c>, <c>npipe:////./pipe/name</c>, <c>tcp://host:port</c>, <c>https://host:port</c>; null looks at <c>DOCKER_HOST</c>,
/// the current docker context, and the usual sockets, in this order.
/// </param>
/// <param name="Policy">What the operator decides; null for the defaults.</param>
/// <param name="CallTimeout">How long one call of the API may take; null for 30 seconds. Builds and pulls have no limit but the caller's.</param>
/// <param name="StartTimeout">How long a container may take to say that it is ready; null for 60 seconds.</param>
public sealed record DockerEngineOptions(
    string? Endpoint = null,
    SandboxPolicy? Policy = null,
    TimeSpan? CallTimeout = null,
    TimeSpan? StartTimeout = null)
{
    internal TimeSpan Grace { get; init; } = BoxTimes.Default.Grace;

    internal BoxTimes Times => new(StartTimeout ?? BoxTimes.Default.Ready, Grace);
}
