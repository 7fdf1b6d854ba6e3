using System.Collections.Immutable;
using System.Globalization;
using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Reports;
using Sandbox.Analysis.Risk;
using Sandbox.Check.Configuration;
using Sandbox.Check.Pipeline.Scanning;

namespace Sandbox.Check.Pipeline;

/// <summary>The gates judge a file: its level reaches <c>--fail-on</c>, or its score exceeds <c>--max-risk</c>.</summary>
internal static class Gates
{
    public static FileResult Judge(ScannedFile file, Settings settings) => Judge(file.Report, file.Risk, file.AllFindings, settings);

    /// <summary>A file that counts for itself alone.</summary>
    public static FileResult Judge(FileReport report, Settings settings) => Judge(report, report.Risk, report.Findings, settings);

    private static FileResult Judge(FileReport report, RiskScore risk, IEnumerable<Diagnostic> all, Settings settings)
    {
        var reason = Reason(risk, settings);
        if (reason is null)
            return new FileResult(report, risk, null, null);
        var hasLine = report.Findings.Any(d => d.Severity == Severity.Error);
        return new FileResult(report, risk, reason, hasLine ? null : Line(report, all, risk, reason));
    }

    private static string? Reason(RiskScore risk, Settings settings)
    {
        if (risk.Level >= settings.FailOn && risk.Value > 0)
            return $"{Name(risk.Level)} reaches --fail-on {settings.FailOn.ToString().ToLowerInvariant()}";
        return risk.Value > settings.MaxRisk ? $"exceeds --max-risk {settings.MaxRisk}" : null;
    }

    private static Diagnostic Line(FileReport report, IEnumerable<Diagnostic> all, RiskScore risk, string reason)
    {
        var largest = all.OrderByDescending(d => Math.Max(d.Points, d.Floor)).ThenBy(d => d.Path == report.Path ? 0 : 1).FirstOrDefault();
        var items = string.Join(", ", risk.Items.Take(5).Select(i => $"{i.RuleId} {i.Points.ToString("0.##", CultureInfo.InvariantCulture)}"));
        var rest = risk.Items.Length > 5 ? $", {risk.Items.Length - 5} more" : "";
        var elsewhere = largest is not null && largest.Path != report.Path ? $"; most of it in the module {largest.Path}" : "";
        var message = $"file risk {risk.Value}: {reason} ({items}{rest}){elsewhere}";
        // The line belongs to the file that fails, so a module's finding is named in the message and the place is the file's first line.
        var own = report.Findings.OrderByDescending(d => Math.Max(d.Points, d.Floor)).FirstOrDefault();
        return own is null
            ? ToolLines.At(ToolLines.FileRisk, report.Path, message) with { Points = risk.Value }
            : own with { Descriptor = ToolLines.FileRisk, Message = message, Points = risk.Value, Floor = 0, Steps = ImmutableArray<FlowStep>.Empty };
    }

    private static string Name(RiskLevel level) => level.ToString().ToUpperInvariant();
}
