using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Risk;
using Sandbox.Analysis.Suppressions;
using Sandbox.Check.Baselines;
using Sandbox.Check.Configuration;
using Sandbox.Check.Pipeline.Discovery;
using Sandbox.Check.Pipeline.Scanning;
using Sandbox.Check.Reporting;

namespace Sandbox.Check.Commands;

/// <summary>
/// <c>baseline create | prune</c>: accepts the findings that there are, or drops what no longer holds any back. Neither changes the
/// reason, owner or end of an entry, and no finding of HIGH or above is accepted without a reason given for it.
/// </summary>
internal static class BaselineCommand
{
    private const string StandardReason = "there when the baseline was made";

    private static readonly Option<string> s_reason = new("--reason") { HelpName = "TEXT", Description = "Why the new entries are accepted; needed where a finding is HIGH or above." };
    private static readonly Option<string> s_owner = new("--owner") { HelpName = "NAME", Description = "Who answers for the new entries." };
    private static readonly Option<string> s_expires = new("--expires") { HelpName = "DAY", Description = "The last day of the new entries, such as 2027-01-31." };

    public static Command Create(Host host)
    {
        var command = new Command("baseline", "Accept findings that are there, in a file beside the code; checks then judge what is new.");
        var create = CommandTree.Command("create", "Write the findings of the paths into the baseline; entries that are there keep their reason, owner and end.", host, RunCreate);
        var prune = CommandTree.Command("prune", "Remove entries of the baseline that hold nothing back.", host, RunPrune);
        foreach (var each in new[] { create, prune })
        {
            each.Add(CommonOptions.Paths);
            CommonOptions.AddTo(each, CommonOptions.Baseline, CommonOptions.Config, CommonOptions.Policy, CommonOptions.Profile, CommonOptions.Jobs, CommonOptions.NoIgnore);
            command.Add(each);
        }

        CommonOptions.AddTo(create, s_reason, s_owner, s_expires);
        return command;
    }

    private static Task<int> RunCreate(CommandContext context)
    {
        var (settings, file) = Load(context, mayBeNew: true);
        var (scanned, use) = Scan(context, settings, file);
        var added = New(scanned);
        var reason = Given(context, s_reason);
        if (reason is null && added.Where(f => f.Finding.Level >= RiskLevel.High).ToArray() is [var first, ..] grave)
        {
            throw new ToolException($"{ReportSummary.Count(grave.Length, "new finding")} of HIGH or above {(grave.Length == 1 ? "needs" : "need")} a reason; give --reason TEXT "
                + $"({first.Finding.Path}:{first.Finding.Start.Line}:{first.Finding.Start.Column}: {first.Finding.Descriptor.Id} {first.Finding.Message}), or mend them first");
        }

        var (owner, expires) = (Given(context, s_owner), Day(context));
        var paths = BaselineUse.Reports(scanned).Select(r => r.Path).ToHashSet(StringComparer.Ordinal);
        var kept = Kept(settings.Baseline, use, scanned).Where(e => !use.Expired.Contains(e) || !paths.Contains(e.Path)).ToArray();
        file.Write(kept.Concat(added.Select(f =>
            new BaselineEntry(f.Finding.SinkFingerprint, f.Finding.Descriptor.Id, f.Finding.Path, f.Count, reason ?? StandardReason, owner, expires))));
        context.Out.WriteLine($"{SafeText.Line(file.Shown)}: {ReportSummary.Count(added.Sum(f => f.Count), "finding")} added, {kept.Sum(e => e.Count)} kept, "
            + $"{settings.Baseline.Entries.Sum(e => e.Count) - kept.Sum(e => e.Count)} removed");
        if (settings.BaselineFile is null)
            context.Out.WriteLine($"checks use it with 'scan: {{ baseline: {BaselineFile.StandardName} }}' in the configuration, or with --baseline");
        return Task.FromResult(ExitCodes.Clean);
    }

