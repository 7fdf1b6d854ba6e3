using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Sandbox.Execution.Nodes;
using Sandbox.Execution.Outcomes;
using Sandbox.Execution.Plans;
using Sandbox.Execution.Runner;

namespace Sandbox.Execution.Engines.Docker;

/// <summary>
/// Runs jobs and judges them: one container each, or on a container that was made ready for a node. A sandbox's own fault is tried once more; a runner that was lost after its node had started is the
/// node's doing only if a canary on a fresh container passes.
/// </summary>
internal sealed class DockerRuns : IAsyncDisposable
{
    /// <summary>Where users are mapped, few ids exist; this is the images' own.</summary>
    private const int MappedUid = 1001;

    /// <summary>How long a container must be able to go on after a run's wall limit: for its result.</summary>
    private static readonly TimeSpan s_spare = TimeSpan.FromSeconds(10);

    private readonly DockerClient _client;
    private readonly EngineInfo _info;
    private readonly SandboxPolicy _policy;
    private readonly DockerEngineOptions _options;
    private readonly ContainerEvents _events;
    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _closing = new();
    private readonly ConcurrentDictionary<Task, byte> _running = new();
    /// <summary>More than two starts a processor at once only adds waiting.</summary>
    private readonly SemaphoreSlim _starts;

    private Task<string>? _image;
    private bool _closed;

    /// <summary>Whether the image's Python knows <c>-P</c> (3.11); without it the runner still takes the working directory off its path, first thing.</summary>
    private volatile bool _safePath = true;

