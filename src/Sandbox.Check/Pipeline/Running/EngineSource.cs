using Sandbox.Check.Configuration;
using Sandbox.Execution.Engines;
using Sandbox.Execution.Engines.Docker;

namespace Sandbox.Check.Pipeline.Running;

/// <summary>Where engines come from; tests bring one of their own.</summary>
/// <param name="Open">Connects to the engine that runs nodes. Throws <see cref="EngineException"/> where there is none.</param>
internal sealed record EngineSource(Func<EngineSettings, CancellationToken, Task<SandboxEngine>> Open)
{
    public static EngineSource Docker { get; } = new(async (settings, cancellation) =>
    {
        var engine = await ConnectAsync(settings, cancellation).ConfigureAwait(false);
        // What an earlier run left because it was killed goes first; others' live containers are not touched.
        await engine.SweepAsync(cancellation).ConfigureAwait(false);
        if (await engine.FindImageAsync(settings.Image, cancellation).ConfigureAwait(false) is not null)
            return engine;
        await engine.DisposeAsync().ConfigureAwait(false);
        throw new EngineException(EngineFault.ImageMissing, $"the image {settings.Image} is not on the engine at {engine.Info.Endpoint}: run 'dotnet sandbox-check image build'");
    });

    /// <summary>The Docker engine itself, for commands that look after it.</summary>
    public static Task<DockerEngine> ConnectAsync(EngineSettings settings, CancellationToken cancellation) =>
        DockerEngine.ConnectAsync(new DockerEngineOptions(Policy: new SandboxPolicy(settings.Image)), cancellation);
}
