using System.Text;
using Sandbox.Analysis.Diagnostics;
using Sandbox.Check.Pipeline;

namespace Sandbox.Check.Reporting.Markup;

/// <summary>A summary for a pull request's comment or a job's summary page.</summary>
internal static class MarkdownReport
{
    /// <summary>GitHub cuts a comment at 65,536 characters.</summary>
    private const int MaxLines = 100;

    private const int MaxDiff = 4000;

    public static void Write(CheckReport report, TextWriter output, ReportStyle style)
    {
        output.WriteLine($"## sandbox-check: {Inline(ReportSummary.Line(report))}");
        foreach (var problem in report.Problems)
            output.WriteLine($"\n**Could not check**: {Inline(problem)}");
        foreach (var note in report.Notes)
            output.WriteLine($"\n**Note**: {Inline(note)}");

        var lines = report.FindingsByWeight.Where(d => style.Verbosity == Verbosity.Detailed || ToolLines.SeverityOf(d) > Severity.Note).ToArray();
        if (lines.Length > 0)
        {
            output.WriteLine("\n| level | rule | place | finding |\n|---|---|---|---|");
            foreach (var line in lines.Take(MaxLines))
                output.WriteLine($"| {line.Level.ToString().ToUpperInvariant()} | {line.Descriptor.Id} | {Code($"{line.Path}:{line.Start.Line}:{line.Start.Column}")} | {Inline(line.Message)} |");
            if (lines.Length > MaxLines)
                output.WriteLine($"\n{lines.Length - MaxLines} more findings.");
        }

        if (report.Runs.IsEmpty && report.Dangling.IsEmpty)
            return;
        output.WriteLine("\n| node | sample | outcome | snapshot |\n|---|---|---|---|");
        foreach (var run in report.Runs)
            output.WriteLine($"| {Code(run.Job.Node.Path)} | {Code(run.Job.Sample.Name)} | {Inline(OutcomeText.Of(run))} | {(run.Snapshot is { } snapshot ? snapshot.Status.ToString().ToLowerInvariant() : "")} |");
        foreach (var path in report.Dangling)
            output.WriteLine($"| | | | dangling: {Code(path)} |");
        foreach (var run in report.Runs.Where(r => r.Snapshot?.Diff is { Length: > 0 }))
            WriteDiff(run, output);
    }

    private static void WriteDiff(RunReport run, TextWriter output)
    {
        var diff = SafeText.Block(run.Snapshot!.Diff!);
        if (diff.Length > MaxDiff)
            diff = diff[..MaxDiff] + "\n…";
        // The fence is longer than any run of backticks in the text, so the text cannot leave it.
        var fence = new string('`', Math.Max(3, LongestRun(diff) + 1));
        output.WriteLine($"\n<details><summary>{Inline($"{run.Job.Node.Name} on {run.Job.Sample.Name}")}</summary>\n\n{fence}diff\n{diff}\n{fence}\n</details>");
    }

    private static int LongestRun(string text)
    {
        int longest = 0, run = 0;
        foreach (var c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    /// <summary>Text without any Markdown or HTML in effect; mentions and links lose their effect too.</summary>
    private static string Inline(string text)
    {
        var result = new StringBuilder();
        foreach (var c in SafeText.Line(text))
        {
            if (c is '<')
                result.Append("&lt;");
            else if (c is '&')
                result.Append("&amp;");
            else if (c is '@' or ':')
                result.Append(c is '@' ? "&#64;" : "&#58;");
            else if (c is '\\' or '`' or '*' or '_' or '{' or '}' or '[' or ']' or '(' or ')' or '#' or '+' or '!' or '|' or '>' or '~')
                result.Append('\\').Append(c);
            else
                result.Append(c);
        }

        return result.ToString();
    }

    private static string Code(string text) => $"`{SafeText.Line(text).Replace('`', '\'').Replace("|", "\\|", StringComparison.Ordinal)}`";
}
