using Sandbox.Execution.Engines.Boxes;
using Sandbox.Execution.Engines.Docker.Wire;
using Sandbox.Execution.Runner;

namespace Sandbox.Execution.Engines.Docker;

/// <summary>
/// A box that is a container: create, compare, watch, attach, start; remove. A container is found by its name even where the reply to its creation was lost.
/// </summary>
internal sealed class ContainerRun(DockerClient client, ContainerEvents events, ContainerSpec spec, EngineInfo info, BoxTimes times) : Box(spec, times)
{
    private static readonly TimeSpan s_removal = TimeSpan.FromSeconds(20);

    private readonly ContainerSpec _spec = spec;
    private string? _id;
    private ContainerFacts? _facts;
    private AttachedStream? _attached;
    private Task<bool>? _gone;

    protected override string? Id => _id;

    protected override async Task<(Stream ToRunner, Stream FromRunner, Func<string> Said)> OpenAsync(CancellationToken cancellation)
    {
        var request = DockerContainer.Request(_spec);
        _id = await CreateAsync(request, cancellation).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        var compared = CompareAsync(request, cancellation);
        var watched = events.WatchAsync(_id, cancellation);
        _attached = new AttachedStream(await client.AttachAsync(_id, cancellation).ConfigureAwait(false));
        await compared.ConfigureAwait(false);
        _facts = await watched.ConfigureAwait(false);
        _gone = RemovedAsync(_id);
        await client.CallAsync(HttpMethod.Post, $"/containers/{_id}/start", "start", null, cancellation).ConfigureAwait(false);
        return (_attached, _attached, () => _attached.Diagnostics);
    }

    protected override async Task<bool> SawOutOfMemoryAsync(SessionEnd end, CancellationToken cancellation) => end switch
    {
        SessionEnd.Reported { Report.Head.Oom: not null } => _facts!.OutOfMemory,
        SessionEnd.Reported => await _facts!.OutOfMemoryAtDeathAsync(TimeSpan.FromSeconds(1), cancellation).ConfigureAwait(false),
        SessionEnd.Lost { Started: true } => await _facts!.OutOfMemoryAtDeathAsync(TimeSpan.FromSeconds(5), cancellation).ConfigureAwait(false),
        _ => false,
    };

    /// <summary>A runner without more jobs leaves by itself, so the engine gets a moment for its own removal.</summary>
    protected override async Task<EngineException?> RemoveAsync(bool leaving)
    {
        using var patience = new CancellationTokenSource(s_removal);
        try
        {
            if (leaving && _gone is not null)
            {
                await Task.WhenAny(_gone, Task.Delay(TimeSpan.FromSeconds(2), patience.Token)).ConfigureAwait(false);
                if (_gone.IsCompleted && await _gone.ConfigureAwait(false)) return null;
            }

            // An engine keeps a container until all that it said has been taken: nobody will, so the connection goes first, and with it the lease.
            if (_attached is not null) await _attached.DisposeAsync().ConfigureAwait(false);
            await ContainerRemoval.RemoveAsync(client, _id ?? _spec.Name, patience.Token).ConfigureAwait(false);
            return null;
        }
        catch (EngineException e)
        {
            return e;
        }
        catch (OperationCanceledException e)
        {
            return new EngineException(EngineFault.Timeout, $"the container {_id ?? _spec.Name} could not be removed within {s_removal.TotalSeconds} s: run 'sandbox-check clean' later", e);
        }
    }

    protected override async ValueTask CloseAsync()
    {
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
        CreatedContainer created;
        try
        {
            created = await client.CallAsync(HttpMethod.Post, $"/containers/create?name={_spec.Name}", "create",
                DockerClient.Json(request, WireJson.Default.CreateContainer), WireJson.Default.CreatedContainer, patience.Token).ConfigureAwait(false);
        }
        catch (EngineException e) when (info.IsPodman && e.Fault == EngineFault.Refused)
        {
            throw new EngineException(EngineFault.Unsupported,
                $"podman {info.Version} at {client.Endpoint} does not take what a sandbox's container needs (its own seccomp filter, no IPC, tmpfs with owner and limits): nothing was run; use a Docker engine, or --engine bubblewrap. It said: {e.Message}", e, e.StatusCode);
        }

        return created.Id is { Length: > 0 and <= 128 } id && id.All(char.IsAsciiLetterOrDigit)
            ? id
            : throw new EngineException(EngineFault.Protocol, "the engine created a container without a proper id");
    }

    private async Task CompareAsync(CreateContainer request, CancellationToken cancellation)
    {
        var made = await client.CallAsync(HttpMethod.Get, $"/containers/{_id}/json", "inspect", null, WireJson.Default.InspectedContainer, cancellation).ConfigureAwait(false);
        var differences = DockerContainer.Differences(request, made, info.SwapLimit);
        if (differences.Count > 0)
        {
            throw new EngineException(EngineFault.Unsupported,
                $"the engine at {client.Endpoint} made another container than was asked for ({string.Join("; ", differences)}): nothing was run in it; use an engine that keeps these settings");
        }
    }

    /// <summary>Ends once the engine has removed the container by itself; false where that is not known.</summary>
    private async Task<bool> RemovedAsync(string id)
    {
        using var patience = new CancellationTokenSource(_spec.Lifetime);
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
}
