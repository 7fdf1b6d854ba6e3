using System.Diagnostics;
using System.Runtime;
using System.Runtime.InteropServices;

namespace Sandbox.Python.Tests.Parsing;

/// <summary>Processor time of the calling thread where the system tells it, so that a busy machine changes little; else the time on the wall.</summary>
internal static partial class ThreadClock
{
    /// <summary>Linux's CLOCK_THREAD_CPUTIME_ID.</summary>
    private const int ThreadProcessorTime = 3;

    private const long Garbage = 200_000_000;

    /// <summary>The fewest seconds that an action takes in some runs, on this thread, without the collection of garbage.</summary>
    public static double Least(int runs, Action action)
    {
        var least = double.MaxValue;
        for (var i = 0; i < runs; i++)
        {
            var isFree = GC.TryStartNoGCRegion(Garbage);
            var start = Seconds();
            action();
            least = Math.Min(least, Seconds() - start);
            if (isFree && GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
                GC.EndNoGCRegion();
        }

        return least;
    }

    private static double Seconds()
    {
        if (OperatingSystem.IsLinux() && Environment.Is64BitProcess && ReadClock(ThreadProcessorTime, out var time) == 0)
            return time.Seconds + (time.Nanoseconds / 1e9);
        return Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency;
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int ReadClock(int clock, out TimeSpecification time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct TimeSpecification
    {
        public readonly long Seconds;
        public readonly long Nanoseconds;
    }
}
