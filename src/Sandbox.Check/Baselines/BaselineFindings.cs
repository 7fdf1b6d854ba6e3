using System.Collections.Immutable;
using System.Globalization;
using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Reports;
using Sandbox.Analysis.Risk;
using Sandbox.Analysis.Rules;
using Sandbox.Analysis.Suppressions;
using Sandbox.Check.Configuration;
using Sandbox.Check.Pipeline.Discovery;
using Sandbox.Python.Text;

namespace Sandbox.Check.Baselines;

/// <summary>What is out of date in a baseline, as findings at its entries.</summary>
internal static class BaselineFindings
{
    private static readonly DiagnosticDescriptor s_stale = RuleCatalog.Find("SBX9009")!.Descriptor;
    private static readonly DiagnosticDescriptor s_expired = RuleCatalog.Find("SBX9010")!.Descriptor;

    /// <summary>The baseline as a file of the report; null where all is well, or where it lies outside of the root or in a commit, see <see cref="Notes"/>.</summary>
    public static FileReport? Of(Settings settings, BaselineUse? use) => use is null || !HasPlace(settings, use) ? null : Report(settings, use);

    private static FileReport? Report(Settings settings, BaselineUse use)
    {
        var path = FileDiscovery.Relative(settings.Root, use.File.FullPath);
        var findings = Lines(use)
            .Select(l => new Diagnostic(l.Rule, path, new TextSpan(0, 0), new LinePosition(l.Entry.Line, 1), new LinePosition(l.Entry.Line, 1), l.Message, 0, 0, [], "") { Fingerprint = $"{l.Entry.Fingerprint}:1" })
            .OrderBy(d => d.Start.Line).ToImmutableArray();
        return findings.IsEmpty ? null
            : new FileReport(path, File.ReadAllBytes(use.File.FullPath), AnalysisStatus.Analyzed, "baseline", RiskScoring.Of(findings), findings, [], [], [], []);
    }

    /// <summary>The same for a baseline outside of the work tree, which no format has a place for.</summary>
    public static IEnumerable<string> Notes(Settings settings, BaselineUse? use) => use is null || HasPlace(settings, use) ? [] : Placeless(use);

    private static IEnumerable<string> Placeless(BaselineUse use) => Lines(use).Select(l => $"{use.File.Shown}:{l.Entry.Line}: {l.Message}");

    /// <summary>Whether the lines are those of a file in the work tree.</summary>
    private static bool HasPlace(Settings settings, BaselineUse use) => use.File.Committed is null && ConfigPlaces.IsWithin(use.File.FullPath, settings.Root);

    private static IEnumerable<(DiagnosticDescriptor Rule, BaselineEntry Entry, string Message)> Lines(BaselineUse use) =>
    [
        .. use.Stale.Select(s => (s_stale, s.Entry, $"{s_stale.Title}: {s.Entry.Rule} in {s.Entry.Path} counts {s.Entry.Count}, there {(s.Used == 1 ? "is" : "are")} {s.Used}; 'baseline prune' mends it")),
        .. use.Expired.Select(e => (s_expired, e, string.Create(CultureInfo.InvariantCulture, $"{s_expired.Title}: {e.Rule} in {e.Path} was accepted until {e.Expires:yyyy-MM-dd}"))),
    ];
}
