using System.Collections.Immutable;
using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Reports;
using Sandbox.Analysis.Risk;

namespace Sandbox.Analysis.Suppressions;

/// <summary>
/// Accepted findings, kept outside of the scanned code. An entry holds back as many findings as it counts, in order of place, and none
/// after its last day. Entries of one fingerprint add up, so that findings that came later have a reason of their own.
/// </summary>
public sealed class Baseline
{
    private readonly Dictionary<Key, List<BaselineEntry>> _byFinding = [];

    /// <param name="entries">The entries; the order decides which of equal ones is used up first.</param>
    /// <param name="today">The day on which they are judged.</param>
    public Baseline(ImmutableArray<BaselineEntry> entries, DateOnly today)
    {
        Entries = entries;
        var expired = ImmutableArray.CreateBuilder<BaselineEntry>();
        foreach (var entry in entries)
        {
            if (entry.Expires < today)
            {
                expired.Add(entry);
                continue;
            }

            var key = new Key(entry.Path, entry.Fingerprint);
            if (!_byFinding.TryGetValue(key, out var same))
                _byFinding.Add(key, same = []);
            same.Add(entry);
        }

        Expired = expired.ToImmutable();
    }

    public static Baseline Empty { get; } = new([], DateOnly.MinValue);

    public ImmutableArray<BaselineEntry> Entries { get; }

    /// <summary>Entries whose last day is over.</summary>
    public ImmutableArray<BaselineEntry> Expired { get; }

    /// <summary>The report without what the baseline holds back, which is kept as suppressed; its risk is that of the rest.</summary>
    /// <param name="report">A file's report; its findings are in order of place.</param>
    public FileReport Apply(FileReport report)
    {
        if (_byFinding.Count == 0 || report.Findings.IsEmpty)
            return report;
        var (findings, held) = (ImmutableArray.CreateBuilder<Diagnostic>(report.Findings.Length), new List<SuppressedDiagnostic>());
        var used = new Dictionary<BaselineEntry, int>(ReferenceEqualityComparer.Instance);
        foreach (var finding in report.Findings)
        {
            var entry = IsAcceptable(finding) ? Free(finding, finding.SinkFingerprint) ?? Free(finding, finding.FormerSinkFingerprint) : null;
            if (entry is null)
            {
                findings.Add(finding);
                continue;
            }

            used[entry] = used.GetValueOrDefault(entry) + 1;
            held.Add(new SuppressedDiagnostic(finding, SuppressedDiagnostic.External, entry.Reason) { Entry = entry });
        }

        return held.Count == 0 ? report
            : report with { Findings = findings.ToImmutable(), Suppressed = [.. report.Suppressed, .. held], Risk = RiskScoring.Of(findings) };

        BaselineEntry? Free(Diagnostic finding, string fingerprint) =>
            _byFinding.GetValueOrDefault(new Key(finding.Path, fingerprint))?.Find(e => e.Rule == finding.Descriptor.Id && used.GetValueOrDefault(e) < e.Count);
    }

    /// <summary>Whether a finding can be accepted at all: that a file could not be analysed cannot, nor what carries no points.</summary>
    public static bool IsAcceptable(Diagnostic finding) =>
        finding.SinkFingerprint.Length > 0 && finding.Descriptor.Category != Category.File && (finding.Points > 0 || finding.Floor > 0);

    /// <summary>How many findings each entry holds back; the most that any one report shows, since several may show the same file.</summary>
    /// <param name="reports">Reports that <see cref="Apply"/> made.</param>
    public static Dictionary<BaselineEntry, int> Used(IEnumerable<FileReport> reports)
    {
        var used = new Dictionary<BaselineEntry, int>(ReferenceEqualityComparer.Instance);
        foreach (var report in reports)
        {
            foreach (var group in report.Suppressed.Where(s => s.Entry is not null).GroupBy(s => s.Entry!, ReferenceEqualityComparer.Instance))
                used[(BaselineEntry)group.Key!] = Math.Max(used.GetValueOrDefault((BaselineEntry)group.Key!), group.Count());
        }

        return used;
    }

    private sealed record Key(string Path, string Fingerprint);
}
