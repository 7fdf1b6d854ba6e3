using System.Diagnostics;
using System.Globalization;
using Sandbox.Python.Parsing;
using Sandbox.Python.Text;

namespace Sandbox.Benchmarks;

/// <summary>Parses a library's files on one thread, and lets CPython parse the same files in the same run.</summary>
internal static class Comparison
{
    private const string Script = """
        import ast, sys, time, warnings
        warnings.simplefilter("ignore")
        sources = [open(name.rstrip("\n"), "rb").read() for name in open(sys.argv[1])]
        best = 1e9
        for _ in range(int(sys.argv[2])):
            start = time.perf_counter()
            for source in sources:
                try:
                    ast.parse(source)
                except (SyntaxError, ValueError, RecursionError):
                    pass
            best = min(best, time.perf_counter() - start)
        print(best)
        """;

    public static int Run(string? folder, string python)
    {
        folder ??= Ask(python, "-c", "import sysconfig; print(sysconfig.get_path('stdlib'))").Trim();
        var files = Directory.EnumerateFiles(folder, "*.py", SearchOption.AllDirectories)
            .Where(file => !file.Contains("site-packages", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        var bytes = files.Select(File.ReadAllBytes).ToList();
        var megabytes = bytes.Sum(content => (long)content.Length) / 1e6;
        var sources = bytes.ConvertAll(content => SourceText.From(content));
        Console.WriteLine($"{files.Count} files, {megabytes:F1} MB of {folder}");

        var lex = Best(8, () => sources.ForEach(source => Lexing.CountTokens(source)), out _);
        var parse = Best(15, () => sources.ForEach(source => Parser.Parse(source)), out var allocated);
        var decode = Best(8, () => bytes.ForEach(content => Parser.Parse(SourceText.From(content))), out _);
        var bind = Best(8, () => sources.ForEach(source => Binding.BindAll(Parser.Parse(source))), out _);
        var cpython = ParsedBy(python, files);

        Print("lex", megabytes / lex, cpython / lex);
        Print("lex and parse", megabytes / parse, cpython / parse);
        Print("decode, lex and parse", megabytes / decode, cpython / decode);
        Print("lex, parse and bind", megabytes / bind, cpython / bind);
        Print($"{python}: ast.parse", megabytes / cpython, 1);
        Console.WriteLine($"allocated: {allocated / (megabytes * 1e6):F1} times the source");
        return 0;
    }

    /// <summary>Seconds that an interpreter's <c>ast.parse</c> takes for files, the best of three rounds.</summary>
    public static double ParsedBy(string python, IEnumerable<string> files)
    {
        var list = Path.GetTempFileName();
        File.WriteAllLines(list, files);
        var seconds = double.Parse(Ask(python, "-c", Script, list, "3"), CultureInfo.InvariantCulture);
        File.Delete(list);
        return seconds;
    }

    private static void Print(string what, double speed, double ratio) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-24} {speed,7:F1} MB/s {ratio,6:F1} x"));

    /// <summary>The shortest of several runs, in seconds; the first ones warm up.</summary>
    private static double Best(int runs, Action action, out long allocated)
    {
        var best = double.MaxValue;
        allocated = 0;
        for (var i = 0; i < runs; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            action();
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        return best;
    }

    private static string Ask(string python, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(python, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{python} ended with {process.ExitCode}");
    }
}
