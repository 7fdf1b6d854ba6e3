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
        if (ConfigFindings.Of(settings, scanned) is { } configuration)
            results.Add(Gates.Judge(configuration, settings));
        if (BaselineFindings.Of(settings, baseline) is { } ofBaseline)
            results.Add(Gates.Judge(ofBaseline, settings));
        results.Sort((x, y) => string.CompareOrdinal(x.Path, y.Path));
        return [.. results];
    }

    /// <summary>What kept files from being read or analysed, where no gate already fails the file for it.</summary>
    public static ImmutableArray<string> Problems(ImmutableArray<ScannedFile> scanned, ImmutableArray<FileResult> judged)
    {
        var (problems, unread) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var file in scanned)
        {
            if (file.Error is not null)
                unread.Add(file.File.Path);
            foreach (var module in file.Modules)
                AddProblems(module, problems);
            AddProblems(file, problems);
        }

        foreach (var file in judged)
        {
            if (file is { Failure: null, Report.Status: not AnalysisStatus.Analyzed } && !unread.Contains(file.Path))
                problems.Add($"{file.Path} was not analysed in full, and no gate fails it for that");
        }

        return [.. problems];
    }

    private static void AddProblems(ScannedFile file, List<string> problems)
    {
        foreach (var failure in file.Report.RuleFailures)
            AddOnce($"{file.File.Path}: a rule failed: {failure}");
        if (file.Error is not null)
            AddOnce(file.Error);

        // A module of several files is met several times.
        void AddOnce(string problem)
        {
            if (!problems.Contains(problem))
                problems.Add(problem);
        }
    }
}
