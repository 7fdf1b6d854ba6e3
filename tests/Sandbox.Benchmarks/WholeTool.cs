using System.Globalization;

namespace Sandbox.Benchmarks;

/// <summary>The published tool over a folder, start-up included, and an interpreter that merely parses the same folder, in turns.</summary>
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
        var (scans, parses, peak) = (new List<double>(), new List<double>(), 0L);
        for (var round = 0; round < rounds; round++)
        {
            parses.Add(Published.Time(python, "-c", Script, folder).Milliseconds);
            var (milliseconds, bytes) = Published.Time("dotnet", tool, "scan", folder, "--no-ignore", "--verbosity", "quiet");
            scans.Add(milliseconds);
            peak = Math.Max(peak, bytes);
        }

        var (scan, parse) = (StartUp.Median(scans), StartUp.Median(parses));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{folder}, {Environment.ProcessorCount} processors, medians of {rounds} rounds in turns"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"scan {scan:F0} ms, peak {peak / 1e6:F0} MB; {python} with ast.parse {parse:F0} ms: {parse / scan:F2} x as fast"));
        return 0;
    }
}
