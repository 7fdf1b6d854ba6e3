using System.Collections.Immutable;
using Sandbox.Analysis.Diagnostics;
using Sandbox.Execution.Outcomes;
using Sandbox.Execution.Snapshots;
using Sandbox.Python.Text;

namespace Sandbox.Check.Pipeline;

/// <summary>
/// What the tool itself reports beside the rules' findings: gates, runs and snapshots. They are findings in form, so that every
/// failure is a line in every format; all are errors.
/// </summary>
internal static class ToolLines
{
    public static readonly DiagnosticDescriptor FileRisk = Describe("SBX0001", "file-risk", "The file's risk fails the check");
    public static readonly DiagnosticDescriptor Rejected = Describe("SBX0002", "run-rejected", "The node is not run because its risk reaches its profile's run limit");
    public static readonly DiagnosticDescriptor RunFailed = Describe("SBX0003", "run-failed", "The node does not end well on a sample");
    public static readonly DiagnosticDescriptor SnapshotNew = Describe("SBX0004", "snapshot-new", "The node's output has no verified snapshot yet");
    public static readonly DiagnosticDescriptor SnapshotMismatch = Describe("SBX0005", "snapshot-mismatch", "The node's output differs from its verified snapshot");
    public static readonly DiagnosticDescriptor SnapshotDangling = Describe("SBX0006", "snapshot-dangling", "A verified snapshot's node or sample is gone");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [FileRisk, Rejected, RunFailed, SnapshotNew, SnapshotMismatch, SnapshotDangling];

    /// <summary>What somebody does who meets such a line; <c>docs/tool-lines.md</c> says the same, held by a test.</summary>
    public static string AdviceOf(DiagnosticDescriptor descriptor) => descriptor.Id switch
    {
        "SBX0001" => "Look at the findings it names, largest first, and remove what they reach; '--fail-on' and '--max-risk' set the gate.",
        "SBX0002" => "Lower the node's risk below its profile's run limit; 'run NODE --no-scan' runs it on purpose, marked as not validated.",
        "SBX0003" => "Read the outcome and what the node wrote to standard error; 'run NODE --sample NAME --debug' shows its traceback and variables.",
        "SBX0004" => "Read the received file; where it is right, 'accept' makes it the verified snapshot.",
        "SBX0005" => "Read the difference; where the new output is right, 'accept' it, else mend the node. Tolerances, scrubbers and ignored paths are in the configuration.",
        "SBX0006" => "Remove the snapshot, or bring back the node or the sample it belonged to. Only a full run judges this.",
        _ => throw new ArgumentException($"{descriptor.Id} is not a line of the tool", nameof(descriptor)),
    };

    public static bool Is(Diagnostic line) => line.Descriptor.Id.StartsWith("SBX000", StringComparison.Ordinal);

    /// <summary>How a line is shown: the tool's own lines are errors, findings go by their level.</summary>
    public static Severity SeverityOf(Diagnostic line) => Is(line) ? Severity.Error : line.Severity;

    /// <summary>A line about a file as a whole.</summary>
    public static Diagnostic At(DiagnosticDescriptor descriptor, string path, string message) => new(
        descriptor, path, new TextSpan(0, 0), new LinePosition(1, 1), new LinePosition(1, 1), message, 0, 0, [], "") { Fingerprint = $"{descriptor.Id}:1" };

    /// <summary>The lines of everything that was run and compared.</summary>
    public static IEnumerable<Diagnostic> OfRuns(CheckReport report) =>
        report.Runs.Select(OfRun).OfType<Diagnostic>()
            .Concat(report.Dangling.Select(path => At(SnapshotDangling, path, "this snapshot belongs to no sample of any node; remove it, or bring the node or sample back")));

    private static Diagnostic? OfRun(RunReport run)
    {
        var (node, sample) = (run.Job.Node, run.Job.Sample);
        var path = sample.InputPath ?? node.Path;
        var name = $"{node.Name} on '{sample.Name}'";
        return run.Result.Outcome switch
        {
            RunOutcome.Rejected rejected => At(Rejected, node.Path, $"{name} was not run: {rejected.Reason}"),
            RunOutcome.Ok => run.Snapshot?.Status switch
            {
                SnapshotStatus.New => At(SnapshotNew, path, $"{name} has no verified snapshot; review its output and accept it{Received(run)}"),
                SnapshotStatus.Mismatch => At(SnapshotMismatch, path, $"{name} differs from {run.Snapshot.VerifiedPath}{Received(run)}"),
                _ => null,
            },
            RunOutcome.SandboxError error => At(RunFailed, node.Path, $"{name} could not be run: {error.Detail}"),
            _ => At(RunFailed, node.Path, $"{name} ended in {OutcomeText.Of(run)}"),
        };
    }

    private static string Received(RunReport run) => run.Snapshot?.ReceivedPath is { } path ? $" (received: {path})" : "";

    private static DiagnosticDescriptor Describe(string id, string name, string title) =>
        new(id, name, Category.File, title, Points: 0, Floor: 0, Cwe: [], Precision: "very-high");
}