    private static Task<int> RunPrune(CommandContext context)
    {
        var (settings, file) = Load(context, mayBeNew: false);
        var (scanned, use) = Scan(context, settings, file);
        var live = New(scanned).SelectMany(f => new[] { (f.Finding.Path, f.Finding.SinkFingerprint), (f.Finding.Path, f.Finding.FormerSinkFingerprint) }).ToHashSet();
        var paths = BaselineUse.Reports(scanned).Select(r => r.Path).ToHashSet(StringComparer.Ordinal);
        // An expired entry whose finding is still there keeps its reason for whoever renews it.
        var isOver = settings.Baseline.Expired.Where(e => paths.Contains(e.Path) && !live.Contains((e.Path, e.Fingerprint))).ToArray();
        foreach (var (entry, used) in use.Stale)
            context.Out.WriteLine(SafeText.Line($"{entry.Path}: {entry.Rule} {(used == 0 ? "removed" : $"lowered from {entry.Count} to {used}")} ({entry.Reason})"));
        foreach (var entry in isOver)
            context.Out.WriteLine(SafeText.Line($"{entry.Path}: {entry.Rule} removed, expired ({entry.Reason})"));
        if (use.Stale.Length + isOver.Length == 0)
            context.Out.WriteLine($"{SafeText.Line(file.Shown)}: nothing to remove");
        else
            file.Write(Kept(settings.Baseline, use, scanned).Except(isOver));
        return Task.FromResult(ExitCodes.Clean);
    }

    private static (Settings Settings, BaselineFile File) Load(CommandContext context, bool mayBeNew)
    {
        if (context.Host.IsCi)
            throw new ToolException("a CI run accepts nothing (CI is set); change the baseline on your own machine and have it reviewed");
        var settings = context.LoadSettings(withBaseline: false);
        var path = Path.Combine(settings.ConfigFolder, BaselineFile.StandardName);
        var file = settings.BaselineFile ?? new BaselineFile(path, Path.GetRelativePath(context.Host.Directory, path).Replace('\\', '/'));
        var entries = file.Exists || !mayBeNew ? file.Read(isGiven: settings.BaselineFile is not null) : [];
        return (settings with { Baseline = new Baseline(entries, context.Host.Today), SinkFingerprints = true }, file);
    }

    private static (ImmutableArray<ScannedFile> Scanned, BaselineUse Use) Scan(CommandContext context, Settings settings, BaselineFile file)
    {
        var found = FileDiscovery.Find(settings, context.Host.Directory, context.Paths, []);
        var scanned = new Scanner(settings, new SampleFiles().IsNode, context.Cancellation).Scan(found.Files);
        if (ScanResults.Problems(scanned, ScanResults.Judge(scanned, settings)) is [var problem, ..])
            throw new ToolException($"{problem}; the baseline is left as it is");
        return (scanned, BaselineUse.Of(settings with { BaselineFile = file }, scanned)!);
    }

    /// <summary>What no entry holds back, each kind once: the first of it and how many there are in the report that has most.</summary>
    private static (Diagnostic Finding, int Count)[] New(ImmutableArray<ScannedFile> scanned) =>
    [
        .. BaselineUse.Reports(scanned)
            .SelectMany(report => report.Findings.Where(Baseline.IsAcceptable).GroupBy(d => (d.Path, d.SinkFingerprint)).Select(g => (Finding: g.First(), Count: g.Count())))
            .GroupBy(f => (f.Finding.Path, f.Finding.SinkFingerprint))
            .Select(g => g.MaxBy(f => f.Count)),
    ];

    /// <summary>The entries as far as they hold something back or were not judged; those of the first fingerprints with today's.</summary>
    private static BaselineEntry[] Kept(Baseline baseline, BaselineUse use, ImmutableArray<ScannedFile> scanned)
    {
        var renewed = new Dictionary<BaselineEntry, string>(ReferenceEqualityComparer.Instance);
        foreach (var held in BaselineUse.Reports(scanned).SelectMany(r => r.Suppressed))
        {
            if (held.Entry is { } entry)
                renewed[entry] = held.Diagnostic.SinkFingerprint;
        }

        var stale = new Dictionary<BaselineEntry, int>(use.Stale.Select(s => KeyValuePair.Create(s.Entry, s.Used)), ReferenceEqualityComparer.Instance);
        return
        [
            .. baseline.Entries
                .Select(e => e with { Count = stale.TryGetValue(e, out var used) ? used : e.Count, Fingerprint = renewed.GetValueOrDefault(e, e.Fingerprint) })
                .Where(e => e.Count > 0),
        ];
    }

    private static string? Given(CommandContext context, Option<string> option) => context.Parse.GetValue(option) switch
    {
        null => null,
        { Length: > 0 and <= 1000 } text when !text.Any(char.IsControl) && !string.IsNullOrWhiteSpace(text) => text.Trim(),
        _ => throw new ToolException($"{option.Name} must be a text of one line, at most 1000 characters"),
    };

    private static DateOnly? Day(CommandContext context)
    {
        if (context.Parse.GetValue(s_expires) is not { } text)
            return null;
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            throw new ToolException($"--expires must be a day such as 2027-01-31, not '{SafeText.Line(text)}'");
        return day >= context.Host.Today ? day : throw new ToolException($"--expires {text} is over already");
    }
}
