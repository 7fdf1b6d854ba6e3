using System.Globalization;
using Sandbox.Analysis.Reports;
using Sandbox.Analysis.Risk;
using Sandbox.Check.Pipeline;

namespace Sandbox.Check.Reporting;

/// <summary>The check in one line.</summary>
internal static class ReportSummary
{
    public static string Line(CheckReport report)
    {
        var parts = new List<string>
        {
            Count(report.Files.Length, "file"),
            Findings(report),
        };
        var suppressed = 0;
        foreach (var file in report.Files)
        {
            foreach (var held in file.Report.Suppressed)
                suppressed += held.Kind == SuppressedDiagnostic.InSource ? 1 : 0;
        }

        if (suppressed > 0)
            parts.Add($"{suppressed} suppressed by comments");
        if (report.Baseline is { } baseline)
        {
            if (baseline.Hidden > 0)
                parts.Add($"{baseline.Hidden} hidden by the baseline");
            if (!baseline.Stale.IsEmpty)
                parts.Add($"{baseline.Stale.Length} stale in the baseline");
            if (!baseline.Expired.IsEmpty)
                parts.Add($"{baseline.Expired.Length} expired in the baseline");
        }

        if (!report.Runs.IsEmpty)
        {
            var passed = report.Runs.Count(r => r.Passed);
            parts.Add($"{Count(report.Runs.Length, "run")}: {passed} passed, {report.Runs.Length - passed} failed");
        }

        if (!report.Dangling.IsEmpty)
            parts.Add(Count(report.Dangling.Length, "dangling snapshot"));
        if (!report.Skipped.IsEmpty)
            parts.Add($"{report.Skipped.Length} skipped ({Reasons(report)})");
        parts.Add($"{report.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s");
        var verdict = ExitCode.Of(report) switch
        {
            ExitCodes.Clean => "clean",
            ExitCodes.Failed => "failed",
            _ => "could not check",
        };
        return $"{verdict}: {string.Join(", ", parts)}";
    }

    public static string Count(int number, string word) => number == 1 ? $"1 {word}" : $"{number} {word}s";

    /// <summary>Why files were left out, the most frequent reason first: a reader must see at once what a <c>.gitignore</c> took away.</summary>
    private static string Reasons(CheckReport report)
    {
        var reasons = report.Skipped.CountBy(s => s.Reason).OrderByDescending(r => r.Value).ThenBy(r => r.Key, StringComparer.Ordinal).ToArray();
        return string.Join(", ", reasons.Select(r => reasons.Length == 1 ? r.Key : $"{r.Value} {r.Key}"));
    }

    private static string Findings(CheckReport report)
    {
        var counts = new int[(int)RiskLevel.Critical + 1];
        foreach (var file in report.Files)
        {
            foreach (var finding in file.Findings)
                counts[(int)finding.Level]++;
        }

        var total = 0;
        foreach (var count in counts)
            total += count;
        var levels = new List<string>();
        for (var level = RiskLevel.Critical; level >= RiskLevel.Low; level--)
        {
            if (counts[(int)level] > 0)
                levels.Add($"{counts[(int)level]} {level.ToString().ToUpperInvariant()}");
        }

        return total == 0 ? "no findings" : $"{Count(total, "finding")} ({string.Join(", ", levels)})";
    }
}
