using System.Text;
using Sandbox.Execution.Plans;

namespace Sandbox.Execution.Runner;

/// <summary>
/// The host's side of the talk with one runner: heartbeats out from the first moment to the last; first the runner's own program, and once it is ready one job after the other,
/// each with its result, all under the host's own deadlines. Knows nothing of engines: it speaks over any pair of streams.
/// </summary>
internal sealed class RunnerSession : IAsyncDisposable
{
    private static readonly TimeSpan s_beat = TimeSpan.FromSeconds(2);

    private readonly Stream _toRunner;
    private readonly TimeSpan _grace;
    private readonly Func<string> _said;
    private readonly FrameReader _frames;
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _beating;
    private bool _started;

    /// <param name="toRunner">The runner's standard input.</param>
    /// <param name="fromRunner">The runner's standard output.</param>
    /// <param name="grace">How much later than the runner's own wall limit the host ends a run: time to stop, and to send the result.</param>
    /// <param name="said">What the runner said on standard error so far, for messages.</param>
    public RunnerSession(Stream toRunner, Stream fromRunner, TimeSpan grace, Func<string> said)
    {
        _toRunner = toRunner;
        _frames = new FrameReader(fromRunner);
        _grace = grace;
        _said = said;
        _beating = BeatAsync();
    }

    /// <summary>What the runner told that its interpreter made of its source; null where it told nothing.</summary>
    public byte[]? Code { get; private set; }

    /// <summary>Gives the runner its program. Null once it is ready, else how it ended before that.</summary>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public Task<SessionEnd?> ReadyAsync(ReadOnlyMemory<byte> program, TimeSpan patience, CancellationToken cancellation) =>
        GuardAsync(
            async deadline =>
            {
                await GiveAsync(program, deadline.Token).ConfigureAwait(false);
                var frame = await _frames.NextAsync(deadline.Token).ConfigureAwait(false);
                if (frame is (FrameKind.Code, var size))
                {
                    Code = await _frames.CodeAsync(size, deadline.Token).ConfigureAwait(false);
                    frame = await _frames.NextAsync(deadline.Token).ConfigureAwait(false);
                }

                switch (frame)
                {
                    case (FrameKind.Ready, var length):
                        await _frames.PayloadAsync(length, deadline.Token).ConfigureAwait(false);
                        return null;
                    case var other:
                        return await EndAsync(other, deadline.Token).ConfigureAwait(false);
                }
            },
            patience,
            cancellation);

    /// <summary>Sends a job and waits for its result.</summary>
    /// <param name="job">The whole job frame.</param>
    /// <param name="limits">The job's limits.</param>
    /// <param name="outputCap">How long an output may be.</param>
    /// <param name="patience">How long the runner may take to start the node.</param>
    /// <param name="cancellation">Ends the talk.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<SessionEnd> RunAsync(ReadOnlyMemory<byte> job, ResourceLimits limits, long outputCap, TimeSpan patience, CancellationToken cancellation)
    {
        _started = false;
        var end = await GuardAsync(
            async deadline =>
            {
                await WriteAsync(job, deadline.Token).ConfigureAwait(false);
                var frame = await _frames.NextAsync(deadline.Token).ConfigureAwait(false);
                if (frame is not (FrameKind.Started, 0)) return await EndAsync(frame, deadline.Token).ConfigureAwait(false);
                _started = true;
                deadline.CancelAfter(limits.Wall + _grace);
                frame = await _frames.NextAsync(deadline.Token).ConfigureAwait(false);
                return frame is (FrameKind.End, var length)
                    ? new SessionEnd.Reported(await _frames.EndAsync(length, outputCap, limits.Log, deadline.Token).ConfigureAwait(false))
                    : await EndAsync(frame, deadline.Token).ConfigureAwait(false);
            },
            patience,
            cancellation).ConfigureAwait(false);
        return end!;
    }

    /// <summary>Tells a runner that waits for a job that none comes.</summary>
    public async Task LeaveAsync(CancellationToken cancellation)
    {
        try
        {
            await WriteAsync(new byte[] { (byte)FrameKind.Leave, 0, 0, 0, 0 }, cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            return; // It has left already.
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _beating.ConfigureAwait(false);
        _stop.Dispose();
        _writing.Dispose();
    }

    /// <summary>An interpreter that did not start takes nothing; why, the reading side learns.</summary>
    private async Task GiveAsync(ReadOnlyMemory<byte> program, CancellationToken cancellation)
    {
        try
        {
            await WriteAsync(program, cancellation).ConfigureAwait(false);
        }
        catch (IOException)
        {
            return;
        }
    }

    private async Task<SessionEnd> EndAsync((FrameKind Kind, int Length)? frame, CancellationToken cancellation) => frame switch
    {
        null => Lost("the container ended without a word"),
        (FrameKind.Fault, var length) => new SessionEnd.Faulted(Encoding.UTF8.GetString(await _frames.PayloadAsync(length, cancellation).ConfigureAwait(false))),
        var (kind, _) => new SessionEnd.Lost(_started, $"an unexpected frame of kind {(int)kind}"),
    };

    private SessionEnd.Lost Lost(string detail) => new(_started, _said() is { Length: > 0 } text ? text : detail);

    private async Task<SessionEnd?> GuardAsync(Func<CancellationTokenSource, Task<SessionEnd?>> talk, TimeSpan patience, CancellationToken cancellation)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(patience);
        try
        {
            return await talk(deadline).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new SessionEnd.Overdue(_started);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or ObjectDisposedException)
        {
            return Lost(e.Message);
        }
    }

    /// <summary>Until disposed. A write that fails needs no word here: the reading side meets the same end.</summary>
    private async Task BeatAsync()
    {
        ReadOnlyMemory<byte> beat = new byte[] { (byte)FrameKind.Heartbeat, 0, 0, 0, 0 };
        using var timer = new PeriodicTimer(s_beat);
        try
        {
            while (await timer.WaitForNextTickAsync(_stop.Token).ConfigureAwait(false)) await WriteAsync(beat, _stop.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or ObjectDisposedException)
        {
            return;
        }
    }

    private async Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        await _writing.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            await _toRunner.WriteAsync(bytes, cancellation).ConfigureAwait(false);
            await _toRunner.FlushAsync(cancellation).ConfigureAwait(false);
        }
        finally
        {
            _writing.Release();
        }
    }
}
