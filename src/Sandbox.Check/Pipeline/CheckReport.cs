using System.Collections.Immutable;
using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Reports;
using Sandbox.Analysis.Risk;
using Sandbox.Check.Baselines;
using Sandbox.Check.Pipeline.Discovery;
using Sandbox.Execution.Outcomes;
using Sandbox.Execution.Plans;
using Sandbox.Execution.Snapshots;

namespace Sandbox.Check.Pipeline;

/// <summary>Where both straight lines end: everything that writers format and that the exit code is made from.</summary>
/// <param name="Root">Absolute folder that all paths are relative to.</param>
/// <param name="Command">The command, such as <c>scan</c>.</param>
/// <param name="Files">In ordinal order of path.</param>
/// <param name="Runs">In the order of the plan.</param>
/// <param name="Dangling">Verified snapshots whose node or sample is gone; judged in full runs only.</param>
/// <param name="Skipped">What was left out.</param>
/// <param name="Problems">Why the check is not complete; any of them makes exit code 2.</param>
/// <param name="Notes">What the user should know and what changes nothing.</param>
/// <param name="Elapsed">Wall time of the whole check.</param>
internal sealed record CheckReport(
    string Root,
    string Command,
    ImmutableArray<FileResult> Files,
    ImmutableArray<RunReport> Runs,
    ImmutableArray<string> Dangling,
    ImmutableArray<SkippedPath> Skipped,
    ImmutableArray<string> Problems,
    ImmutableArray<string> Notes,
    TimeSpan Elapsed)
{
    /// <summary>What the baseline held back and what of it is out of date; null where there is none.</summary>
    public BaselineUse? Baseline { get; init; }

    /// <summary>All findings that count, the gates' own lines included; worst first, then by place.</summary>
    public IReadOnlyList<Diagnostic> FindingsByWeight
    {
        get
        {
            var findings = new List<Diagnostic>();
            foreach (var file in Files)
                findings.AddRange(file.Findings);
            findings.Sort(ByWeight);
            return findings;
        }
    }

    private static int ByWeight(Diagnostic x, Diagnostic y) =>
        y.Level != x.Level ? y.Level - x.Level
        : Math.Max(y.Points, y.Floor).CompareTo(Math.Max(x.Points, x.Floor)) is not 0 and var weight ? weight
        : string.CompareOrdinal(x.Path, y.Path) is not 0 and var path ? path
        : x.Span.Start != y.Span.Start ? x.Span.Start - y.Span.Start
        : string.CompareOrdinal(x.Descriptor.Id, y.Descriptor.Id) is not 0 and var rule ? rule
        : x.Span.End != y.Span.End ? x.Span.End - y.Span.End
        : string.CompareOrdinal(x.Message, y.Message);
}

/// <summary>One scanned file and how the gates judge it.</summary>
/// <param name="Report">What the scan says.</param>
/// <param name="Risk">Its risk; a node's local modules counted in.</param>
/// <param name="Failure">Why a gate fails it; null where none does.</param>
/// <param name="GateLine">SBX0001, where no finding by itself is the failure's line.</param>
internal sealed record FileResult(FileReport Report, RiskScore Risk, string? Failure, Diagnostic? GateLine)
{
    public string Path => Report.Path;

    /// <summary>The scan's findings and the gate's line.</summary>
    public IEnumerable<Diagnostic> Findings => GateLine is null ? Report.Findings : Report.Findings.Append(GateLine);
}

/// <summary>One run and how its output compares.</summary>
/// <param name="Snapshot">Null where the run left nothing to compare.</param>
internal sealed record RunReport(Job Job, RunResult Result, SnapshotReport? Snapshot)
{
    public bool Passed => Result.Outcome is RunOutcome.Ok && Snapshot is null or { Status: SnapshotStatus.Match };
}

/// <summary>How an output stands to its snapshot.</summary>
/// <param name="VerifiedPath">Relative to the root.</param>
/// <param name="ReceivedPath">Relative to the root; null where none was written.</param>
/// <param name="Diff">What differs, for people; null where nothing does. Holds the node's words.</param>
internal sealed record SnapshotReport(SnapshotStatus Status, string VerifiedPath, string? ReceivedPath, string? Diff);
