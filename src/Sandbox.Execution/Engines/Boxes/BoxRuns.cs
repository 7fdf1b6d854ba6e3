using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Sandbox.Execution.Nodes;
using Sandbox.Execution.Outcomes;
using Sandbox.Execution.Plans;
using Sandbox.Execution.Runner;

namespace Sandbox.Execution.Engines.Boxes;

/// <summary>
/// Runs jobs and judges them, whatever the engine: one box each, or on a box that was made ready for a node. A sandbox's own fault is tried once more; a runner that was lost after
/// its node had started is the node's doing only if a canary on a fresh box passes.
/// </summary>
internal abstract class BoxRuns : IAsyncDisposable
{
    /// <summary>How long a box must be able to go on after a run's wall limit: for its result.</summary>
    private static readonly TimeSpan s_spare = TimeSpan.FromSeconds(10);

    private readonly string _engine;
    private readonly Lock _gate = new();
    private readonly CancellationTokenSource _closing = new();
    private readonly ConcurrentDictionary<Task, byte> _running = new();

    /// <summary>Modules, joined, whose import ahead did not come to a ready runner: the image's, or the limits', doing. They are not tried again.</summary>
    private readonly ConcurrentDictionary<string, byte> _unloadable = new(StringComparer.Ordinal);

    /// <summary>More than two starts a processor at once only adds waiting.</summary>
    private readonly SemaphoreSlim _starts;

    private readonly RunnerProgram _program = new();

    private Task<string?>? _image;
    private bool _closed;

    /// <summary>Whether the box's Python knows <c>-P</c> (3.11); without it the runner still takes the working directory off its path, first thing.</summary>
    private volatile bool _safePath = true;

    /// <param name="engine">The engine's name in results.</param>
    /// <param name="cpus">Processors of the engine's host.</param>
    /// <param name="times">How long it waits for a box.</param>
    protected BoxRuns(string engine, int cpus, BoxTimes times)
    {
        _engine = engine;
        Times = times;
        _starts = new SemaphoreSlim(2 * cpus);
    }