    public string Session { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));

    public DockerRuns(DockerClient client, DockerEngineOptions options, EngineInfo info)
    {
        _client = client;
        _info = info;
        _policy = options.Policy ?? new SandboxPolicy();
        _options = options;
        _events = new ContainerEvents(client, Session);
        _starts = new SemaphoreSlim(2 * info.Cpus);
    }

    public async Task<RunResult> RunAsync(Job job, CancellationToken cancellation)
    {
        if (Refusal(job) is { } refusal) return NotRun(refusal);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _closing.Token);
        return await KeptAsync(TwiceAsync(job, stop.Token)).ConfigureAwait(false);
    }

    /// <summary>Starts a container for the jobs of one node, with what the node imports imported; null where that cannot be.</summary>
    public async Task<WarmContainer?> WarmAsync(Job job, CancellationToken cancellation)
    {
        if (Refusal(job) is not null) return null;
        await _starts.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var image = await ImageAsync(cancellation).ConfigureAwait(false);
            var container = Container(job, image, Preload.Of(job.Node, job.Limits));
            var warm = new WarmContainer(container, (other, more, stop) => OnWarmAsync(container, image, other, more, stop));
            try
            {
                using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _closing.Token);
                await KeptAsync(StartedAsync(container, stop.Token)).ConfigureAwait(false);
            }
            catch
            {
                await warm.RemoveAsync().ConfigureAwait(false);
                throw;
            }

            return warm;
        }
        catch (EngineException)
        {
            return null; // The cold run meets the same and says it.
        }
        finally
        {
            _starts.Release();
        }

        static async Task<bool> StartedAsync(ContainerRun container, CancellationToken stop)
        {
            await container.StartAsync(stop).ConfigureAwait(false);
            return true;
        }
    }

    private RunOutcome? Refusal(Job job)
    {
        if (job.Rejection is { } reason) return new RunOutcome.Rejected(reason);
        if (DatasetCheck.Refusal(job.Datasets) is { } refusal) return new RunOutcome.SandboxError(refusal);
        return job.Datasets.Length > 0 && !_client.Endpoint.IsLocal
            ? new RunOutcome.SandboxError($"the engine at {_client.Endpoint} is remote and cannot see this machine's datasets: use a local engine for nodes with datasets")
            : null;
    }

    /// <summary>One job on a warm container; null where the node did not start there, which says nothing of the node.</summary>
    private async Task<RunResult?> OnWarmAsync(ContainerRun container, string image, Job job, bool more, CancellationToken cancellation)
    {
        if (Refusal(job) is not null || !container.IsReady || container.Left < job.Limits.Wall + _options.Grace + s_spare) return null;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _closing.Token);
        var attempt = await KeptAsync(container.RunAsync(job, more, stop.Token)).ConfigureAwait(false);
        if (attempt.End is not (SessionEnd.Reported or SessionEnd.Lost { Started: true } or SessionEnd.Overdue { Started: true })) return null;
        var outcome = await JudgeAsync(job, image, attempt, stop.Token).ConfigureAwait(false);
        return outcome is RunOutcome.SandboxError ? null : Result(outcome, attempt, image);
    }

    /// <summary>Known to <see cref="DisposeAsync"/> while it lasts.</summary>
    private async Task<T> KeptAsync<T>(Task<T> run)
    {
        _running.TryAdd(run, 0);
        try
        {
            return await run.ConfigureAwait(false);
        }
        finally
        {
            _running.TryRemove(run, out _);
        }
    }

    /// <summary>Cancels what runs, and returns once its containers are gone.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_closed) return;
        _closed = true;
        await _closing.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(_running.Keys).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await _events.DisposeAsync().ConfigureAwait(false);
        _closing.Dispose();
        _starts.Dispose();
    }

    private async Task<RunResult> TwiceAsync(Job job, CancellationToken cancellation)
    {
        var (result, retry) = await TryAsync(job, cancellation).ConfigureAwait(false);
        return retry ? (await TryAsync(job, cancellation).ConfigureAwait(false)).Result : result;
    }

    private async Task<(RunResult Result, bool Retry)> TryAsync(Job job, CancellationToken cancellation)
    {
        string image;
        try
        {
            image = await ImageAsync(cancellation).ConfigureAwait(false);
        }
        catch (EngineException e)
        {
            return (NotRun(new RunOutcome.SandboxError(e.Message)), MayPass(e));
        }

        var attempt = await AttemptAsync(job, image, cancellation).ConfigureAwait(false);
        if (attempt.End is SessionEnd.Lost { Started: false, Detail: var said } && said.Contains("Unknown option: -P", StringComparison.Ordinal)) _safePath = false;
        var outcome = await JudgeAsync(job, image, attempt, cancellation).ConfigureAwait(false);
        return (Result(outcome, attempt, image), outcome is RunOutcome.SandboxError && (attempt.Failure is null || MayPass(attempt.Failure)));
    }

    private async Task<RunAttempt> AttemptAsync(Job job, string image, CancellationToken cancellation)
    {
        await using var container = Container(job, image, []);
        RunAttempt attempt;
        EngineException? removal = null;
        try
        {
            await container.StartAsync(cancellation).ConfigureAwait(false);
            attempt = await container.RunAsync(job, more: false, cancellation).ConfigureAwait(false);
        }
        finally
        {
            removal = await container.RemoveAsync().ConfigureAwait(false);
        }

        return attempt with { Removal = removal };
    }

    private ContainerRun Container(Job job, string image, ImmutableArray<string> preload)
    {
        var uid = _info.Rootless ? MappedUid : RandomNumberGenerator.GetInt32(1 << 28, int.MaxValue);
        var identity = new ContainerIdentity(
            Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8)),
            Session,
            OwnerIdentity.Current.ToString(),
            DateTimeOffset.UtcNow + ContainerSpec.LifetimeOf(job.Limits),
            uid);
        var spec = ContainerSpec.Create(job, _policy, image, identity, _info.Cpus, _safePath, preload);
        return new ContainerRun(_client, _events, spec, _info.SwapLimit, _options);
    }

    private async Task<RunOutcome> JudgeAsync(Job job, string image, RunAttempt attempt, CancellationToken cancellation)
    {
        switch (attempt.End)
        {
            case SessionEnd.Reported(var report): return OutcomeDecision.Of(job.Node.Kind, job.Limits, report, attempt.OutOfMemory);
            case SessionEnd.Overdue { Started: true }: return new RunOutcome.WallLimit();
            case SessionEnd.Overdue: return Fault($"the container did not become ready within {_options.ReadyTimeout.TotalSeconds:0.#} s: see whether the machine is overloaded");
            case SessionEnd.Faulted(var detail): return Fault($"the runner failed before the node started: {detail}");
            case SessionEnd.Lost { Started: true }:
                if (attempt.OutOfMemory) return new RunOutcome.Memory();
                if (attempt.Failure is null && await CanaryAsync(job, image, cancellation).ConfigureAwait(false)) return new RunOutcome.RunnerLost();
                return Fault("the runner was lost, and a canary run on a fresh container failed too: see whether the engine is well (sandbox-check doctor)");
            case SessionEnd.Lost(_, var detail): return Fault($"the container of image {_policy.Image} ended before the node started: {detail}");
            default: return Fault(attempt.Failure?.Message ?? "the run ended without a result");
        }

        static RunOutcome.SandboxError Fault(string detail) => new(EngineException.OneLine(detail));
    }

    private async Task<bool> CanaryAsync(Job job, string image, CancellationToken cancellation)
    {
        var node = new Node("Canary", "Canary.py", NodeKind.Script, "", CallStyle.Whole, [new NodeFile("Canary.py", "result = 1"u8.ToArray())], []);
        var canary = job with
        {
            Node = node,
            Sample = new Sample("default", null, default, ""),
            Limits = ResourceLimits.Node with { Wall = TimeSpan.FromSeconds(20) },
            Datasets = ImmutableArray<Dataset>.Empty,
        };
        return (await AttemptAsync(canary, image, cancellation).ConfigureAwait(false)).End is SessionEnd.Reported { Report.Head: { Exit: 0, Stop: null } };
    }

    /// <summary>The digest of the policy's image, checked once for this engine object; asked again after a failure.</summary>
    private Task<string> ImageAsync(CancellationToken cancellation)
    {
        lock (_gate)
        {
            if (_image is null or { IsFaulted: true } or { IsCanceled: true }) _image = CheckImageAsync(cancellation);
            return _image;
        }
    }

    private async Task<string> CheckImageAsync(CancellationToken cancellation)
    {
        if (!_info.Seccomp)
            throw new EngineException(EngineFault.Unsupported, $"the engine at {_client.Endpoint} has no seccomp in force: use an engine and kernel with it, and no '--seccomp-profile unconfined'");
        var image = await DockerImages.InspectAsync(_client, _policy.Image, cancellation).ConfigureAwait(false)
            ?? throw new EngineException(EngineFault.ImageMissing, $"the image {_policy.Image} is not on the engine at {_client.Endpoint}: run 'dotnet sandbox-check image build'");
        return ImageCheck.Refusal(image) is { } refusal
            ? throw new EngineException(EngineFault.ImageRefused, $"the image {_policy.Image} cannot hold a sandbox: {refusal}")
            : image.Id!;
    }

    private static bool MayPass(EngineException e) => e.Fault is EngineFault.Timeout or EngineFault.Refused or EngineFault.Protocol or EngineFault.NotRunning;

    private static RunResult NotRun(RunOutcome outcome) => new(outcome, RunUsage.None, "", "", false, "docker", null, null, true, null, null);

    private static RunResult Result(RunOutcome outcome, RunAttempt attempt, string image)
    {
        if (attempt.End is not SessionEnd.Reported(var report))
            return new RunResult(outcome, RunUsage.None, "", "", false, "docker", image, attempt.ContainerId, attempt.Removal is null, null, null);
        var head = report.Head;
        var usage = new RunUsage(
            TimeSpan.FromMilliseconds(Math.Clamp(head.WallMs, 0, 1e9)),
            head.CpuMs is { } cpu ? TimeSpan.FromMilliseconds(Math.Clamp(cpu, 0, 1e9)) : null,
            head.Peak,
            attempt.OutOfMemory ? Math.Max(1, head.Oom ?? 1) : head.Oom) { PeakIsApproximate = head.PeakExact == false };
        return new RunResult(outcome, usage,
            Encoding.UTF8.GetString(report.StandardOutput.Span), Encoding.UTF8.GetString(report.StandardError.Span), head.Truncated,
            "docker", image, attempt.ContainerId, attempt.Removal is null, head.Exit, head.Signal)
        {
            Debug = report.Debug.IsEmpty ? null : Encoding.UTF8.GetString(report.Debug.Span),
        };
    }
}
