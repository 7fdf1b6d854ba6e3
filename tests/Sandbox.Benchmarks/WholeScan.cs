using System.Collections.Frozen;
using System.Diagnostics;
using Sandbox.Analysis.Policy;
using Sandbox.Analysis.Reports;
using Sandbox.Python.Parsing;

namespace Sandbox.Benchmarks;

/// <summary>Scans files on one thread from bytes to findings: MB/s in all, and of the slowest files over 100 KB.</summary>
internal static class WholeScan
{
    private const int Rounds = 5;

    public static int Run(IEnumerable<string> paths)
    {
        var files = paths
            .SelectMany(path => File.Exists(path) ? [path] : Directory.EnumerateFiles(path, "*.py", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(path, "", File.ReadAllBytes(path)))
            .ToList();
        var options = new AnalysisOptions(Profiles.Node, PythonVersion.Latest, FrozenDictionary<string, int>.Empty, InlineSuppressions: false);
        var megabytes = files.Sum(file => (long)file.Content.Length) / 1e6;
        var best = new double[files.Count];
        Array.Fill(best, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            var (total, allocated) = (0.0, GC.GetAllocatedBytesForCurrentThread());
            for (var i = 0; i < files.Count; i++)
            {
                var start = Stopwatch.GetTimestamp();
                FileAnalyzer.Analyze(files[i], [], options);
                var elapsed = Stopwatch.GetElapsedTime(start).TotalSeconds;
                best[i] = Math.Min(best[i], elapsed);
                total += elapsed;
            }

            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            Console.WriteLine($"round {round}: {megabytes:F1} MB at {megabytes / total:F1} MB/s, {allocated / 1e6 / megabytes:F1} times the source allocated");
        }

        var slowest = files.Zip(best)
            .Where(pair => pair.First.Content.Length > 100_000)
            .Select(pair => (Speed: pair.First.Content.Length / 1e6 / pair.Second, pair.First.Path))
            .OrderBy(pair => pair.Speed);
        foreach (var (speed, path) in slowest.Take(5))
            Console.WriteLine($"{speed,6:F1} MB/s {path}");
        return 0;
    }
}
