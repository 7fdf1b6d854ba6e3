using System.Globalization;
using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Risk;
using Sandbox.Analysis.Rules;
using Sandbox.Check.Pipeline;
using Sandbox.Execution.Outcomes;
using Sandbox.Execution.Snapshots;

namespace Sandbox.Check.Reporting.Text;

/// <summary>
/// The report for people: findings worst first, each with the path that led to it and its source line, then runs, what changed in
/// their outputs, and the summary in one line. LOW findings are counted, and shown where asked for.
/// </summary>
internal sealed class TextReport
{
    private const int MaxStepsShown = 12;
    private const int MaxLogLines = 12;
    private const int MaxRulesShown = 20;

    private readonly CheckReport _report;
    private readonly TextWriter _output;
    private readonly ReportStyle _style;
    private readonly Palette _palette;

    private TextReport(CheckReport report, TextWriter output, ReportStyle style)
    {
        _report = report;
        _output = output;
        _style = style;
        _palette = new Palette(style.Color);
    }

    public static void Write(CheckReport report, TextWriter output, ReportStyle style) => new TextReport(report, output, style).Write();

    private void Write()
    {
        var hidden = WriteFindings();
        foreach (var file in _report.Files)
        {
            if (file.Failure is not null)
                WriteFailedFile(file);
        }

        if (!_report.Runs.IsEmpty || !_report.Dangling.IsEmpty)
            WriteRuns();
        if (_style.Verbosity == Verbosity.Detailed)
        {
            foreach (var skipped in _report.Skipped)
                Line(_palette.Dim($"skipped {SafeText.Line(skipped.Path)}: {skipped.Reason}"));
        }

        if (_style.Stats)
            WriteStats();
        foreach (var note in _report.Notes)
            Line($"{_palette.Careful("note")}: {SafeText.Line(note)}");
        foreach (var problem in _report.Problems)
            Line($"{_palette.Bad("could not check")}: {SafeText.Line(problem)}");
        if (_style.Verbosity == Verbosity.Quiet)
            return;
        if (hidden > 0)
            Line(_palette.Dim($"{ReportSummary.Count(hidden, "LOW finding")} not shown; --verbosity detailed shows {(hidden == 1 ? "it" : "them")}"));
        var summary = ReportSummary.Line(_report);
        Line(ExitCode.Of(_report) switch { ExitCodes.Clean => _palette.Good(summary), _ => _palette.Bad(summary) });
    }

    /// <returns>How many were left out.</returns>
    private int WriteFindings()
    {
        var hidden = 0;
        foreach (var finding in _report.FindingsByWeight)
        {
            if (finding.Level == RiskLevel.Low && !ToolLines.Is(finding) && _style.Verbosity != Verbosity.Detailed)
                hidden++;
            else
                WriteFinding(finding);
        }

        return hidden;
    }

    private void WriteFinding(Diagnostic finding)
    {
        var place = $"{SafeText.Line(finding.Path)}:{finding.Start.Line}:{finding.Start.Column}";
        Line($"{_palette.Bold(place)}: {_palette.Level(finding.Level)} {finding.Descriptor.Id} {_palette.Dim(finding.Descriptor.Name)}");
        Line($"  {SafeText.Line(finding.Message)}");
        SourceExcerpt.Write(finding, _output, _palette);
        for (var i = 0; i < finding.Steps.Length; i++)
        {
            // Of a long path its beginning and its end say most.
            if (i == MaxStepsShown - 2 && finding.Steps.Length > MaxStepsShown)
            {
                Line(_palette.Dim($"      … {finding.Steps.Length - MaxStepsShown} more steps"));
                i = finding.Steps.Length - 2;
            }

            var step = finding.Steps[i];
            Line(_palette.Dim($"  {i + 1,3}. {SafeText.Line(step.Path)}:{step.Start.Line}:{step.Start.Column}: ") + SafeText.Line(step.Message));
        }

        Line("");
    }

    private void WriteFailedFile(FileResult file)
    {
        var items = string.Join(", ", file.Risk.Items.Take(6).Select(i => $"{i.RuleId} {Number(i.Points)}{(i.Count > 1 ? $" for {i.Count}" : "")}{(i.Floor > 0 ? $" (at least {i.Floor})" : "")}"));
        Line($"{_palette.Bold(SafeText.Line(file.Path))}: risk {file.Risk.Value} of 100, {_palette.Level(file.Risk.Level)}: {file.Failure}");
        if (items.Length > 0)
            Line(_palette.Dim($"  {items}"));
    }

