using System.Diagnostics;
using System.Text;
using Sandbox.Python.Dumping;
using Sandbox.Python.Parsing;
using Sandbox.Python.Text;

namespace Sandbox.Python.Tests.Parsing;

/// <summary>
/// The tree of every file of an interpreter's library is CPython's, byte for byte; what CPython refuses, we refuse on the same line.
/// Interpreters come from <c>PYTHONS</c> (paths parted by the path separator; 3.11 and later), else the system's python3; further
/// folders from <c>PYTHON_CORPORA</c>.
/// </summary>
public sealed class DifferentialTests
{
    /// <summary>Files without a counterpart: CPython gives these no line (an unknown encoding is reported at line 0).</summary>
    private static readonly string[] Explained = ["bad_coding.py", "bad_coding2.py"];

    private const string Dump = """
        import ast, os, sys, warnings
        warnings.simplefilter("ignore")
        sys.setrecursionlimit(20000)
        target = sys.argv[1]
        if target == "version":
            import sysconfig
            print(sys.version_info[1]); print(sysconfig.get_path("stdlib"))
            sys.exit()
        for number, name in enumerate(open(sys.argv[2], encoding="utf-8")):
            with open(os.path.join(target, str(number)), "w", encoding="utf-8", newline="\n", errors="surrogatepass") as out:
                try:
                    with open(name.rstrip("\n"), "rb") as file:
                        tree = ast.parse(file.read())
                    out.write(ast.dump(tree, indent=1, include_attributes=True) + "\n")
                except SyntaxError as error:
                    out.write("line %s" % error.lineno)
                except (RecursionError, MemoryError, ValueError):
                    out.write("line None")
        """;

    [Fact]
    public void Trees_are_those_of_CPython()
    {
        var interpreters = (Environment.GetEnvironmentVariable("PYTHONS") ?? "/usr/bin/python3").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        Assert.NotEmpty(interpreters);
        foreach (var interpreter in interpreters)
        {
            Assert.True(File.Exists(interpreter), $"No interpreter at {interpreter}; set PYTHONS.");
            Compare(interpreter);
        }
    }

    private static void Compare(string interpreter)
    {
        var answer = Run(interpreter, "version").Split('\n');
        var version = new PythonVersion(3, int.Parse(answer[0]));
        Assert.True(version.Minor >= 11, $"{interpreter} is older than 3.11, whose trees are compared by shape only.");
        var folder = Directory.CreateTempSubdirectory("ast-").FullName;
        try
        {
            var files = Files(answer[1]).ToList();
            var list = Path.Combine(folder, "files");
            File.WriteAllLines(list, files);
            Run(interpreter, folder, list);
            var differences = files.Select((file, i) => Difference(file, File.ReadAllText(Path.Combine(folder, i.ToString())), version)).Where(difference => difference is not null).ToList();
            TestContext.Current.TestOutputHelper?.WriteLine($"{interpreter} (3.{version.Minor}): {files.Count} files, {differences.Count} differences");
            Assert.True(differences.Count == 0, string.Join('\n', differences.Take(20)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IEnumerable<string> Files(string library)
    {
        var corpora = (Environment.GetEnvironmentVariable("PYTHON_CORPORA") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var folders = corpora.Length > 0 ? corpora.Append(library) : Directory.Exists("/usr/lib/python3/dist-packages") ? [library, "/usr/lib/python3/dist-packages"] : [library];
        return folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.py", SearchOption.AllDirectories)).Where(file => !file.Contains('\n')).Order(StringComparer.Ordinal);
    }

    private static string? Difference(string file, string expected, PythonVersion version)
    {
        if (Explained.Contains(Path.GetFileName(file)))
            return null;
        var parse = Parser.Parse(SourceText.From(File.ReadAllBytes(file)), new ParseOptions(version));
        if (expected.StartsWith("line ", StringComparison.Ordinal))
        {
            var line = parse.FirstError is { } error ? $"line {parse.Source.PositionOf(error.Span.Start).Line}" : "no error";
            return expected == line || (expected == "line None" && line != "no error") ? null : $"{file}: error on {expected}, ours: {line}";
        }

        if (parse.FirstError is { } unexpected)
            return $"{file}: line {parse.Source.PositionOf(unexpected.Span.Start).Line}: {unexpected.Message}";
        var output = new StringBuilder(expected.Length);
        using (var writer = new StringWriter(output))
            AstDump.Write(parse, writer, version);
        var actual = Encoding.UTF8.GetString(new UTF8Encoding(false).GetBytes(output.ToString()));
        return actual == expected ? null : $"{file}: {FirstDifference(expected, actual)}";
    }

    private static string FirstDifference(string expected, string actual)
    {
        var common = expected.AsSpan().CommonPrefixLength(actual);
        return $"'{Around(expected, common)}', ours '{Around(actual, common)}'";
    }

    private static string Around(string text, int offset) => text[Math.Max(0, offset - 40)..Math.Min(text.Length, offset + 40)];

    private static string Run(string interpreter, params string[] arguments)
    {
        var start = new ProcessStartInfo(interpreter, ["-c", Dump, .. arguments]) { RedirectStandardOutput = true };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
