using Sandbox.Analysis.Diagnostics;
using Sandbox.Check.Pipeline;

namespace Sandbox.Check.Reporting.Lines;

/// <summary>Workflow commands that become annotations. GitHub shows ten of a kind in a step, so the rest is counted in one more line.</summary>
internal static class GitHubReport
{
    private const int MaxOfAKind = 10;

    public static void Write(CheckReport report, TextWriter output, ReportStyle style)
    {
        foreach (var problem in report.Problems)
            output.WriteLine($"::error title=sandbox-check::{Data(problem)}");
        foreach (var note in report.Notes)
            output.WriteLine($"::notice title=sandbox-check::{Data(note)}");
        foreach (var kind in ReportLines.Of(report).GroupBy(ToolLines.SeverityOf).OrderByDescending(g => g.Key))
        {
            var command = kind.Key switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
            // One annotation is kept for the count of the rest.
            var lines = kind.ToArray();
            var shown = lines.Length > MaxOfAKind ? MaxOfAKind - 1 : lines.Length;
            foreach (var line in lines.Take(shown))
            {
                output.WriteLine(
                    $"::{command} file={Property(line.Path)},line={line.Start.Line},col={line.Start.Column},endLine={line.End.Line},endColumn={line.End.Column},title={Property($"{line.Descriptor.Id} {line.Descriptor.Name}")}::{Data(line.Message)}");
            }

            if (shown < lines.Length)
                output.WriteLine($"::{command} title=sandbox-check::{lines.Length - shown} more of this kind; the whole list stands in the log and in --output sarif=FILE");
        }

        output.WriteLine(Data(ReportSummary.Line(report)));
    }

    /// <summary>A message: percent and line ends as GitHub's toolkit escapes them, everything invisible beforehand.</summary>
    private static string Data(string text) => SafeText.Line(text).Replace("%", "%25", StringComparison.Ordinal);

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
