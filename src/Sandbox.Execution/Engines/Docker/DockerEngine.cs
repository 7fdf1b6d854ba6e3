using System.Collections.Immutable;
using Sandbox.Execution.Engines.Docker.Wire;
using Sandbox.Execution.Outcomes;
using Sandbox.Execution.Plans;

namespace Sandbox.Execution.Engines.Docker;

/// <summary>
/// The Docker engine, or any that speaks its API (podman's socket does). <see cref="ConnectAsync(DockerEngineOptions, CancellationToken)"/> finds it and settles the API version;
/// every method but <see cref="RunAsync"/> throws <see cref="EngineException"/>, whose message is one line that says what to do.
/// </summary>
public sealed class DockerEngine : SandboxEngine
{
    private readonly DockerClient _client;
    private readonly DockerSweep _sweep;
    private readonly DockerRuns _runs;

    private DockerEngine(DockerClient client, DockerEngineOptions options, EngineInfo info)
    {
        _client = client;
        _runs = new DockerRuns(client, options, info);
        _sweep = new DockerSweep(client, TimeProvider.System);
        Info = info;
    }

    /// <inheritdoc/>
    public override string Name => "docker";

    /// <inheritdoc/>
    public override int? HostCpus => Info.Cpus;

    /// <summary>A random id that marks the containers of this object.</summary>
    public string Session => _runs.Session;

    /// <summary>What the engine said of itself at connect.</summary>
    public EngineInfo Info { get; }

    /// <summary>Finds the engine and connects.</summary>
    /// <exception cref="EngineException">There is none, it does not answer, or it cannot hold a sandbox.</exception>
    public static Task<DockerEngine> ConnectAsync(DockerEngineOptions options, CancellationToken cancellation) =>
        ConnectAsync(EndpointDiscovery.System().Find(options.Endpoint), options, cancellation);

    internal static async Task<DockerEngine> ConnectAsync(DockerEndpoint endpoint, DockerEngineOptions options, CancellationToken cancellation)
    {
        var client = new DockerClient(endpoint, options.CallTimeout ?? TimeSpan.FromSeconds(30));
        try
        {
            await client.NegotiateAsync(cancellation).ConfigureAwait(false);
            var version = client.CallAsync(HttpMethod.Get, "/version", "version", null, WireJson.Default.VersionReply, cancellation);
            var info = client.CallAsync(HttpMethod.Get, "/info", "info", null, WireJson.Default.InfoReply, cancellation);
            return new DockerEngine(client, options, Describe(client, await version.ConfigureAwait(false), await info.ConfigureAwait(false)));
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    /// <summary>Whether runs can be made at all: seccomp in force, the image there and fit, the runtime known. Each run looks at the same.</summary>
    public Task CheckAsync(CancellationToken cancellation) => _runs.LookAsync(cancellation);

    /// <summary>Asks whether the engine still answers.</summary>
    public Task PingAsync(CancellationToken cancellation) => _client.NegotiateAsync(cancellation);

    /// <summary>The image of that name or digest, or null.</summary>
    public async Task<ImageInfo?> FindImageAsync(string reference, CancellationToken cancellation) =>
        await DockerImages.InspectAsync(_client, reference, cancellation).ConfigureAwait(false) is { } image ? DockerImages.Describe(image) : null;

    /// <summary>All images that have a name.</summary>
    public Task<ImmutableArray<ImageInfo>> ListImagesAsync(CancellationToken cancellation) => DockerImages.ListAsync(_client, cancellation);

    /// <summary>Builds an image; each line the engine says goes to <paramref name="progress"/> (untrusted text).</summary>
    public Task BuildImageAsync(ImageBuild build, IProgress<string>? progress, CancellationToken cancellation) =>
        DockerImages.BuildAsync(_client, build, progress, cancellation);

    /// <summary>Makes an image of a root file system's tar, as <c>docker import</c> does.</summary>
    public Task ImportImageAsync(Stream tar, string reference, IProgress<string>? progress, CancellationToken cancellation) =>
        DockerImages.ImportAsync(_client, tar, reference, progress, cancellation);

    /// <summary>Pulls an image from its registry.</summary>
    public Task PullImageAsync(string reference, IProgress<string>? progress, CancellationToken cancellation) =>
        DockerImages.PullAsync(_client, reference, progress, cancellation);

    /// <summary>Gives an image one more name.</summary>
    public Task TagImageAsync(string reference, string tag, CancellationToken cancellation) => DockerImages.TagAsync(_client, reference, tag, cancellation);

    /// <summary>Every container on the engine that carries this tool's label, other tools' included.</summary>
    public Task<ImmutableArray<OwnedContainer>> ListOwnedAsync(CancellationToken cancellation) => _sweep.ListAsync(cancellation);

    /// <summary>Removes those whose owner is dead or whose deadline has passed; no other.</summary>
    public Task<SweepReport> SweepAsync(CancellationToken cancellation) => _sweep.SweepAsync(cancellation);

    /// <inheritdoc/>
    public override Task<RunResult> RunAsync(Job job, CancellationToken cancellation) => _runs.RunAsync(job, cancellation);

    /// <inheritdoc/>
    internal override async Task<WarmSandbox?> WarmAsync(Job job, CancellationToken cancellation) => await _runs.WarmAsync(job, cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await _runs.DisposeAsync().ConfigureAwait(false);
        _client.Dispose();
    }

    private static EngineInfo Describe(DockerClient client, VersionReply version, InfoReply info)
    {
        var security = info.SecurityOptions ?? [];
        return new EngineInfo(
            version.Version ?? "unknown",
            client.ApiVersion,
            client.Endpoint.ToString(),
            info.OperatingSystem ?? "unknown",
            info.Architecture ?? "unknown",
            Math.Max(1, info.NCPU),
            info.MemTotal,
            info.CgroupVersion ?? "1",
            info.SwapLimit ?? false,
            security.Any(option => option.StartsWith("name=seccomp", StringComparison.Ordinal) && !option.Contains("unconfined", StringComparison.Ordinal)),
            security.Any(option => option.StartsWith("name=rootless", StringComparison.Ordinal) || option.StartsWith("name=userns", StringComparison.Ordinal)),
            info.Runtimes?.Keys.Order(StringComparer.Ordinal).ToImmutableArray() ?? [],
            version.Components?.FirstOrDefault(component => component.Name == "runc")?.Version)
        {
            Components = [.. (version.Components ?? []).Where(part => part.Name is not null && part.Version is not null).Select(part => new EngineComponent(part.Name!, part.Version!, part.Details?.GetValueOrDefault("GitCommit") ?? ""))],
            Kernel = info.KernelVersion ?? "",
        };
    }
}
