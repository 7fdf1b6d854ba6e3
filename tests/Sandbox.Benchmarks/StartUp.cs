using System.Globalization;

namespace Sandbox.Benchmarks;

/// <summary>
/// What a scan of one file of 3 KB takes, native and started by dotnet, beside an empty program and one that writes a line, published alike and started in turns, so that a
/// machine's moods meet all of them.
/// </summary>
internal static class StartUp
{
    public static int Run(int rounds)
    {
        using var published = new Published();
        var sample = Path.Combine(published.Folder, "strategy.py");
        File.Copy(Path.Combine(Published.Repository, "samples", "strategies", "mean_reversion.py"), sample);
        var tool = published.Tool();
        var empty = published.Program("empty", "return 0;");
        var scan = $"scan of {new FileInfo(sample).Length} bytes";
        List<(string Name, string Program, string[] Arguments)> programs =
        [
            ("empty program", "dotnet", [empty]),
            ("program that writes a line", "dotnet", [published.Program("hello", "Console.WriteLine(\"Hello, World!\");")]),
            ("--version", "dotnet", [tool, "--version"]),
            (scan, "dotnet", [tool, "scan", sample]),
        ];
        if (published.NativeTool() is { } native)
            programs.AddRange([("--version, native", native, ["--version"]), (scan + ", native", native, ["scan", sample])]);
        var times = programs.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round <= rounds; round++)
        {
            for (var i = 0; i < programs.Count; i++)
            {
                var (milliseconds, _) = Published.Time(programs[i].Program, programs[i].Arguments);
                // The first of each finds nothing in the system's cache.
                if (round > 0)
                    times[i].Add(milliseconds);
            }
        }

        var medians = times.Select(Median).ToArray();
        Console.WriteLine($"medians of {rounds} rounds in turns");
        for (var i = 0; i < programs.Count; i++)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{programs[i].Name,-28} {medians[i],6:F1} ms, {medians[i] / medians[0]:F2} x empty, {medians[i] / medians[1]:F2} x a line; least {times[i].Min():F1} ms"));
        Console.WriteLine($"{Published.CompiledMethods(tool, "scan", sample)} methods compiled by the runtime in the scan that is not native, {Published.CompiledMethods(empty)} in the empty program; more than a handful means that something new cannot be compiled ahead");
        return 0;
    }

    internal static double Median(List<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
