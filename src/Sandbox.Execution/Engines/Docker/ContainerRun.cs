using System.Diagnostics;
using Sandbox.Execution.Engines.Docker.Wire;
using Sandbox.Execution.Plans;
using Sandbox.Execution.Runner;

namespace Sandbox.Execution.Engines.Docker;

/// <summary>
/// One container's life: create, compare, watch, attach, start; then one job, or several of one node; then remove. A container is found by its name even
/// where the reply to its creation was lost. Whoever made this object removes it, whatever happened in between.
/// </summary>
internal sealed class ContainerRun(DockerClient client, ContainerEvents events, ContainerSpec spec, bool swapLimit, DockerEngineOptions options) : IAsyncDisposable
{
    private static readonly TimeSpan s_removal = TimeSpan.FromSeconds(20);

    private readonly long _made = Stopwatch.GetTimestamp();
    private string? _id;
    private ContainerFacts? _facts;
    private AttachedStream? _attached;
    private RunnerSession? _session;
    private Task<bool>? _gone;
    private SessionEnd? _end;
    private EngineException? _failure;
    private bool _usable = true;
    private bool _waits;

    /// <summary>How long the container may go on.</summary>
    public TimeSpan Left => spec.Lifetime - Stopwatch.GetElapsedTime(_made);

    /// <summary>Whether the runner is ready for a job.</summary>
    public bool IsReady => _session is not null && _failure is null && _usable && _end is (null or SessionEnd.Reported);

    /// <summary>Gets the container to where its runner is ready. What fails on the way is the attempt's failure.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public async Task StartAsync(CancellationToken cancellation)
    {
        try
        {
            var request = DockerContainer.Request(spec);
            _id = await CreateAsync(request, cancellation).ConfigureAwait(false);
            cancellation.ThrowIfCancellationRequested();
            var compared = CompareAsync(request, cancellation);
            var watched = events.WatchAsync(_id, cancellation);
            _attached = new AttachedStream(await client.AttachAsync(_id, cancellation).ConfigureAwait(false));
            await compared.ConfigureAwait(false);
            _facts = await watched.ConfigureAwait(false);
            _gone = RemovedAsync(_id);
            await client.CallAsync(HttpMethod.Post, $"/containers/{_id}/start", "start", null, cancellation).ConfigureAwait(false);
            _session = new RunnerSession(_attached, _attached, options.Grace, () => _attached.Diagnostics);
            _end = await _session.ReadyAsync(options.ReadyTimeout, cancellation).ConfigureAwait(false);
        }
        catch (EngineException e)
        {
            _failure = e;
        }
    }

    /// <summary>Runs a job where the runner is ready; gives the failure of the start where it is not.</summary>
    /// <param name="job">The job.</param>
    /// <param name="more">Whether another job of the same node may follow.</param>
    /// <param name="cancellation">Ends the talk.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public async Task<RunAttempt> RunAsync(Job job, bool more, CancellationToken cancellation)
    {
        if (!IsReady) return new RunAttempt(_end, _failure, false, _id, null);
        _waits = _usable = more;
        var output = ContainerSpec.OutputOf(job);
        _end = await _session!.RunAsync(JobFrame.Write(job, spec with { Output = output }, more), job.Limits, output, options.ReadyTimeout, cancellation).ConfigureAwait(false);
        var oom = _end switch
        {
            SessionEnd.Reported { Report.Head.Oom: not null } => _facts!.OutOfMemory,
            SessionEnd.Reported => await _facts!.OutOfMemoryAtDeathAsync(TimeSpan.FromSeconds(1), cancellation).ConfigureAwait(false),
            SessionEnd.Lost { Started: true } => await _facts!.OutOfMemoryAtDeathAsync(TimeSpan.FromSeconds(5), cancellation).ConfigureAwait(false),
            _ => false,
        };
        // A stop, or anything that memory or processes ran out for, may have hurt more than the node; and what cannot be counted cannot be told apart.
        if (oom || _end is not SessionEnd.Reported { Report.Head: { Stop: null, Oom: 0, Pids: 0 } }) _usable = false;
        return new RunAttempt(_end, null, oom, _id, null);
    }

