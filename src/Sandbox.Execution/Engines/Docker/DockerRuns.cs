using System.Collections.Immutable;
using System.Security.Cryptography;
using Sandbox.Execution.Engines.Boxes;
using Sandbox.Execution.Plans;

namespace Sandbox.Execution.Engines.Docker;

/// <summary>Runs on a Docker engine: every box is a container of the policy's image, which is looked at first.</summary>
internal sealed class DockerRuns : BoxRuns
{
    /// <summary>Where users are mapped, few ids exist; this is the images' own.</summary>
    private const int MappedUid = 1001;

    private readonly DockerClient _client;
    private readonly EngineInfo _info;
    private readonly SandboxPolicy _policy;
    private readonly ContainerEvents _events;

    public DockerRuns(DockerClient client, DockerEngineOptions options, EngineInfo info)
        : base("docker", info.Cpus, options.Times)
    {
        _client = client;
        _info = info;
        _policy = options.Policy ?? new SandboxPolicy();
        _events = new ContainerEvents(client, Session);
    }

    protected override string Words => $"container of image {_policy.Image}";

    protected override Box Make(Job job, string? image, bool safePath, ImmutableArray<string> preload)
    {
        var identity = Identify(job, _info.Rootless ? MappedUid : RandomNumberGenerator.GetInt32(1 << 28, int.MaxValue));
        var shipped = IsShipped(job) ? DatasetShipment.Read(job.Datasets) : default;
        return new ContainerRun(_client, _events, ContainerSpec.Create(job, _policy, image!, identity, _info.Cpus, safePath, preload, shipped), _info, Times);
    }

    protected override string? Unfit(Job job) => IsShipped(job) ? DatasetShipment.Refusal(job.Datasets) : null;

    /// <summary>What is shipped is not cleared between samples.</summary>
    protected override bool MayWarm(Job job) => !IsShipped(job);

    /// <summary>A remote engine cannot see this machine's files.</summary>
    private bool IsShipped(Job job) => job.Datasets.Length > 0 && !_client.Endpoint.IsLocal;

    protected override async Task<string?> CheckAsync(CancellationToken cancellation)
    {
        if (!_info.Seccomp)
            throw new EngineException(EngineFault.Unsupported, $"the engine at {_client.Endpoint} has no seccomp in force: use an engine and kernel with it, and no '--seccomp-profile unconfined'");
        if (_policy.Runtime is { } runtime && !_info.Runtimes.Contains(runtime))
            throw new EngineException(EngineFault.Unsupported, $"the engine at {_client.Endpoint} has no runtime '{runtime}' (it has {string.Join(", ", _info.Runtimes)}): register it with the engine, for gVisor with 'runsc install' and a restart, or set docker.runtime to null");
        var image = await DockerImages.InspectAsync(_client, _policy.Image, cancellation).ConfigureAwait(false)
            ?? throw new EngineException(EngineFault.ImageMissing, $"the image {_policy.Image} is not on the engine at {_client.Endpoint}: run 'dotnet sandbox-check image build'");
        return ImageCheck.Refusal(image) is { } refusal
            ? throw new EngineException(EngineFault.ImageRefused, $"the image {_policy.Image} cannot hold a sandbox: {refusal}")
            : image.Id!;
    }

    protected override ValueTask CloseAsync() => _events.DisposeAsync();
}
