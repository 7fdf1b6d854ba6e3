using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Rules;
using Sandbox.Python.Text;

namespace Sandbox.Analysis.Reports;

/// <summary>Findings to diagnostics: positions, configured points, snippets, fingerprints. The tree is let go here.</summary>
internal sealed class DiagnosticWriter
{
    private const int MaxSnippet = 400;

    /// <summary>Steps told of one finding (GitHub shows as many).</summary>
    private const int MaxSteps = 1_000;

    /// <summary>
    /// Steps told of one file. Thousands of findings, each at the end of a thousand steps, would make a report of gigabytes out of a file of one megabyte; beyond
    /// this a finding keeps its last <see cref="LastSteps"/>.
    /// </summary>
    private const int MaxStepsOfFile = 20_000;

    private const int LastSteps = 3;

    private readonly AnalysisOptions _options;
    private readonly Dictionary<string, ParsedFile> _files = new(StringComparer.Ordinal);
    private SinkFingerprints? _fingerprints;
    private int _steps;
    private readonly Dictionary<string, Lazy<LineHashes>> _hashes = new(StringComparer.Ordinal);

    public DiagnosticWriter(AnalysisOptions options, IReadOnlyList<ParsedFile> files)
    {
        _options = options;
        foreach (var file in files)
            _files.TryAdd(file.Unit.Path, file);
    }

    public Diagnostic Write(Finding finding)
    {
        var source = finding.Unit.Source;
        var descriptor = finding.Rule.Descriptor;
        var span = new TextSpan(Math.Min(finding.Span.Start, source.Text.Length), Math.Min(finding.Span.End, source.Text.Length));
        var start = source.PositionOf(span.Start);
        var steps = FlowSteps.Of(finding.Verdict.Trace, _steps < MaxStepsOfFile ? MaxSteps : LastSteps);
        _steps += steps.Length;
        var written = new Diagnostic(
            descriptor,
            finding.Unit.Path,
            span,
            start,
            source.PositionOf(span.End),
            finding.Verdict.Message,
            PointsOf(descriptor, finding.Verdict),
            finding.Verdict.Floor,
            steps,
            SnippetOf(source, start.Line)) { Hashes = HashesOf(finding.Unit.Path) };
        if (!_options.SinkFingerprints)
            return written;
        _fingerprints ??= new SinkFingerprints(path => _files.GetValueOrDefault(path)?.Unit.Source);
        return _fingerprints.Mark(written);
    }

    /// <summary>Configured points stand for the rule's own; graded verdicts keep their share of them.</summary>
    private double PointsOf(DiagnosticDescriptor descriptor, Verdict verdict)
    {
        if (!_options.Points.TryGetValue(descriptor.Id, out var configured))
            return verdict.Points;
        return descriptor.Points == 0 ? configured : Math.Min(100, (double)verdict.Points * configured / descriptor.Points);
    }

    private Lazy<LineHashes>? HashesOf(string path)
    {
        if (!_hashes.TryGetValue(path, out var hashes) && _files.TryGetValue(path, out var file))
        {
            // The bytes, which the report holds anyway, and not the text.
            var bytes = file.Error is null ? file.Bytes : default;
            _hashes[path] = hashes = new Lazy<LineHashes>(() => LineHashes.Of(ParsedFile.Decode(bytes)));
        }

        return hashes;
    }

    private static string SnippetOf(SourceText source, int line)
    {
        var start = source.LineStart(line);
        var rest = source.Text.AsSpan(start);
        var length = rest.IndexOfAny('\r', '\n');
        return rest[..Math.Min(length < 0 ? rest.Length : length, MaxSnippet)].ToString();
    }
}
