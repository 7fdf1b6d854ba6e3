using System.Diagnostics;
using Sandbox.Execution.Plans;
using Sandbox.Execution.Runner;

namespace Sandbox.Execution.Engines.Boxes;

/// <summary>
/// One box's life, whatever the engine: start until its runner is ready; then one job, or several of one node; then remove. Whoever made this object
/// removes it, whatever happened in between.
/// </summary>
internal abstract class Box(ContainerSpec spec, BoxTimes times) : IAsyncDisposable
{
    private readonly long _made = Stopwatch.GetTimestamp();
    private RunnerSession? _session;
    private SessionEnd? _end;
    private EngineException? _failure;
    private bool _usable = true;
    private bool _waits;

    /// <summary>How long the box may go on.</summary>
    public TimeSpan Left => spec.Lifetime - Stopwatch.GetElapsedTime(_made);

    /// <summary>Whether the runner is ready for a job.</summary>
    public bool IsReady => _session is not null && _failure is null && _usable && _end is (null or SessionEnd.Reported);

    /// <summary>What reports call the box; null where it has not come to be.</summary>
    protected abstract string? Id { get; }

    /// <summary>Gets the box to where its runner is ready. What fails on the way is the attempt's failure.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public async Task StartAsync(RunnerProgram program, CancellationToken cancellation)
    {
        try
        {
            var (toRunner, fromRunner, said) = await OpenAsync(cancellation).ConfigureAwait(false);
            _session = new RunnerSession(toRunner, fromRunner, times.Grace, said);
            var given = program.Current;
            _end = await _session.ReadyAsync(given, times.Ready, cancellation).ConfigureAwait(false);
            if (_end is null) program.Learn(_session.Code);
            else program.Doubt(given);
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
        if (!IsReady) return new RunAttempt(_end, _failure, false, Id, null);
        _waits = _usable = more;
        var output = ContainerSpec.OutputOf(job);
        _end = await _session!.RunAsync(JobFrame.Write(job, spec with { Output = output }, more), job.Limits, output, times.Ready, cancellation).ConfigureAwait(false);
        var oom = await SawOutOfMemoryAsync(_end, cancellation).ConfigureAwait(false);
        // A stop, or anything that memory or processes ran out for, may have hurt more than the node; and what cannot be counted cannot be told apart.
        if (oom || _end is not SessionEnd.Reported { Report.Head: { Stop: null, Oom: 0, Pids: 0 } }) _usable = false;
        return new RunAttempt(_end, null, oom, Id, null);
    }

    /// <summary>Removes the box; null once it is known to be gone, else why not. Not cancelled by anybody: cancelling means removing.</summary>
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

    /// <summary>Lets go of the connections; the box is removed before.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_session is not null) await _session.DisposeAsync().ConfigureAwait(false);
        await CloseAsync().ConfigureAwait(false);
    }

    /// <summary>Makes the box and starts its runner: the streams of both directions, and what the runner said on standard error so far.</summary>
    /// <exception cref="EngineException">The box could not be made as asked.</exception>
    protected abstract Task<(Stream ToRunner, Stream FromRunner, Func<string> Said)> OpenAsync(CancellationToken cancellation);

    /// <summary>Whether the engine itself, which a node cannot talk to, saw memory run out during the job that ended so.</summary>
    protected abstract Task<bool> SawOutOfMemoryAsync(SessionEnd end, CancellationToken cancellation);

    /// <param name="leaving">Whether the runner is about to leave by itself.</param>
    protected abstract Task<EngineException?> RemoveAsync(bool leaving);

    /// <summary>Closes what <see cref="OpenAsync"/> opened.</summary>
    protected abstract ValueTask CloseAsync();
}
