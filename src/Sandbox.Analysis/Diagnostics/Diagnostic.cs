using System.Collections.Immutable;
using Sandbox.Analysis.Reports;
using Sandbox.Analysis.Risk;
using Sandbox.Python.Text;

namespace Sandbox.Analysis.Diagnostics;

/// <summary>One finding. Holds no tree.</summary>
/// <param name="Descriptor">Its rule.</param>
/// <param name="Path">File, relative to the root, with <c>/</c>.</param>
/// <param name="Span">Where, in UTF-16 offsets of the file.</param>
/// <param name="Start">The same as line and column.</param>
/// <param name="End">End, exclusive.</param>
/// <param name="Message">What was reached and how, in one sentence.</param>
/// <param name="Points">What it is worth by itself, after configuration, before repeats are halved.</param>
/// <param name="Floor">Its floor after grading; 0 where it sets none.</param>
/// <param name="Steps">The path from source to sink, at most 1,000 steps; empty where the place says it all.</param>
/// <param name="Snippet">The source line(s) of the finding, at most 400 characters.</param>
public sealed record Diagnostic(
    DiagnosticDescriptor Descriptor,
    string Path,
    TextSpan Span,
    LinePosition Start,
    LinePosition End,
    string Message,
    double Points,
    int Floor,
    ImmutableArray<FlowStep> Steps,
    string Snippet)
{
    private readonly string? _fingerprint;

    /// <summary>
    /// Stable under moves of the line: the value of <c>primaryLocationLineHash</c>, with the occurrence count. It takes a look at the whole file, and most
    /// reports do not show it.
    /// </summary>
    public string Fingerprint { get => _fingerprint ?? Hashes?.Value.Of(Start.Line) ?? ""; init => _fingerprint = value; }

    /// <summary>The file's, from which <see cref="Fingerprint"/> is taken when it is asked for.</summary>
    internal Lazy<LineHashes>? Hashes { get; init; }

    /// <summary>What a baseline knows it by, see <see cref="Reports.SinkFingerprints"/>; empty where nobody asked for it.</summary>
    public string SinkFingerprint { get; init; } = "";

    /// <summary>What baselines of the first version of that fingerprint know it by; empty as well.</summary>
    public string FormerSinkFingerprint { get; init; } = "";

    public RiskLevel Level => RiskScore.LevelOf((int)Math.Max(Points, Floor));

    public Severity Severity => Level switch
    {
        RiskLevel.Low => Severity.Note,
        RiskLevel.Medium => Severity.Warning,
        _ => Severity.Error,
    };
}
