using System.Runtime.CompilerServices;
using Sandbox.Python.Dumping;
using Sandbox.Python.Parsing;
using Sandbox.Python.Text;

namespace Sandbox.Python.Tests.Parsing;

/// <summary>
/// Pairs of files by grammar area: a source and its tree as CPython 3.11 prints it without positions (3.14 where the name ends so), or a source and its errors, one a
/// line as <c>line:column: message</c> with the statements that are left after them.
/// </summary>
public sealed class FixtureTests
{
    public static TheoryData<string> Trees => Names("trees");

    public static TheoryData<string> Errors => Names("errors");

    [Theory]
    [MemberData(nameof(Trees))]
    public void A_source_has_its_tree(string name)
    {
        var parse = Parse("trees", name);
        Assert.Empty(parse.Diagnostics);
        using var output = new StringWriter();
        AstDump.Write(parse, output, VersionOf(name), positions: false);
        Assert.Equal(Read("trees", name + ".ast"), output.ToString());
    }

    [Theory]
    [MemberData(nameof(Errors))]
    public void A_wrong_source_has_its_errors_and_keeps_its_statements(string name)
    {
        var parse = Parse("errors", name);
        var lines = parse.Diagnostics.Select(error => parse.Source.PositionOf(error.Span.Start) is var place ? $"{place.Line}:{place.Column}: {error.Message}\n" : "");
        var actual = string.Concat(lines) + string.Join(' ', parse.Root.Body.Select(statement => statement.Kind)) + "\n";
        Assert.Equal(Read("errors", name + ".errors"), actual);
    }

    private static ParseResult Parse(string folder, string name) =>
        Parser.Parse(SourceText.From(File.ReadAllBytes(PathOf(folder, name + ".py"))), new ParseOptions(VersionOf(name)));

    private static PythonVersion VersionOf(string name) => name.EndsWith("-3.14", StringComparison.Ordinal) ? PythonVersion.Latest : PythonVersion.Image;

    private static TheoryData<string> Names(string folder) =>
        [.. Directory.EnumerateFiles(PathOf(folder, ""), "*.py").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    private static string Read(string folder, string name) => File.ReadAllText(PathOf(folder, name));

    private static string PathOf(string folder, string name, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../Fixtures", folder, name);
}
