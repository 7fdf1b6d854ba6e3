using System.Collections.Concurrent;
using System.Text.Json;
using Sandbox.Execution.Engines.Docker.Wire;

namespace Sandbox.Execution.Engines.Docker;

/// <summary>
/// What the engine itself saw of this engine object's containers: out of memory, and death. One stream serves all runs; it is open before the
/// first container starts, and opened again should it break. A node cannot forge an event.
/// </summary>
internal sealed class ContainerEvents(DockerClient client, string session) : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, ContainerFacts> _facts = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _opening = new(1, 1);
    private readonly CancellationTokenSource _stop = new();
    private Task _reading = Task.CompletedTask;
    private bool _open;

    /// <summary>Begins to keep facts of a container; the stream is open when this returns.</summary>
    public async Task<ContainerFacts> WatchAsync(string id, CancellationToken cancellation)
    {
        var facts = _facts.GetOrAdd(id, static _ => new ContainerFacts());
        await _opening.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (!_open) await OpenAsync(cancellation).ConfigureAwait(false);
        }
        finally
        {
            _opening.Release();
        }

        return facts;
    }

    public void Forget(string id) => _facts.TryRemove(id, out _);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _reading.ConfigureAwait(false);
        _stop.Dispose();
        _opening.Dispose();
    }

    private async Task OpenAsync(CancellationToken cancellation)
    {
        var filter = Uri.EscapeDataString($$"""{"type":["container"],"event":["oom","die"],"label":["{{ContainerLabels.Session}}={{session}}"]}""");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _stop.Token);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        var reply = await client.OpenAsync(HttpMethod.Get, $"/events?filters={filter}", "events", null, patience.Token).ConfigureAwait(false);
        Volatile.Write(ref _open, true);
        _reading = ReadAsync(reply);
    }

    private async Task ReadAsync(HttpResponseMessage reply)
    {
        try
        {
            using (reply)
            {
                await foreach (var line in JsonLines.ReadAsync(reply, _stop.Token).ConfigureAwait(false)) Note(line);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or EngineException or JsonException)
        {
            // The next run opens the stream again, and meets the reason there if it lasts.
        }
        finally
        {
            Volatile.Write(ref _open, false);
        }
    }

    private void Note(ReadOnlyMemory<byte> line)
    {
        var said = JsonSerializer.Deserialize(line.Span, WireJson.Default.EventLine);
        if (said?.Actor?.Id is not { } id || !_facts.TryGetValue(id, out var facts)) return;
        if (said.Action == "oom") facts.SawOom();
        if (said.Action == "die") facts.SawDeath();
    }
}
