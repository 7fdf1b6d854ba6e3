using Sandbox.Analysis.Diagnostics;
using Sandbox.Check.Pipeline;

namespace Sandbox.Check.Reporting;

/// <summary>All lines of a report: findings worst first, then runs and snapshots.</summary>
internal static class ReportLines
{
    public static IEnumerable<Diagnostic> Of(CheckReport report) => report.FindingsByWeight.Concat(ToolLines.OfRuns(report));
}
