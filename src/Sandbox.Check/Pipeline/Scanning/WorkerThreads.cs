using System.Collections.Immutable;
using System.Runtime.ExceptionServices;

namespace Sandbox.Check.Pipeline.Scanning;

/// <summary>Runs pure work on threads with deep stacks: a stack overflow ends the process and cannot be caught, so deep trees get room.</summary>
internal static class WorkerThreads
{
    /// <summary>Reserved address space; only what is touched becomes memory.</summary>
    public const int StackBytes = 256 << 20;

    /// <summary>The results in the order of the items, whatever the threads' order.</summary>
    /// <param name="items">What is worked on.</param>
    /// <param name="threads">At most so many threads.</param>
    /// <param name="work">What is done with each.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <param name="weight">How long an item may take, in any unit: the heaviest go first, so that none of them is begun last and all threads but one wait for it.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static ImmutableArray<TResult> Map<TItem, TResult>(
        IReadOnlyList<TItem> items, int threads, Func<TItem, TResult> work, CancellationToken cancellation, Func<TItem, long>? weight = null)
    {
        var results = new TResult[items.Count];
        var order = weight is null || threads == 1 || items.Count == 1 ? null : HeaviestFirst(items, weight);
        var next = -1;
        ExceptionDispatchInfo? failure = null;

        void Run()
        {
            try
            {
                int place;
                while (Volatile.Read(ref failure) is null && (place = Interlocked.Increment(ref next)) < items.Count)
                {
                    cancellation.ThrowIfCancellationRequested();
                    var index = order is null ? place : order[place];
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

    private static int[] HeaviestFirst<TItem>(IReadOnlyList<TItem> items, Func<TItem, long> weight)
    {
        var (order, weights) = (new int[items.Count], new long[items.Count]);
        for (var i = 0; i < order.Length; i++)
            (order[i], weights[i]) = (i, -weight(items[i]));
        Array.Sort(weights, order);
        return order;
    }
}
