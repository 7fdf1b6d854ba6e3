using System.Globalization;
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
        if (!report.Runs.IsEmpty)
        {
            var passed = report.Runs.Count(r => r.Passed);
            parts.Add($"{Count(report.Runs.Length, "run")}: {passed} passed, {report.Runs.Length - passed} failed");
        }

        if (!report.Dangling.IsEmpty)
            parts.Add(Count(report.Dangling.Length, "dangling snapshot"));
        if (!report.Skipped.IsEmpty)
            parts.Add($"{report.Skipped.Length} skipped");
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

    private static string Findings(CheckReport report)
    {
        var byLevel = report.Files.SelectMany(f => f.Findings).CountBy(d => d.Level).ToDictionary();
        var total = byLevel.Values.Sum();
        var levels = Enum.GetValues<RiskLevel>().Reverse().Where(byLevel.ContainsKey).Select(l => $"{byLevel[l]} {l.ToString().ToUpperInvariant()}");
        return total == 0 ? "no findings" : $"{Count(total, "finding")} ({string.Join(", ", levels)})";
    }
}
