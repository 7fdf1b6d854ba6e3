using System.Collections.Immutable;
using System.Runtime.ExceptionServices;

namespace Sandbox.Check.Pipeline.Scanning;

/// <summary>Runs pure work on threads with deep stacks: a stack overflow ends the process and cannot be caught, so deep trees get room.</summary>
internal static class WorkerThreads
{
    /// <summary>Reserved address space; only what is touched becomes memory.</summary>
    private const int StackBytes = 256 << 20;

    /// <summary>The results in the order of the items, whatever the threads' order.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static ImmutableArray<TResult> Map<TItem, TResult>(
        IReadOnlyList<TItem> items, int threads, Func<TItem, TResult> work, CancellationToken cancellation)
    {
        var results = new TResult[items.Count];
        var next = -1;
        ExceptionDispatchInfo? failure = null;

        void Run()
        {
            try
            {
                int index;
                while (Volatile.Read(ref failure) is null && (index = Interlocked.Increment(ref next)) < items.Count)
                {
                    cancellation.ThrowIfCancellationRequested();
                    results[index] = work(items[index]);
                }
            }
            catch (Exception exception)
            {
                Interlocked.CompareExchange(ref failure, ExceptionDispatchInfo.Capture(exception), null);
            }
        }

        var workers = new Thread[Math.Min(threads, items.Count)];
        for (var i = 0; i < workers.Length; i++)
        {
            workers[i] = new Thread(Run, StackBytes) { IsBackground = true, Name = $"scan {i}" };
            workers[i].Start();
        }

        foreach (var worker in workers)
            worker.Join();
        failure?.Throw();
        return ImmutableArray.Create(results);
    }
}
