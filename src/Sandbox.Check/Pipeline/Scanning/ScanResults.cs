using System.Collections.Immutable;
using Sandbox.Analysis.Reports;
using Sandbox.Check.Baselines;
using Sandbox.Check.Configuration;

namespace Sandbox.Check.Pipeline.Scanning;

/// <summary>From scanned files to the report's.</summary>
internal static class ScanResults
{
    /// <summary>The files, the configuration where it loosens, the baseline where it is out of date, and the local modules that only a node named, each judged once, in ordinal order of path.</summary>
    /// <param name="baseline">What the baseline did; null without one.</param>
    public static ImmutableArray<FileResult> Judge(ImmutableArray<ScannedFile> scanned, Settings settings, BaselineUse? baseline = null)
    {
        var files = new Dictionary<string, ScannedFile>(StringComparer.Ordinal);
        foreach (var file in scanned)
            files[file.File.Path] = file;
        foreach (var file in scanned)
        {
            foreach (var module in file.Modules)
            {
                // A module that is scanned for itself too is listed by its own profile, unless the node's sees more in it.
                if (!files.TryGetValue(module.File.Path, out var known) || known.Risk.Value < module.Risk.Value)
                    files[module.File.Path] = module;
            }
        }

        var results = new List<FileResult>(files.Count);
        foreach (var (_, file) in files)
            results.Add(Gates.Judge(file, settings));
        if (ConfigFindings.Of(settings, scanned.Select(f => f.File)) is { } configuration)
            results.Add(Gates.Judge(configuration, settings));
        if (BaselineFindings.Of(settings, baseline) is { } ofBaseline)
            results.Add(Gates.Judge(ofBaseline, settings));
        results.Sort((x, y) => string.CompareOrdinal(x.Path, y.Path));
        return [.. results];
    }

    /// <summary>What kept files from being read or analysed, where no gate already fails the file for it.</summary>
    public static ImmutableArray<string> Problems(ImmutableArray<ScannedFile> scanned, ImmutableArray<FileResult> judged) =>
    [
        .. scanned.SelectMany(f => f.Modules.Append(f))
            .SelectMany(f => f.Report.RuleFailures.Select(e => $"{f.File.Path}: a rule failed: {e}").Concat(f.Error is null ? [] : new[] { f.Error }))
            .Distinct(StringComparer.Ordinal),
        .. judged.Where(f => f is { Failure: null, Report.Status: not AnalysisStatus.Analyzed } && scanned.All(s => s.Error is null || s.File.Path != f.Path))
            .Select(f => $"{f.Path} was not analysed in full, and no gate fails it for that"),
    ];
}
