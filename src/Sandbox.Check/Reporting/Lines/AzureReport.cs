using Sandbox.Analysis.Diagnostics;
using Sandbox.Check.Pipeline;

namespace Sandbox.Check.Reporting.Lines;

/// <summary>Azure Pipelines' logging commands; it knows errors and warnings only.</summary>
internal static class AzureReport
{
    public static void Write(CheckReport report, TextWriter output, ReportStyle style)
    {
        foreach (var problem in report.Problems)
            output.WriteLine($"##vso[task.logissue type=error]{Message(problem)}");
        foreach (var note in report.Notes)
            output.WriteLine(Message($"sandbox-check: note: {note}"));
        foreach (var line in ReportLines.Of(report))
        {
            var severity = ToolLines.SeverityOf(line);
            if (severity == Severity.Note)
            {
                output.WriteLine(Message($"{line.Path}({line.Start.Line},{line.Start.Column}): note {line.Descriptor.Id}: {line.Message}"));
                continue;
            }

            var type = severity == Severity.Error ? "error" : "warning";
            output.WriteLine(
                $"##vso[task.logissue type={type};sourcepath={Property(line.Path)};linenumber={line.Start.Line};columnnumber={line.Start.Column};code={line.Descriptor.Id}]{Message(line.Message)}");
        }

        output.WriteLine(Message(ReportSummary.Line(report)));
        if (ExitCode.Of(report) != ExitCodes.Clean)
            output.WriteLine("##vso[task.complete result=Failed]");
    }

    /// <summary><see cref="SafeText"/> lets no command pass; what is left to escape is the commands' own escape.</summary>
    private static string Message(string text) => SafeText.Line(text).Replace("%", "%AZP25", StringComparison.Ordinal);

    private static string Property(string text) =>
        Message(text).Replace(";", "%3B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal);
}
