using System.Text;
using Sandbox.Python.Dumping;
using Sandbox.Python.Parsing;
using Sandbox.Python.Text;

namespace Sandbox.Python.Tests.Parsing;

/// <summary>
/// The tree of every file of an interpreter's library is CPython's, byte for byte; what CPython refuses, we refuse on the same line.
/// Of 3.8 to 3.10 the shape alone is compared (no positions, no lines of errors). Interpreters come from <c>PYTHONS</c> (paths parted by
/// the path separator), else the system's python3; further folders from <c>PYTHON_CORPORA</c>.
/// </summary>
public sealed class DifferentialTests
{
    /// <summary>CPython's own tests with an encoding that does not exist: it says line 0, as no line was read yet; ours is 1, for lines count from 1.</summary>
    private static readonly string[] Explained = ["bad_coding.py", "bad_coding2.py"];

    private const string Dump = """
        import ast, os, sys, warnings
        warnings.simplefilter("ignore")
        sys.setrecursionlimit(20000)
        target = sys.argv[1]
        full = sys.version_info >= (3, 11)

        class Slices(ast.NodeTransformer):  # what 3.8 wraps, later versions do not
            def visit_Index(self, node):
                return self.visit(node.value)
            def visit_ExtSlice(self, node):
                return ast.Tuple([self.visit(part) for part in node.dims], ast.Load())

        def shape(node, level=1):  # ast.dump of later versions
            if isinstance(node, list):
                return ("[\n" + " " * level + (",\n" + " " * level).join(shape(item, level + 1)[0] for item in node) + "]", False) if node else ("[]", True)
            if not isinstance(node, ast.AST):
                return repr(node), True
            parts = []
            for name in node._fields:
                value = getattr(node, name, None)
                if value is not None or (name == "value" and isinstance(node, ast.Constant)):
                    text, simple = shape(value, level + 1)
                    parts.append((name + "=" + text, simple))
            name = type(node).__name__
            if len(parts) <= 3 and all(simple for _, simple in parts):
                return name + "(" + ", ".join(text for text, _ in parts) + ")", not parts
            return name + "(\n" + " " * level + (",\n" + " " * level).join(text for text, _ in parts) + ")", False

        def dump(tree):
            if sys.version_info < (3, 9):
                return shape(Slices().visit(tree))[0]
            return ast.dump(tree, indent=1, include_attributes=full)

        for number, name in enumerate(open(sys.argv[2], encoding="utf-8")):
            with open(os.path.join(target, str(number)), "w", encoding="utf-8", newline="\n", errors="surrogatepass") as out:
                try:
                    with open(name.rstrip("\n"), "rb") as file:
                        tree = ast.parse(file.read())
                    out.write(dump(tree) + "\n")
                except SyntaxError as error:
                    out.write("line %s" % error.lineno)
                except (RecursionError, MemoryError, ValueError):
                    out.write("line None")
        """;

    [Fact]
    public void Trees_are_those_of_CPython()
    {
        Assert.NotEmpty(Library.Interpreters);
        foreach (var interpreter in Library.Interpreters)
            Compare(interpreter);
    }

    private static void Compare(string interpreter)
    {
        var version = new PythonVersion(3, int.Parse(Library.Run(interpreter, "import sys; print(sys.version_info[1])")));
        var folder = Directory.CreateTempSubdirectory("ast-").FullName;
        try
        {
            var files = Library.Folders(interpreter).SelectMany(Library.Files).ToList();
            var list = Path.Combine(folder, "files");
            File.WriteAllLines(list, files);
            Library.Run(interpreter, Dump, folder, list);
            var differences = files.Select((file, i) => Difference(file, File.ReadAllText(Path.Combine(folder, i.ToString())), version)).Where(difference => difference is not null).ToList();
            TestContext.Current.TestOutputHelper?.WriteLine($"{interpreter} (3.{version.Minor}): {files.Count} files, {differences.Count} differences");
            Assert.True(differences.Count == 0, $"{interpreter}: {differences.Count} of {files.Count} files differ\n" + string.Join('\n', differences.Take(20)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string? Difference(string file, string expected, PythonVersion version)
    {
        if (Explained.Contains(Path.GetFileName(file)))
            return null;
        var parse = Parser.Parse(SourceText.From(File.ReadAllBytes(file)), new ParseOptions(version));
        if (expected.StartsWith("line ", StringComparison.Ordinal))
        {
            var line = parse.FirstError is { } error ? $"line {parse.Source.PositionOf(error.Span.Start).Line}" : "no error";
            return expected == line || (line != "no error" && (expected == "line None" || version.Minor < 11)) ? null : $"{file}: error on {expected}, ours: {line}";
        }

        if (parse.FirstError is { } unexpected)
            return $"{file}: line {parse.Source.PositionOf(unexpected.Span.Start).Line}: {unexpected.Message}";
        var output = new StringBuilder(expected.Length);
        using (var writer = new StringWriter(output))
            AstDump.Write(parse, writer, version, positions: version.Minor >= 11);
        var actual = Encoding.UTF8.GetString(new UTF8Encoding(false).GetBytes(output.ToString()));
        return actual == expected ? null : $"{file}: {FirstDifference(expected, actual)}";
    }

    private static string FirstDifference(string expected, string actual)
    {
        var common = expected.AsSpan().CommonPrefixLength(actual);
        return $"'{Around(expected, common)}', ours '{Around(actual, common)}'";
    }

    private static string Around(string text, int offset) => text[Math.Max(0, offset - 40)..Math.Min(text.Length, offset + 40)];
}
