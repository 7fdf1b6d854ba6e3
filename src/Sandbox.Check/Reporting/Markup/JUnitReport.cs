using System.Globalization;
using System.Xml;
using Sandbox.Analysis.Diagnostics;
using Sandbox.Check.Pipeline;
using Sandbox.Execution.Outcomes;

namespace Sandbox.Check.Reporting.Markup;

/// <summary>JUnit XML: a suite for the scan with a case a file, and one for the runs with a case a sample.</summary>
internal static class JUnitReport
{
    public static void Write(CheckReport report, TextWriter output, ReportStyle style)
    {
        using var xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", CloseOutput = false, OmitXmlDeclaration = false });
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", Product.Name);
        WriteScan(report, xml);
        if (!report.Runs.IsEmpty || !report.Dangling.IsEmpty)
            WriteRuns(report, xml);
        xml.WriteEndElement();
        xml.Flush();
        output.WriteLine();
    }

    private static void WriteScan(CheckReport report, XmlWriter xml)
    {
        Suite(xml, "scan", report.Files.Length + report.Problems.Length, report.Files.Count(f => f.Failure is not null), report.Problems.Length, report.Elapsed);
        foreach (var file in report.Files)
        {
            Case(xml, "scan", file.Path, TimeSpan.FromTicks(file.Report.Timings.Sum(t => t.Elapsed.Ticks)));
            if (file.Failure is { } failure)
            {
                var lines = file.Findings.Where(d => ToolLines.SeverityOf(d) == Severity.Error || file.GateLine is not null)
                    .Select(d => $"{d.Path}:{d.Start.Line}:{d.Start.Column}: {d.Level.ToString().ToUpperInvariant()} {d.Descriptor.Id}: {d.Message}");
                Element(xml, "failure", $"risk {file.Risk.Value}: {failure}", string.Join('\n', lines));
            }

            xml.WriteEndElement();
        }

        foreach (var problem in report.Problems)
        {
            Case(xml, "scan", "sandbox-check", TimeSpan.Zero);
            Element(xml, "error", problem, problem);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteRuns(CheckReport report, XmlWriter xml)
    {
        var errors = report.Runs.Count(r => r.Result.Outcome is RunOutcome.SandboxError);
        var failures = report.Runs.Count(r => !r.Passed) - errors + report.Dangling.Length;
        Suite(xml, "runs", report.Runs.Length + report.Dangling.Length, failures, errors, TimeSpan.FromTicks(report.Runs.Sum(r => r.Result.Usage.Wall.Ticks)));
        if (!report.Notes.IsEmpty)
            WriteNotes(report, xml);
        foreach (var run in report.Runs)
        {
            Case(xml, run.Job.Node.Path, run.Job.Sample.Name, run.Result.Usage.Wall);
            if (run.Result.Outcome is not RunOutcome.Ok)
                Element(xml, run.Result.Outcome is RunOutcome.SandboxError ? "error" : "failure", OutcomeText.Of(run), run.Result.StandardError);
            else if (!run.Passed)
                Element(xml, "failure", $"snapshot {run.Snapshot!.Status.ToString().ToLowerInvariant()}: {run.Snapshot.VerifiedPath}", run.Snapshot.Diff ?? "");
            xml.WriteEndElement();
        }

        foreach (var path in report.Dangling)
        {
            Case(xml, path, "dangling", TimeSpan.Zero);
            Element(xml, "failure", "this snapshot belongs to no sample of any node", "");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteNotes(CheckReport report, XmlWriter xml)
    {
        xml.WriteStartElement("properties");
        foreach (var note in report.Notes)
        {
            xml.WriteStartElement("property");
            xml.WriteAttributeString("name", "note");
            xml.WriteAttributeString("value", SafeText.Line(note));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Suite(XmlWriter xml, string name, int tests, int failures, int errors, TimeSpan time)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", name);
        xml.WriteAttributeString("tests", tests.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", failures.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", errors.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("time", Seconds(time));
    }

    private static void Case(XmlWriter xml, string className, string name, TimeSpan time)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", SafeText.Line(className));
        xml.WriteAttributeString("name", SafeText.Line(name));
        xml.WriteAttributeString("time", Seconds(time));
    }

    private static void Element(XmlWriter xml, string kind, string message, string text)
    {
        xml.WriteStartElement(kind);
        xml.WriteAttributeString("message", SafeText.Line(message));
        xml.WriteString(SafeText.Block(text));
        xml.WriteEndElement();
    }

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);
}
