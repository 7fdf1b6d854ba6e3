using System.Text;
using Sandbox.Execution.Plans;

namespace Sandbox.Execution.Runner;

/// <summary>
/// The host's side of one run: heartbeats out from the first moment, the job once the runner is ready, then the result, all under the host's own
/// deadlines. Knows nothing of engines: it speaks over any pair of streams.
/// </summary>
/// <param name="toRunner">The runner's standard input.</param>
/// <param name="fromRunner">The runner's standard output.</param>
/// <param name="grace">How much later than the runner's own wall limit the host ends a run: time to stop, and to send the result.</param>
/// <param name="said">What the runner said on standard error so far, for messages.</param>
internal sealed class RunnerSession(Stream toRunner, Stream fromRunner, TimeSpan grace, Func<string> said) : IDisposable
{
    private static readonly TimeSpan s_beat = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim _writing = new(1, 1);

    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public async Task<SessionEnd> RunAsync(ReadOnlyMemory<byte> job, ResourceLimits limits, long outputCap, TimeSpan startTimeout, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var beating = BeatAsync(stop.Token);
        var started = false;
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(startTimeout);
        try
        {
            var frames = new FrameReader(fromRunner);
            while (await frames.NextAsync(deadline.Token).ConfigureAwait(false) is var (kind, length))
            {
                switch (kind)
                {
                    case FrameKind.Ready when !started:
                        await frames.PayloadAsync(length, deadline.Token).ConfigureAwait(false);
                        await WriteAsync(job, deadline.Token).ConfigureAwait(false);
                        break;
                    case FrameKind.Started when !started && length == 0:
                        started = true;
                        deadline.CancelAfter(limits.Wall + grace);
                        break;
                    case FrameKind.End when started:
                        return new SessionEnd.Reported(await frames.EndAsync(length, outputCap, limits.Log, deadline.Token).ConfigureAwait(false));
                    case FrameKind.Fault:
                        return new SessionEnd.Faulted(Encoding.UTF8.GetString(await frames.PayloadAsync(length, deadline.Token).ConfigureAwait(false)));
                    default:
                        return new SessionEnd.Lost(started, $"an unexpected frame of kind {(int)kind}");
                }
            }

            return new SessionEnd.Lost(started, said() is { Length: > 0 } text ? text : "the container ended without a word");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new SessionEnd.Overdue(started);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or ObjectDisposedException)
        {
            return new SessionEnd.Lost(started, said() is { Length: > 0 } text ? text : e.Message);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await beating.ConfigureAwait(false);
        }
    }

    public void Dispose() => _writing.Dispose();

    /// <summary>Until stopped. A write that fails needs no word here: the reading side meets the same end.</summary>
    private async Task BeatAsync(CancellationToken stop)
    {
        ReadOnlyMemory<byte> beat = new byte[] { (byte)FrameKind.Heartbeat, 0, 0, 0, 0 };
        using var timer = new PeriodicTimer(s_beat);
        try
        {
            while (await timer.WaitForNextTickAsync(stop).ConfigureAwait(false)) await WriteAsync(beat, stop).ConfigureAwait(false);
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
            await toRunner.WriteAsync(bytes, cancellation).ConfigureAwait(false);
            await toRunner.FlushAsync(cancellation).ConfigureAwait(false);
        }
        finally
        {
            _writing.Release();
        }
    }
}
