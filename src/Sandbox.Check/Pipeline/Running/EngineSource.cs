using Sandbox.Check.Configuration;
using Sandbox.Execution.Engines;
using Sandbox.Execution.Engines.Bubblewrap;
using Sandbox.Execution.Engines.Docker;

namespace Sandbox.Check.Pipeline.Running;

/// <summary>Where engines come from; tests bring one of their own.</summary>
/// <param name="Open">Opens the engine that runs nodes, with all that runs need there. Throws <see cref="EngineException"/> where that cannot be.</param>
/// <param name="Connect">Connects to the Docker engine itself, for the commands that look after it.</param>
internal sealed record EngineSource(
    Func<EngineSettings, CancellationToken, Task<SandboxEngine>> Open,
    Func<EngineSettings, CancellationToken, Task<DockerEngine>> Connect)
{
    public static EngineSource Docker { get; } = OfEndpoint(null);

    /// <param name="endpoint">Such as <c>unix:///var/run/docker.sock</c>; null looks for the engine in the usual places.</param>
    public static EngineSource OfEndpoint(string? endpoint)
    {
        Task<DockerEngine> Connect(EngineSettings settings, CancellationToken cancellation) => settings.IsBubblewrap
            ? throw new EngineException(EngineFault.Configuration, "bubblewrap has no images: leave --engine out, and see --rootfs for what its nodes see")
            : DockerEngine.ConnectAsync(new DockerEngineOptions(endpoint, new SandboxPolicy(settings.Image, settings.Runtime, settings.Gpus)), cancellation);

        return new EngineSource(
            async (settings, cancellation) =>
            {
                if (settings.IsBubblewrap)
                    return await BubblewrapEngine.OpenAsync(new BubblewrapOptions(settings.Rootfs, settings.AllowWeakLimits), cancellation).ConfigureAwait(false);
                var engine = await Connect(settings, cancellation).ConfigureAwait(false);
                // What an earlier run left because it was killed goes first; others' live containers are not touched.
                await engine.SweepAsync(cancellation).ConfigureAwait(false);
                try
                {
                    await engine.CheckAsync(cancellation).ConfigureAwait(false);
                    return engine;
                }
                catch (EngineException)
                {
                    await engine.DisposeAsync().ConfigureAwait(false);
                    throw;
                }
            },
            Connect);
    }
}
