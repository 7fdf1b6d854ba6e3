using Sandbox.Execution.Engines.Docker.Wire;
using Sandbox.Execution.Plans;
using Sandbox.Execution.Runner;

namespace Sandbox.Execution.Engines.Docker;

/// <summary>
/// One container's life: create, compare, watch, attach, start, talk, remove. Whatever happens in between, the container is removed before this
/// returns or throws; a container is found by its name even where the reply to its creation was lost.
/// </summary>
internal sealed class ContainerRun(DockerClient client, ContainerEvents events, ContainerSpec spec, Job job, bool swapLimit, DockerEngineOptions options)
{
    private static readonly TimeSpan s_removal = TimeSpan.FromSeconds(20);

    private string? _id;

    /// <exception cref="OperationCanceledException">Cancelled; the container is gone.</exception>
    public async Task<RunAttempt> RunAsync(CancellationToken cancellation)
    {
        SessionEnd? end = null;
        ContainerFacts? facts = null;
        EngineException? failure = null, removal = null;
        Task<bool>? gone = null;
        var oom = false;
        try
        {
            var request = DockerContainer.Request(spec);
            _id = await CreateAsync(request, cancellation).ConfigureAwait(false);
            cancellation.ThrowIfCancellationRequested();
            var compared = CompareAsync(request, cancellation);
            var watched = events.WatchAsync(_id, cancellation);
            await using var attached = new AttachedStream(await client.AttachAsync(_id, cancellation).ConfigureAwait(false));
            await compared.ConfigureAwait(false);
            facts = await watched.ConfigureAwait(false);
            gone = RemovedAsync(_id);
            await client.CallAsync(HttpMethod.Post, $"/containers/{_id}/start", "start", null, cancellation).ConfigureAwait(false);
            using var session = new RunnerSession(attached, attached, options.Grace, () => attached.Diagnostics);
            end = await session.RunAsync(JobFrame.Write(job, spec), job.Limits, spec.Output, options.ReadyTimeout, cancellation).ConfigureAwait(false);
            oom = end switch
            {
                SessionEnd.Reported { Report.Head.Oom: not null } => facts.OutOfMemory,
                SessionEnd.Reported => await facts.OutOfMemoryAtDeathAsync(TimeSpan.FromSeconds(1), cancellation).ConfigureAwait(false),
                SessionEnd.Lost { Started: true } => await facts.OutOfMemoryAtDeathAsync(TimeSpan.FromSeconds(5), cancellation).ConfigureAwait(false),
                _ => false,
            };
        }
        catch (EngineException e)
        {
            failure = e;
        }
        finally
        {
            removal = await RemoveAsync(gone, end is SessionEnd.Reported).ConfigureAwait(false);
            if (_id is not null) events.Forget(_id);
        }

        return new RunAttempt(end, failure, oom, _id, removal);
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
        using var patience = new CancellationTokenSource(job.Limits.Wall + ContainerSpec.StartAndEnd);
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

    /// <summary>
    /// Null once the container is known to be gone, else why not. A runner that has reported is leaving by itself, so the engine gets a moment for its
    /// own removal. Not cancelled by the caller: cancelling means removing.
    /// </summary>
    private async Task<EngineException?> RemoveAsync(Task<bool>? gone, bool leaving)
    {
        using var patience = new CancellationTokenSource(s_removal);
        try
        {
            if (leaving && gone is not null)
            {
                await Task.WhenAny(gone, Task.Delay(TimeSpan.FromSeconds(2), patience.Token)).ConfigureAwait(false);
                if (gone.IsCompleted && await gone.ConfigureAwait(false)) return null;
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
