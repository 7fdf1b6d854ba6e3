using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Check.Reporting.Text;

/// <summary>The source line of a finding with carets below what is meant.</summary>
internal static class SourceExcerpt
{
    private const int MaxWidth = 160;

    public static void Write(Diagnostic finding, TextWriter output, Palette palette)
    {
        var end = finding.Snippet.AsSpan().IndexOfAny('\r', '\n');
        var line = end < 0 ? finding.Snippet : finding.Snippet[..end];
        var start = finding.Start.Column - 1;
        if (line.Length == 0 || start > line.Length)
            return;
        var stop = finding.End.Line > finding.Start.Line ? line.Length : Math.Clamp(finding.End.Column - 1, start, line.Length);

        // Of a long line the part about the finding is shown.
        var from = stop <= MaxWidth ? 0 : Math.Max(0, start - 20);
        var to = Math.Min(line.Length, from + MaxWidth);
        stop = Math.Min(stop, to);
        var before = Shown(line[from..start]);
        var marked = Shown(line[start..stop]);
        var indent = from == 0 ? before.Length - before.TrimStart().Length : 0;
        var number = finding.Start.Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
        output.WriteLine($"  {palette.Dim($"{number} |")} {before[indent..]}{marked}{Shown(line[stop..to])}");
        output.WriteLine($"  {palette.Dim($"{new string(' ', number.Length)} |")} {new string(' ', before.Length - indent)}{palette.Bad(new string('^', Math.Max(1, marked.Length)))}");
    }

    private static string Shown(string text) => SafeText.Line(text.Replace("\t", "    ", StringComparison.Ordinal));
}
