using System.Diagnostics;
using System.Globalization;
using Sandbox.Execution.Engines.Boxes;
using Sandbox.Execution.Engines.Bubblewrap.Cgroups;
using Sandbox.Execution.Runner;

namespace Sandbox.Execution.Engines.Bubblewrap;

/// <summary>
/// A box made by bubblewrap: its own cgroup where one can be had, and one process of the host, bubblewrap, that waits for the runner. The runner is process 1 of the box's
/// namespace: when it ends, the kernel ends everything in the box; bubblewrap ends after that, and so tells that nothing runs on.
/// </summary>
internal sealed class BubblewrapBox(BubblewrapSetup setup, ContainerSpec spec, long room, CgroupHome? home, ProcessStarter starter, BoxTimes times) : Box(spec, times)
{
    private static readonly TimeSpan s_removal = TimeSpan.FromSeconds(20);

    private readonly ContainerSpec _spec = spec;
    private Cgroup? _cgroup;
    private Process? _process;
    private BoxStreams? _streams;
    private int _killsBefore;

    protected override string? Id => _process is null ? null : _spec.Name;

    protected override async Task<(Stream ToRunner, Stream FromRunner, Func<string> Said)> OpenAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        // bubblewrap itself is one process more.
        if (home is not null) _cgroup = Cgroup.Make(home, OwnedNames.Of(_spec.Labels[ContainerLabels.Owner], $"{_spec.Labels[ContainerLabels.Session]}.{_spec.Labels[ContainerLabels.Run]}"), _spec.Memory, _spec.Pids + 1, _spec.NanoCpus);
        var command = BubblewrapCommand.Of(setup, _spec, room, _cgroup?.Folders ?? [], Figures(), ["python3", .. _spec.Command]);
        _process = await starter.StartAsync(command).ConfigureAwait(false);
        _streams = new BoxStreams(_process.StandardInput.BaseStream, _process.StandardOutput.BaseStream, _process.StandardError.BaseStream);
        return (_streams.ToRunner, _streams.FromRunner, () => _streams.Said);
    }

    /// <summary>The kernel counts at once, so there is nothing to wait for.</summary>
    protected override Task<bool> SawOutOfMemoryAsync(SessionEnd end, CancellationToken cancellation)
    {
        var kills = _cgroup?.OutOfMemoryKills ?? 0;
        var more = kills > _killsBefore;
        _killsBefore = kills;
        return Task.FromResult(more);
    }

    protected override async Task<EngineException?> RemoveAsync(bool leaving)
    {
        using var patience = new CancellationTokenSource(s_removal);
        try
        {
            if (_process is not null)
            {
                if (!leaving || !await EndsWithinAsync(_process, TimeSpan.FromSeconds(2), patience.Token).ConfigureAwait(false)) Kill(_process);
                await _process.WaitForExitAsync(patience.Token).ConfigureAwait(false);
            }

            return _cgroup is null || await _cgroup.RemoveAsync().ConfigureAwait(false) ? null
                : new EngineException(EngineFault.Refused, $"the cgroup of {_spec.Name} could not be removed: run 'sandbox-check clean' later");
        }
        catch (OperationCanceledException e)
        {
            return new EngineException(EngineFault.Timeout, $"the sandbox {_spec.Name} did not end within {s_removal.TotalSeconds} s of being killed: see whether the machine is overloaded", e);
        }
    }

    protected override ValueTask CloseAsync()
    {
        _streams?.Dispose();
        _process?.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>The runner looks for its figures where a container has them.</summary>
    private IEnumerable<ContainerBind> Figures() => _cgroup is null ? []
        : home!.Version == CgroupVersion.V2 ? [new ContainerBind(_cgroup.Folders.First(), "/sys/fs/cgroup")]
        : _cgroup.ByController.Where(pair => pair.Key != "cpu").Select(pair => new ContainerBind(pair.Value, "/sys/fs/cgroup/" + pair.Key));

    /// <summary>All that joined the cgroup, and the process itself, which may not have joined yet.</summary>
    private void Kill(Process process)
    {
        if (_cgroup is not null) _cgroup.Kill();
        else KillChildren(process);
        ProcessKill.Kill(process);
    }

    /// <summary>bubblewrap's one child is the runner; first, so that bubblewrap sees it end.</summary>
    private static void KillChildren(Process process)
    {
        try
        {
            foreach (var child in File.ReadAllText($"/proc/{process.Id}/task/{process.Id}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries)) ProcessKill.Kill(int.Parse(child, CultureInfo.InvariantCulture));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            return; // A kernel without that file, or the process has just ended; bubblewrap's death kills the runner, too.
        }
    }

    private static async Task<bool> EndsWithinAsync(Process process, TimeSpan patience, CancellationToken cancellation)
    {
        try
        {
            await process.WaitForExitAsync(cancellation).WaitAsync(patience, cancellation).ConfigureAwait(false);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}
