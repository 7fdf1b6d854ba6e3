using System.Globalization;
using System.Runtime.CompilerServices;
using Sandbox.Python.Parsing;
using Sandbox.Python.Text;

namespace Sandbox.Python.Tests.Parsing;

/// <summary>
/// Short wrong sources, and what CPython 3.11.7, 3.12.1 and 3.13.0 say of each: <c>Fixtures/mistakes.tsv</c> holds the source, with
/// <c>\n</c>, <c>\r</c>, <c>\t</c>, <c>\0</c> and <c>\\</c> escaped, and for each version <c>right</c> or the line and the message. The line has to
/// be the same; messages that are not are counted, and listed in the test's output.
/// </summary>
public sealed class MistakeTests
{
    /// <summary>A NUL has no line there.</summary>
    private const string NoLine = "None";

    private static readonly string[][] Rows = [.. File.ReadLines(Path.Combine(Here(), "../Fixtures/mistakes.tsv")).Select(line => line.Split('\t'))];

    public static TheoryData<int, int> Versions => new() { { 11, 1 }, { 12, 2 }, { 13, 3 } };

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_mistake_is_found_on_the_line_of_CPython(int minor, int column)
    {
        var wrong = Rows.Where(row => Found(row, minor).Split(':')[0] is var line && line != row[column].Split(':')[0] && !row[column].StartsWith(NoLine, StringComparison.Ordinal));
        Assert.Equal([], wrong.Select(row => $"{row[0]}: {row[column]}, ours {Found(row, minor)}"));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Nearly_all_mistakes_have_the_name_that_CPython_gives_them(int minor, int column)
    {
        var others = Rows.Where(row => Found(row, minor) != row[column] && !row[column].StartsWith(NoLine, StringComparison.Ordinal)).Select(row => $"{row[0]}: {row[column]}, ours {Found(row, minor)}").ToList();
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', others));
        Assert.InRange(others.Count, 0, Rows.Length / 20);
    }

    private static string Found(string[] row, int minor)
    {
        var source = row[0].Replace("\\\\", "\u0001", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal)
            .Replace("\\0", "\0", StringComparison.Ordinal).Replace("\\r", "\r", StringComparison.Ordinal).Replace('\u0001', '\\');
        var parse = Parser.Parse(SourceText.From(source), new ParseOptions(new PythonVersion(3, minor)));
        return parse.FirstError is { } error ? string.Create(CultureInfo.InvariantCulture, $"{parse.Source.PositionOf(error.Span.Start).Line}: {error.Message}") : "right";
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
