using Sandbox.Analysis.Policy;
using Sandbox.Python.Parsing;

namespace Sandbox.Analysis.Reports;

/// <summary>How files are analysed.</summary>
/// <param name="Profile">What the code may do.</param>
/// <param name="TargetVersion">The language version; newer syntax is reported.</param>
/// <param name="Points">Points per rule id where the configuration sets others.</param>
/// <param name="InlineSuppressions">Whether <c># sandbox-check: ignore[ID] -- reason</c> is honoured.</param>
public sealed record AnalysisOptions(
    Profile Profile,
    PythonVersion TargetVersion,
    IReadOnlyDictionary<string, int> Points,
    bool InlineSuppressions)
{
    /// <summary>Whether findings get the fingerprint that a baseline knows them by.</summary>
    public bool SinkFingerprints { get; init; }

    /// <summary>Whether each rule's time is measured.</summary>
    public bool MeasuresRules { get; init; }
}
