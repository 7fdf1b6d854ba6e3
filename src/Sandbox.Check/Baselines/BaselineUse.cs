using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Sandbox.Analysis.Reports;
using Sandbox.Analysis.Suppressions;
using Sandbox.Check.Configuration;
using Sandbox.Check.Pipeline.Scanning;

namespace Sandbox.Check.Baselines;

/// <summary>What a baseline did in one check.</summary>
/// <param name="File">Where it is kept.</param>
/// <param name="Hidden">Findings held back.</param>
/// <param name="Stale">Entries that count more findings than there are, with how many there are.</param>
/// <param name="Expired">Entries past their last day.</param>
internal sealed record BaselineUse(BaselineFile File, int Hidden, ImmutableArray<(BaselineEntry Entry, int Used)> Stale, ImmutableArray<BaselineEntry> Expired)
{
    /// <summary>Names the baseline in SARIF: the same entries give the same one.</summary>
    public Guid Guid { get; init; }

    /// <summary>Entries of files that were not part of the check are not judged, unless the file is gone.</summary>
    /// <returns>Null where the settings name no baseline.</returns>
    public static BaselineUse? Of(Settings settings, ImmutableArray<ScannedFile> scanned) =>
        settings.BaselineFile is { } file ? Of(file, settings, scanned) : null;

    private static BaselineUse Of(BaselineFile file, Settings settings, ImmutableArray<ScannedFile> scanned)
    {
        var reports = Reports(scanned);
        var used = Baseline.Used(reports);
        var paths = reports.Select(r => r.Path).ToHashSet(StringComparer.Ordinal);
        var stale = settings.Baseline.Entries.Except(settings.Baseline.Expired)
            .Where(e => used.GetValueOrDefault(e) < e.Count && (paths.Contains(e.Path) || !System.IO.File.Exists(Path.Combine(settings.Root, e.Path))))
            .Select(e => (e, used.GetValueOrDefault(e)));
        return new BaselineUse(file, used.Values.Sum(), [.. stale], settings.Baseline.Expired)
        {
            Guid = GuidOf(settings.Baseline),
        };
    }

    /// <summary>A name-based one (version 5's bits) over the entries.</summary>
    private static Guid GuidOf(Baseline baseline)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', baseline.Entries))).AsSpan(0, 16);
        hash[6] = (byte)((hash[6] & 0x0f) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3f) | 0x80);
        return new Guid(hash, bigEndian: true);
    }

    /// <summary>The reports of the files and of the local modules scanned with them.</summary>
    public static FileReport[] Reports(ImmutableArray<ScannedFile> scanned) => [.. scanned.SelectMany(f => f.Modules.Append(f)).Select(f => f.Report).Distinct<FileReport>(ReferenceEqualityComparer.Instance)];
}
