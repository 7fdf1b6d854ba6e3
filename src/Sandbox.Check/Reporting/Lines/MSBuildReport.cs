using Sandbox.Analysis.Diagnostics;
using Sandbox.Check.Pipeline;

namespace Sandbox.Check.Reporting.Lines;

/// <summary>MSBuild's canonical errors, <c>file(line,column,endLine,endColumn): error SBX1101: text</c>, with absolute paths so that every IDE finds them.</summary>
internal static class MSBuildReport
{
    public static void Write(CheckReport report, TextWriter output, ReportStyle style)
    {
        foreach (var problem in report.Problems)
            output.WriteLine($"sandbox-check : error SBX0000: {Message(problem)}");
        foreach (var note in report.Notes)
            output.WriteLine($"sandbox-check : message SBX0000: {Message(note)}");
        foreach (var line in ReportLines.Of(report))
        {
            var severity = ToolLines.SeverityOf(line) switch { Severity.Error => "error", Severity.Warning => "warning", _ => "message" };
            var path = SafeText.Line(Path.GetFullPath(line.Path, report.Root));
            output.WriteLine($"{path}({line.Start.Line},{line.Start.Column},{line.End.Line},{line.End.Column}): {severity} {line.Descriptor.Id}: {Message(line.Message)}");
        }
    }

    private static string Message(string text) => SafeText.Line(text);
}
