using System.Collections.Immutable;
using System.Security.Cryptography;
using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Risk;
using Sandbox.Analysis.Suppressions;

namespace Sandbox.Analysis.Reports;

/// <summary>What the scan says of one file; the end of the first straight line.</summary>
/// <param name="Path">Relative to the root, with <c>/</c>.</param>
/// <param name="Content">The scanned bytes.</param>
/// <param name="Status">How far it came.</param>
/// <param name="Profile">The profile it was judged by.</param>
/// <param name="Risk">Its risk, suppressed and baselined findings left out.</param>
/// <param name="Findings">In order of place, then rule.</param>
/// <param name="Suppressed">Findings that a comment or the baseline holds back, with the reason.</param>
/// <param name="LocalImports">Dotted names that it imports, any of which may be a local module, relative ones already resolved against its package.</param>
/// <param name="RuleFailures">Rules that threw, with the exception's type and message: the run ends with exit 2.</param>
/// <param name="Timings">Time per phase, in the order run.</param>
public sealed record FileReport(
    string Path,
    ReadOnlyMemory<byte> Content,
    AnalysisStatus Status,
    string Profile,
    RiskScore Risk,
    ImmutableArray<Diagnostic> Findings,
    ImmutableArray<SuppressedDiagnostic> Suppressed,
    ImmutableArray<string> LocalImports,
    ImmutableArray<string> RuleFailures,
    ImmutableArray<PhaseTiming> Timings)
{
    /// <summary>Time per rule, in order of id; empty where nobody asked for it.</summary>
    public ImmutableArray<PhaseTiming> RuleTimings { get; init; } = [];

    /// <summary>Hash of the scanned bytes, lower-case hex. Computed where a report shows it: the hash's library takes longer to load than a small file to scan.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Content.Span));
}

/// <summary>A finding that does not count, and why.</summary>
/// <param name="Diagnostic">The finding.</param>
/// <param name="Kind"><c>inSource</c> or <c>external</c> (baseline), SARIF's words.</param>
/// <param name="Reason">What the author gave as reason.</param>
public sealed record SuppressedDiagnostic(Diagnostic Diagnostic, string Kind, string Reason)
{
    public const string InSource = "inSource";
    public const string External = "external";

    /// <summary>The baseline's entry that holds it back; null for a comment.</summary>
    public BaselineEntry? Entry { get; init; }
}

/// <summary>Time spent in one rule, by its id, or in one phase: <c>decode</c>, <c>parse</c>, <c>bind</c>, <c>resolve</c>, <c>rules</c>.</summary>
public sealed record PhaseTiming(string Phase, TimeSpan Elapsed);