    private void WriteRuns()
    {
        foreach (var run in _report.Runs)
        {
            if (!run.Passed || _style.Verbosity != Verbosity.Quiet)
                WriteRun(run);
        }

        foreach (var path in _report.Dangling)
            Line($"{_palette.Bad("dangling")}  {SafeText.Line(path)}: this snapshot belongs to no sample of any node");
    }

    private void WriteRun(RunReport run)
    {
        var name = $"{SafeText.Line(run.Job.Node.Path)} on {SafeText.Line(run.Job.Sample.Name)}";
        var word = run.Passed ? _palette.Good("passed") : run.Result.Outcome is RunOutcome.Rejected ? _palette.Careful("not run") : _palette.Bad("failed");
        Line($"{word}  {name}: {SafeText.Line(Describe(run))} {_palette.Dim(Usage(run))}".TrimEnd());
        if (run.Passed)
            return;
        if (run.Result.Outcome is not (RunOutcome.Ok or RunOutcome.Rejected))
            WriteLog(run.Result.StandardError);
        if (run.Snapshot?.Diff is { Length: > 0 } diff)
        {
            foreach (var line in SafeText.Block(diff).Split('\n'))
                Line("  " + (line.StartsWith('+') ? _palette.Good(line) : line.StartsWith('-') ? _palette.Bad(line) : _palette.Dim(line)));
        }

        if (run.Snapshot?.ReceivedPath is { } received)
            Line($"  received: {SafeText.Line(received)}; 'dotnet sandbox-check review' shows it, 'accept' makes it the snapshot");
    }

    private static string Describe(RunReport run) => (run.Result.Outcome, run.Snapshot?.Status) switch
    {
        (RunOutcome.Ok, SnapshotStatus.Match) => "matches its snapshot",
        (RunOutcome.Ok, SnapshotStatus.New) => "has no verified snapshot yet",
        (RunOutcome.Ok, SnapshotStatus.Mismatch) => $"differs from {run.Snapshot!.VerifiedPath}",
        (RunOutcome.Ok, _) => "ok",
        _ => OutcomeText.Of(run),
    };

    private static string Usage(RunReport run)
    {
        if (run.Result.ContainerId is null)
            return "";
        var usage = run.Result.Usage;
        var parts = new List<string> { $"{Number(usage.Wall.TotalSeconds)} s" };
        if (usage.Cpu is { } cpu)
            parts.Add($"cpu {Number(cpu.TotalSeconds)} s ({Number(100 * cpu / run.Job.Limits.Cpu)} %)");
        if (usage.PeakMemoryBytes is { } memory)
            parts.Add($"{(usage.PeakIsApproximate ? "about " : "")}{memory >> 20} MB ({Number(100.0 * memory / run.Job.Limits.Memory)} %)");
        return $"({string.Join(", ", parts)})";
    }

    private void WriteLog(string text)
    {
        var lines = SafeText.Block(text).TrimEnd('\n').Split('\n');
        if (lines is [""])
            return;
        if (lines.Length > MaxLogLines)
            Line(_palette.Dim($"  | … {lines.Length - MaxLogLines} more lines"));
        foreach (var line in lines.TakeLast(MaxLogLines))
            Line(_palette.Dim($"  | {(line.Length > 300 ? line[..300] + " …" : line)}"));
    }

    private void WriteStats()
    {
        Line("");
        var phases = _report.Files.SelectMany(f => f.Report.Timings).GroupBy(t => t.Phase);
        foreach (var phase in phases)
            Line($"{phase.Key,-10} {Number(phase.Sum(t => t.Elapsed.TotalMilliseconds)),10} ms");
        foreach (var rule in _report.Files.SelectMany(f => f.Report.RuleTimings).GroupBy(t => t.Phase).OrderByDescending(r => r.Sum(t => t.Elapsed.TotalMilliseconds)).Take(MaxRulesShown))
            Line($"{"  " + rule.Key,-10} {Number(rule.Sum(t => t.Elapsed.TotalMilliseconds)),10} ms  {_palette.Dim(RuleCatalog.Find(rule.Key)?.Descriptor.Name ?? "")}");
        Line($"{"wall",-10} {Number(_report.Elapsed.TotalMilliseconds),10} ms");
    }

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private void Line(string text) => _output.WriteLine(text);
}
