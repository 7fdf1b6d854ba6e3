using System.Diagnostics;
using System.Globalization;
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
        var options = new AnalysisOptions(Profiles.Node, PythonVersion.Latest, new Dictionary<string, int>(), InlineSuppressions: false);
        var megabytes = files.Sum(file => (long)file.Content.Length) / 1e6;
        var best = new double[files.Count];
        Array.Fill(best, double.MaxValue);
        var (speed, phases) = (0.0, new Dictionary<string, double>());
        for (var round = 0; round < Rounds; round++)
        {
            var (total, allocated) = (0.0, GC.GetAllocatedBytesForCurrentThread());
            phases.Clear();
            for (var i = 0; i < files.Count; i++)
            {
                var start = Stopwatch.GetTimestamp();
                var report = FileAnalyzer.Analyze(files[i], [], options);
                var elapsed = Stopwatch.GetElapsedTime(start).TotalSeconds;
                best[i] = Math.Min(best[i], elapsed);
                total += elapsed;
                foreach (var (phase, time) in report.Timings)
                    phases[phase] = phases.GetValueOrDefault(phase) + time.TotalSeconds;
            }

            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            speed = megabytes / total;
            Print($"round {round}: {megabytes:F1} MB at {speed:F1} MB/s, {allocated / 1e6 / megabytes:F1} times the source allocated");
        }

        Print($"by phase, in the last round: {string.Join(", ", phases.Select(phase => Text($"{phase.Key} {megabytes / phase.Value:F0} MB/s")))}");
        Print($"peak memory {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB, all sources held");
        var parsed = megabytes / Comparison.ParsedBy("python3", files.Select(file => file.Path));
        Print($"python3: ast.parse {parsed:F1} MB/s; the last round's scan is {speed / parsed:F2} times as fast");
        var slowest = files.Zip(best)
            .Where(pair => pair.First.Content.Length > 100_000)
            .Select(pair => (Speed: pair.First.Content.Length / 1e6 / pair.Second, pair.First.Path))
            .OrderBy(pair => pair.Speed);
        foreach (var (rate, path) in slowest.Take(5))
            Print($"{rate,6:F1} MB/s {path}");
        return 0;
    }

    private static void Print(FormattableString line) => Console.WriteLine(Text(line));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
