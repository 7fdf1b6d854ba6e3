using System.Collections.Immutable;
using System.Diagnostics;
using Sandbox.Analysis.Resolution;
using Sandbox.Analysis.Risk;
using Sandbox.Analysis.Rules;
using Sandbox.Analysis.Suppressions;
using Sandbox.Python.Parsing;
using Sandbox.Python.Text;
using Diagnostic = Sandbox.Analysis.Diagnostics.Diagnostic;

namespace Sandbox.Analysis.Reports;

/// <summary>The first straight line: bytes in, findings and risk out. Pure; safe to call from several threads.</summary>
public static class FileAnalyzer
{
    private const int MaxSyntaxFindings = 5;

    /// <summary>Analyses one file.</summary>
    /// <param name="main">The file that the report is about.</param>
    /// <param name="localModules">Local modules that it may import, each under its <see cref="SourceFile.ModuleName"/>.</param>
    /// <param name="options">Profile, points, suppressions.</param>
    /// <param name="cancellationToken">Ends the analysis early.</param>
    /// <returns>Always a report; a file that could not be analysed is a finding in it.</returns>
    /// <exception cref="OperationCanceledException">Cancellation was asked for.</exception>
    public static FileReport Analyze(
        SourceFile main,
        ImmutableArray<SourceFile> localModules,
        AnalysisOptions options,
        CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var timings = ImmutableArray.CreateBuilder<PhaseTiming>();
        var clock = Stopwatch.GetTimestamp();
        var parseOptions = new ParseOptions(options.TargetVersion);
        var file = ParsedFile.Read(main, parseOptions);
        Lap("parse");

        var modules = new LocalModuleTable(localModules, module => ParsedFile.Read(module, parseOptions));
        var ruleClock = options.MeasuresRules ? new RuleClock() : null;
        var sink = new FindingSink(new RuleContext(options.Profile, file.Unit), ruleClock);
        var resolution = Resolver.Resolve(file.Unit, modules, sink, null, cancellationToken);
        Lap("resolve");

        ImmutableArray<ParsedFile> files = [file, .. modules.Parsed];
        foreach (var parsed in files)
        {
            ReportBroken(parsed, sink);
            sink.AcceptSource(parsed.Unit);
        }

        var writer = new DiagnosticWriter(options, files);
        var all = new List<Diagnostic>();
        foreach (var finding in sink.Complete())
            all.Add(writer.Write(finding));
        all.Sort(Order);
        var (findings, suppressed) = options.InlineSuppressions ? Suppress(all, files, writer) : (all, []);
        Lap("rules");

        return new FileReport(
            main.Path,
            main.Content,
            StatusOf(file, resolution),
            options.Profile.Name,
            RiskScoring.Of(findings),
            [.. findings],
            [.. suppressed],
            Sorted(resolution.LocalImports),
            [.. sink.Failures],
            timings.ToImmutable())
        {
            RuleTimings = ruleClock?.Timings ?? [],
        };

        void Lap(string phase)
        {
            timings.Add(new PhaseTiming(phase, Stopwatch.GetElapsedTime(clock)));
            clock = Stopwatch.GetTimestamp();
        }
    }

    private static ImmutableArray<string> Sorted(IReadOnlySet<string> names)
    {
        var sorted = new List<string>(names);
        sorted.Sort(StringComparer.Ordinal);
        return [.. sorted];
    }

    /// <summary>By place, then rule; the rest makes it the same on every run.</summary>
    private static int Order(Diagnostic x, Diagnostic y) =>
        string.CompareOrdinal(x.Path, y.Path) is not 0 and var path ? path
        : x.Span.Start != y.Span.Start ? x.Span.Start - y.Span.Start
        : string.CompareOrdinal(x.Descriptor.Id, y.Descriptor.Id) is not 0 and var rule ? rule
        : x.Span.End != y.Span.End ? x.Span.End - y.Span.End
        : string.CompareOrdinal(x.Message, y.Message);

    private static AnalysisStatus StatusOf(ParsedFile file, ResolutionResult resolution) => file switch
    {
        { Error: not null } => AnalysisStatus.Failed,
        { Syntax.Length: > 0 } => AnalysisStatus.Partial,
        _ => resolution.BudgetHit ? AnalysisStatus.Partial : AnalysisStatus.Analyzed,
    };

    private static void ReportBroken(ParsedFile file, FindingSink sink)
    {
        if (file.Error is { } error)
        {
            var rule = RuleCatalog.Find(error.StartsWith("it is larger", StringComparison.Ordinal) ? "SBX9003" : "SBX9002")!;
            sink.Report(Finding(rule, new TextSpan(0, 0), error));
        }

        for (var i = 0; i < file.Syntax.Length && i < MaxSyntaxFindings; i++)
        {
            var broken = file.Syntax[i];
            sink.Report(Finding(RuleCatalog.Find("SBX9001")!, broken.Span, ValueText.Clean(broken.Message, 200) + SyntaxHints.Of(broken, file.Syntax, file.Unit.Source)));
        }

        Finding Finding(Rule rule, TextSpan span, string detail) =>
            new(rule, file.Unit, span, new Verdict(rule.Descriptor.Points, rule.Descriptor.Floor, $"{rule.Descriptor.Title}: {detail}"));
    }

    /// <summary>Takes out what complete comments hold back, and reports comments that hold back nothing.</summary>
    private static (List<Diagnostic> Findings, List<SuppressedDiagnostic> Suppressed) Suppress(List<Diagnostic> all, ImmutableArray<ParsedFile> files, DiagnosticWriter writer)
    {
        var comments = files.SelectMany(file => SuppressionComments.Find(file.Unit).Select(comment => (file.Unit, Comment: comment))).ToList();
        var (findings, suppressed, used) = (new List<Diagnostic>(), new List<SuppressedDiagnostic>(), new HashSet<InlineSuppression>());
        foreach (var finding in all)
        {
            var match = comments.FirstOrDefault(comment => comment.Unit.Path == finding.Path && comment.Comment.IsComplete
                && comment.Comment.Line == finding.Start.Line && comment.Comment.Ids.Contains(finding.Descriptor.Id)).Comment;
            if (match is null)
            {
                findings.Add(finding);
                continue;
            }

            used.Add(match);
            suppressed.Add(new SuppressedDiagnostic(finding, SuppressedDiagnostic.InSource, match.Reason));
        }

        var rule = RuleCatalog.Find("SBX9007")!;
        foreach (var (unit, comment) in comments.Where(comment => !used.Contains(comment.Comment)))
        {
            var detail = comment.IsComplete ? "no finding of these rules on its line" : comment.Ids.IsEmpty ? "it names no rule" : "it gives no reason";
            findings.Add(writer.Write(new Finding(rule, unit, comment.Span, new Verdict(0, 0, $"{rule.Descriptor.Title}: {detail}"))));
        }

        return (findings, suppressed);
    }
}