    /// <summary>Removes the container; null once it is known to be gone, else why not. Not cancelled by anybody: cancelling means removing.</summary>
    public async Task<EngineException?> RemoveAsync()
    {
        var leaving = _end is SessionEnd.Reported && _session is not null;
        if (leaving && _waits)
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
            try
            {
                await _session!.LeaveAsync(patience.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                leaving = false;
            }
        }

        return await RemoveAsync(leaving).ConfigureAwait(false);
    }

    /// <summary>Lets go of the connections; the container is removed before.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_session is not null) await _session.DisposeAsync().ConfigureAwait(false);
        if (_attached is not null) await _attached.DisposeAsync().ConfigureAwait(false);
        if (_id is not null) events.Forget(_id);
    }

    /// <summary>
    /// The engine goes on creating when its caller hangs up, and a removal in between would find nothing: so a cancelled creation is waited for, a moment long.
    /// </summary>
    private async Task<string> CreateAsync(CreateContainer request, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        using var patience = new CancellationTokenSource();
        await using var hurry = cancellation.Register(() => patience.CancelAfter(TimeSpan.FromSeconds(2))).ConfigureAwait(false);
        var created = await client.CallAsync(HttpMethod.Post, $"/containers/create?name={spec.Name}", "create",
            DockerClient.Json(request, WireJson.Default.CreateContainer), WireJson.Default.CreatedContainer, patience.Token).ConfigureAwait(false);
        return created.Id is { Length: > 0 and <= 128 } id && id.All(char.IsAsciiLetterOrDigit)
            ? id
            : throw new EngineException(EngineFault.Protocol, "the engine created a container without a proper id");
    }

    private async Task CompareAsync(CreateContainer request, CancellationToken cancellation)
    {
        var made = await client.CallAsync(HttpMethod.Get, $"/containers/{_id}/json", "inspect", null, WireJson.Default.InspectedContainer, cancellation).ConfigureAwait(false);
        var differences = DockerContainer.Differences(request, made, swapLimit);
        if (differences.Count > 0)
        {
            throw new EngineException(EngineFault.Unsupported,
                $"the engine at {client.Endpoint} made another container than was asked for ({string.Join("; ", differences)}): nothing was run in it; use an engine that keeps these settings");
        }
    }

    /// <summary>Ends once the engine has removed the container by itself; false where that is not known.</summary>
    private async Task<bool> RemovedAsync(string id)
    {
        using var patience = new CancellationTokenSource(spec.Lifetime);
        try
        {
            using var reply = await client.OpenAsync(HttpMethod.Post, $"/containers/{id}/wait?condition=removed", "wait", null, patience.Token).ConfigureAwait(false);
            using var body = await reply.Content.ReadAsStreamAsync(patience.Token).ConfigureAwait(false);
            return await body.ReadAtLeastAsync(new byte[4096], 4096, throwOnEndOfStream: false, patience.Token).ConfigureAwait(false) is > 0 and < 4096;
        }
        catch (Exception e) when (e is EngineException or OperationCanceledException or IOException or HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>A runner without more jobs leaves by itself, so the engine gets a moment for its own removal.</summary>
    private async Task<EngineException?> RemoveAsync(bool leaving)
    {
        using var patience = new CancellationTokenSource(s_removal);
        try
        {
            if (leaving && _gone is not null)
            {
                await Task.WhenAny(_gone, Task.Delay(TimeSpan.FromSeconds(2), patience.Token)).ConfigureAwait(false);
                if (_gone.IsCompleted && await _gone.ConfigureAwait(false)) return null;
            }

            await ContainerRemoval.RemoveAsync(client, _id ?? spec.Name, patience.Token).ConfigureAwait(false);
            return null;
        }
        catch (EngineException e)
        {
            return e;
        }
        catch (OperationCanceledException e)
        {
            return new EngineException(EngineFault.Timeout, $"the container {_id ?? spec.Name} could not be removed within {s_removal.TotalSeconds} s: run 'sandbox-check clean' later", e);
        }
    }
}
