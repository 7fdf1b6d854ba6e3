using Sandbox.Check.Configuration;
using Sandbox.Execution.Engines;
using Sandbox.Execution.Engines.Docker;

namespace Sandbox.Check.Pipeline.Running;

/// <summary>Where engines come from; tests bring one of their own.</summary>
/// <param name="Open">Connects to the engine that runs nodes. Throws <see cref="EngineException"/> where there is none.</param>
internal sealed record EngineSource(Func<EngineSettings, CancellationToken, Task<SandboxEngine>> Open)
{
    public static EngineSource Docker { get; } = new(async (settings, cancellation) =>
        await DockerEngine.ConnectAsync(new DockerEngineOptions(Policy: new SandboxPolicy(settings.Image)), cancellation).ConfigureAwait(false));
}
