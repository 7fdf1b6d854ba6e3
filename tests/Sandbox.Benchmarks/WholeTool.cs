using System.Globalization;

namespace Sandbox.Benchmarks;

/// <summary>The published tool over a folder, native and started by dotnet, start-up included, and an interpreter that merely parses the same folder, in turns.</summary>
internal static class WholeTool
{
    private const string Script = """
        import ast, os, sys, warnings
        warnings.simplefilter("ignore")
        for folder, _, names in os.walk(sys.argv[1]):
            for name in names:
                if name.endswith(".py"):
                    with open(os.path.join(folder, name), "rb") as file:
                        source = file.read()
                    try:
                        ast.parse(source)
                    except (SyntaxError, ValueError, RecursionError):
                        pass
        """;

    public static int Run(string folder, string python, int rounds = 5)
    {
        using var published = new Published();
        var tool = published.Tool();
        List<(string Name, string Program, string[] Arguments)> subjects =
        [
            ($"{python} with ast.parse", python, ["-c", Script, folder]),
            ("scan", "dotnet", [tool, .. Scan(folder)]),
        ];
        if (published.NativeTool() is { } native)
            subjects.Add(("scan, native", native, Scan(folder)));
        var (times, peaks) = (subjects.Select(_ => new List<double>()).ToArray(), new long[subjects.Count]);
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < subjects.Count; i++)
            {
                var (milliseconds, bytes) = Published.Time(subjects[i].Program, subjects[i].Arguments);
                times[i].Add(milliseconds);
                peaks[i] = Math.Max(peaks[i], bytes);
            }
        }

        var medians = times.Select(StartUp.Median).ToArray();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{folder}, {Environment.ProcessorCount} processors, medians of {rounds} rounds in turns"));
        for (var i = 0; i < subjects.Count; i++)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{subjects[i].Name,-28} {medians[i],6:F0} ms, peak {peaks[i] / 1e6:F0} MB, {medians[0] / medians[i]:F2} x as fast as the interpreter"));
        return 0;
    }

    private static string[] Scan(string folder) => ["scan", folder, "--no-ignore", "--verbosity", "quiet"];
}
