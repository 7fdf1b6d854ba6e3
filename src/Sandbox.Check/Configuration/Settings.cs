using System.Collections.Immutable;
using Sandbox.Analysis.Risk;
using Sandbox.Analysis.Suppressions;
using Sandbox.Check.Baselines;
using Sandbox.Check.Configuration.Ownership;

namespace Sandbox.Check.Configuration;

/// <summary>Everything a check needs to know, from all layers.</summary>
/// <param name="Root">Absolute folder that reported paths are relative to.</param>
/// <param name="ConfigFolder">Absolute folder that globs and datasets are relative to.</param>
/// <param name="ConfigFile">The repository's configuration, where there is one.</param>
/// <param name="Include">Globs of scanned files.</param>
/// <param name="Exclude">Globs of files that are not.</param>
/// <param name="FailOn">The file risk level that fails the check.</param>
/// <param name="MaxRisk">The risk that a file may not exceed.</param>
/// <param name="Points">Points of single rules.</param>
/// <param name="InlineSuppressions">Whether comments in scanned files may suppress findings.</param>
/// <param name="Ignore">What of git's ignoring is followed.</param>
/// <param name="Jobs">Worker threads.</param>
/// <param name="Nodes">Kind, profile and datasets of each file.</param>
/// <param name="Engine">The engine and its image.</param>
/// <param name="Snapshots">How outputs are compared.</param>
/// <param name="Baseline">Accepted findings.</param>
/// <param name="BaselineFile">Where they are kept; null where no baseline is named.</param>
/// <param name="Operator">How far the repository's configuration may go.</param>
/// <param name="Loosenings">What its keys asked for and do not get; what its profiles do, <see cref="FilePolicies.Loosenings"/> says for files.</param>
/// <param name="Values">All layers, for <c>--print-config</c>.</param>
internal sealed record Settings(
    string Root,
    string ConfigFolder,
    ConfigFile? ConfigFile,
    FolderGlobs Include,
    FolderGlobs Exclude,
    RiskLevel FailOn,
    int MaxRisk,
    IReadOnlyDictionary<string, int> Points,
    bool InlineSuppressions,
    IgnoreRules Ignore,
    int Jobs,
    FilePolicies Nodes,
    EngineSettings Engine,
    SnapshotSettings Snapshots,
    Baseline Baseline,
    BaselineFile? BaselineFile,
    OperatorRules Operator,
    ImmutableArray<Loosening> Loosenings,
    Layers Values)
{
    /// <summary>Whether each rule's time is measured.</summary>
    public bool MeasuresRules { get; init; }

    /// <summary>An analysis that was begun ahead of the scan; null where none was.</summary>
    public HeadStart? HeadStart { get; init; }

    /// <summary>Whether findings need the fingerprint that baselines know them by.</summary>
    public bool SinkFingerprints { get; init; } = !Baseline.Entries.IsEmpty;
}
