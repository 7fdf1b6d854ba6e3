using System.Globalization;
using System.Text.RegularExpressions;

namespace Sandbox.Tasks;

/// <summary>
/// A line in MSBuild's canonical form, <c>file(line,column,endLine,endColumn): error SBX1001: text</c>; positions from 1,
/// 0 where the line names none.
/// </summary>
internal sealed class CanonicalLine
{
    // MSBuild's own reader takes errors and warnings only; a finding below them has a place too.
    // No nested quantifiers: a file name or a text is whatever a contributor wrote.
    private static readonly Regex s_pattern = new Regex(
        @"^(?<file>.+?)(\((?<line>\d+)(,(?<column>\d+)(,(?<endLine>\d+),(?<endColumn>\d+))?)?\))?\s?: (?<category>error|warning|message|info|note) (?<code>SBX\d{4}): (?<text>.*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private CanonicalLine(Match match)
    {
        File = match.Groups["file"].Value;
        Line = Number(match, "line");
        Column = Number(match, "column");
        EndLine = Number(match, "endLine");
        EndColumn = Number(match, "endColumn");
        Category = match.Groups["category"].Value;
        Code = match.Groups["code"].Value;
        Text = match.Groups["text"].Value;
    }

    public string File { get; }

    public int Line { get; }

    public int Column { get; }

    public int EndLine { get; }

    public int EndColumn { get; }

    /// <summary><c>error</c>, <c>warning</c>, or a word for less.</summary>
    public string Category { get; }

    public string Code { get; }

    public string Text { get; }

    /// <summary>The line's parts, or null where it is not in canonical form.</summary>
    public static CanonicalLine? Parse(string line)
    {
        var match = s_pattern.Match(line);
        return match.Success ? new CanonicalLine(match) : null;
    }

    private static int Number(Match match, string group) =>
        int.TryParse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
