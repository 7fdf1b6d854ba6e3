using System.Collections.Immutable;
using System.Diagnostics;
using Sandbox.Check.Baselines;
using Sandbox.Check.Configuration;
using Sandbox.Check.Pipeline.Discovery;
using Sandbox.Check.Pipeline.Running;
using Sandbox.Check.Pipeline.Scanning;

namespace Sandbox.Check.Pipeline;

/// <summary>Both straight lines: files to findings, nodes to comparisons, one report.</summary>
internal sealed class CheckPipeline(Settings settings, Host host, CancellationToken cancellation, bool isolateSamples = false)
{
    private readonly long _start = Stopwatch.GetTimestamp();

    public async Task<CheckReport> CheckAsync(Found found)
    {
        var scanned = new Scanner(settings, new SampleFiles().IsNode, cancellation).Scan(found.Files);
        var plan = PlanRuns(settings, host, scanned, found);
        var runs = await new PlanRunner(settings, host, cancellation, isolateSamples).RunAsync(plan.Plan).ConfigureAwait(false);
        var baseline = BaselineUse.Of(settings, scanned);
        var files = ScanResults.Judge(scanned, settings, baseline);
        return new CheckReport(
            settings.Root,
            "check",
            files,
            runs.Runs,
            found.IsFull(settings.Root, settings.ConfigFolder) ? plan.Dangling : [],
            found.Skipped,
            [.. ScanResults.Problems(scanned, files), .. plan.Problems, .. runs.Problems],
            [.. NothingToRun(plan), .. runs.Notes, .. BaselineFindings.Notes(settings, baseline)],
            Stopwatch.GetElapsedTime(_start)) { Baseline = baseline };
    }

    /// <summary>What <see cref="CheckAsync"/> would run.</summary>
    public RunPlan Plan(Found found) =>
        PlanRuns(settings, host, new Scanner(settings, new SampleFiles().IsNode, cancellation).Scan(found.Files), found);

    /// <summary>A check that ran nothing must not look like one whose nodes all behaved.</summary>
    private static IEnumerable<string> NothingToRun(RunPlan plan) => plan.Plan.Jobs.IsEmpty && plan.Problems.IsEmpty
        ? ["nothing was run: there is no sample input (NODE.SAMPLE.input.json beside NODE.py) and no node of 'kind: script'"]
        : [];

    private static RunPlan PlanRuns(Settings settings, Host host, ImmutableArray<ScannedFile> scanned, Found found) =>
        new RunPlanner(settings, host.Home).Plan(scanned, found.Folders, validated: true, samples: []);
}