    /// <summary>A random id that marks the boxes of this object.</summary>
    public string Session { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));

    protected BoxTimes Times { get; }

    /// <summary>A box in words, such as <c>container of image X</c>.</summary>
    protected abstract string Words { get; }

    /// <summary>Whether boxes can be made here at all, looked at once for this object and again after a failure; gives their image's digest where they have an image.</summary>
    /// <exception cref="EngineException">They cannot.</exception>
    protected abstract Task<string?> CheckAsync(CancellationToken cancellation);

    /// <summary>A box for a job, not yet started.</summary>
    protected abstract Box Make(Job job, string? image, bool safePath, ImmutableArray<string> preload);

    /// <summary>Why this engine cannot run a job that others might, or null.</summary>
    protected virtual string? Unfit(Job job) => null;

    /// <summary>Whether a box may be made ahead for a job, and shared by samples.</summary>
    protected virtual bool MayWarm(Job job) => true;

    /// <summary>Lets go of what the boxes shared; none of them is left then.</summary>
    protected virtual ValueTask CloseAsync() => ValueTask.CompletedTask;

    public async Task<RunResult> RunAsync(Job job, CancellationToken cancellation)
    {
        if (Refusal(job) is { } refusal) return NotRun(refusal);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _closing.Token);
        return await KeptAsync(TwiceAsync(job, stop.Token)).ConfigureAwait(false);
    }

    /// <summary>Starts a box for the jobs of one node, with what the node imports imported; null where that cannot be.</summary>
    public async Task<WarmBox?> WarmAsync(Job job, CancellationToken cancellation)
    {
        if (Refusal(job) is not null || !MayWarm(job)) return null;
        await _starts.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var image = await ImageAsync(cancellation).ConfigureAwait(false);
            var ahead = Preload.Of(job.Node, job.Limits);
            if (_unloadable.ContainsKey(string.Join(',', ahead))) ahead = [];
            var box = Make(job, image, _safePath, ahead);
            var warm = new WarmBox(box, (other, more, stop) => OnWarmAsync(box, image, other, more, stop));
            try
            {
                using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _closing.Token);
                await KeptAsync(StartedAsync(box, _program, stop.Token)).ConfigureAwait(false);
                if (!box.IsReady && !ahead.IsEmpty) _unloadable.TryAdd(string.Join(',', ahead), 0);
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

        static async Task<bool> StartedAsync(Box box, RunnerProgram program, CancellationToken stop)
        {
            await box.StartAsync(program, stop).ConfigureAwait(false);
            return true;
        }
    }

    private RunOutcome? Refusal(Job job)
    {
        if (job.Rejection is { } reason) return new RunOutcome.Rejected(reason);
        if (DatasetCheck.Refusal(job.Datasets) is { } refusal) return new RunOutcome.SandboxError(refusal);
        return Unfit(job) is { } unfit ? new RunOutcome.SandboxError(unfit) : null;
    }

    /// <summary>One job on a warm box; null where the node did not start there, which says nothing of the node.</summary>
    private async Task<RunResult?> OnWarmAsync(Box box, string? image, Job job, bool more, CancellationToken cancellation)
    {
        if (Refusal(job) is not null || !box.IsReady || box.Left < job.Limits.Wall + Times.Grace + s_spare) return null;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _closing.Token);
        var attempt = await KeptAsync(box.RunAsync(job, more, stop.Token)).ConfigureAwait(false);
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

    /// <summary>Cancels what runs, and returns once its boxes are gone.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_closed) return;
        _closed = true;
        await _closing.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(_running.Keys).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await CloseAsync().ConfigureAwait(false);
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
        string? image;
        RunAttempt attempt;
        try
        {
            image = await ImageAsync(cancellation).ConfigureAwait(false);
            attempt = await AttemptAsync(job, image, cancellation).ConfigureAwait(false);
        }
        catch (EngineException e)
        {
            return (NotRun(new RunOutcome.SandboxError(e.Message)), MayPass(e));
        }

        if (attempt.End is SessionEnd.Lost { Started: false, Detail: var said } && said.Contains("Unknown option: -P", StringComparison.Ordinal)) _safePath = false;
        var outcome = await JudgeAsync(job, image, attempt, cancellation).ConfigureAwait(false);
        return (Result(outcome, attempt, image), outcome is RunOutcome.SandboxError && (attempt.Failure is null || MayPass(attempt.Failure)));
    }

    private async Task<RunAttempt> AttemptAsync(Job job, string? image, CancellationToken cancellation)
    {
        await using var box = Make(job, image, _safePath, []);
        RunAttempt attempt;
        EngineException? removal = null;
        try
        {
            await box.StartAsync(_program, cancellation).ConfigureAwait(false);
            attempt = await box.RunAsync(job, more: false, cancellation).ConfigureAwait(false);
        }
        finally
        {
            removal = await box.RemoveAsync().ConfigureAwait(false);
        }

        return attempt with { Removal = removal };
    }

    /// <summary>A new identity for a box, with the user and group id inside.</summary>
    protected ContainerIdentity Identify(Job job, int uid) => new(
        Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8)),
        Session,
        OwnerIdentity.Current.ToString(),
        DateTimeOffset.UtcNow + ContainerSpec.LifetimeOf(job.Limits),
        uid);

    private async Task<RunOutcome> JudgeAsync(Job job, string? image, RunAttempt attempt, CancellationToken cancellation)
    {
        switch (attempt.End)
        {
            case SessionEnd.Reported(var report): return OutcomeDecision.Of(job.Node.Kind, job.Limits, report, attempt.OutOfMemory);
            case SessionEnd.Overdue { Started: true }: return new RunOutcome.WallLimit();
            case SessionEnd.Overdue: return Fault($"the {Words} did not become ready within {Times.Ready.TotalSeconds:0.#} s: see whether the machine is overloaded");
            case SessionEnd.Faulted(var detail): return Fault($"the runner failed before the node started: {detail}");
            case SessionEnd.Lost { Started: true }:
                if (attempt.OutOfMemory) return new RunOutcome.Memory();
                if (attempt.Failure is null && await CanaryAsync(job, image, cancellation).ConfigureAwait(false)) return new RunOutcome.RunnerLost();
                return Fault("the runner was lost, and a canary run on a fresh one failed too: see whether the engine is well (sandbox-check doctor)");
            case SessionEnd.Lost(_, var detail): return Fault($"the {Words} ended before the node started: {detail}");
            default: return Fault(attempt.Failure?.Message ?? "the run ended without a result");
        }

        static RunOutcome.SandboxError Fault(string detail) => new(EngineException.OneLine(detail));
    }

    private async Task<bool> CanaryAsync(Job job, string? image, CancellationToken cancellation)
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

    /// <summary>Whether boxes can be made here at all.</summary>
    /// <exception cref="EngineException">They cannot.</exception>
    public Task LookAsync(CancellationToken cancellation) => ImageAsync(cancellation);

    /// <summary>What <see cref="CheckAsync"/> gave. One look serves all callers, so that it ends with this object, not with the caller that happened to begin it.</summary>
    private Task<string?> ImageAsync(CancellationToken cancellation)
    {
        lock (_gate)
        {
            if (_image is null or { IsFaulted: true } or { IsCanceled: true }) _image = CheckAsync(_closing.Token);
            return _image.WaitAsync(cancellation);
        }
    }

    private static bool MayPass(EngineException e) => e.Fault is EngineFault.Timeout or EngineFault.Refused or EngineFault.Protocol or EngineFault.NotRunning;

    private RunResult NotRun(RunOutcome outcome) => new(outcome, RunUsage.None, "", "", false, _engine, null, null, true, null, null);

    private RunResult Result(RunOutcome outcome, RunAttempt attempt, string? image)
    {
        if (attempt.End is not SessionEnd.Reported(var report))
            return new RunResult(outcome, RunUsage.None, "", "", false, _engine, image, attempt.BoxId, attempt.Removal is null, null, null);
        var head = report.Head;
        var usage = new RunUsage(
            TimeSpan.FromMilliseconds(Math.Clamp(head.WallMs, 0, 1e9)),
            head.CpuMs is { } cpu ? TimeSpan.FromMilliseconds(Math.Clamp(cpu, 0, 1e9)) : null,
            head.Peak,
            attempt.OutOfMemory ? Math.Max(1, head.Oom ?? 1) : head.Oom) { PeakIsApproximate = head.PeakExact == false };
        return new RunResult(outcome, usage,
            Encoding.UTF8.GetString(report.StandardOutput.Span), Encoding.UTF8.GetString(report.StandardError.Span), head.Truncated,
            _engine, image, attempt.BoxId, attempt.Removal is null, head.Exit, head.Signal)
        {
            Debug = report.Debug.IsEmpty ? null : Encoding.UTF8.GetString(report.Debug.Span),
        };
    }
}
