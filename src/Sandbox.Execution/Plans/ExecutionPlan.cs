using System.Collections.Immutable;
using Sandbox.Execution.Nodes;

namespace Sandbox.Execution.Plans;

/// <summary>Everything that will be run, decided before anything is: a pure value that <c>--dry-run</c> prints.</summary>
/// <param name="Jobs">In the order of node path, then sample name.</param>
public sealed record ExecutionPlan(ImmutableArray<Job> Jobs);

/// <summary>One node on one sample.</summary>
/// <param name="Node">The node.</param>
/// <param name="Sample">The sample.</param>
/// <param name="Profile">The profile's name, for the report.</param>
/// <param name="Limits">What it may use.</param>
/// <param name="Datasets">What it may read below <c>/datasets</c>.</param>
/// <param name="SourceHash">SHA-256 of the scanned bytes of all its files, in lower-case hex.</param>
/// <param name="Validated">Whether the scan has passed it; false under <c>run --no-scan</c>.</param>
/// <param name="Rejection">Why it will not be run, or null.</param>
public sealed record Job(
    Node Node,
    Sample Sample,
    string Profile,
    ResourceLimits Limits,
    ImmutableArray<Dataset> Datasets,
    string SourceHash,
    bool Validated,
    string? Rejection)
{
    /// <summary>Whether the result tells of frames and variables.</summary>
    public bool Debug { get; init; }
}
