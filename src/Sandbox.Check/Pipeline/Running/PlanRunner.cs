using System.Collections.Immutable;
using System.Globalization;
using Sandbox.Check.Configuration;
using Sandbox.Execution.Engines;
using Sandbox.Execution.Files;
using Sandbox.Execution.Json;
using Sandbox.Execution.Outcomes;
using Sandbox.Execution.Plans;
using Sandbox.Execution.Snapshots;

namespace Sandbox.Check.Pipeline.Running;

/// <summary>What running a plan came to.</summary>
internal sealed record RunsResult(ImmutableArray<RunReport> Runs, ImmutableArray<string> Problems, ImmutableArray<string> Notes);

/// <summary>The second straight line: plan, engine, comparison.</summary>
internal sealed class PlanRunner(Settings settings, Host host, CancellationToken cancellation, bool isolateSamples = false)
{
    private readonly List<string> _problems = [];
    private readonly List<string> _notes = [];

    /// <summary>Runs every job that is not rejected and compares each output with its snapshot.</summary>
    public async Task<RunsResult> RunAsync(ExecutionPlan plan)
    {
        var results = await ExecuteAsync(plan).ConfigureAwait(false);
        var runs = ImmutableArray.CreateBuilder<RunReport>();
        var store = new SnapshotStore(new RootFolder(settings.Root), host.IsCi);
        var options = Options(settings.Snapshots);
        for (var i = 0; i < results.Length; i++)
            runs.Add(Compare(plan.Jobs[i], WithStats(results[i]), store, options));
        return new RunsResult(runs.ToImmutable(), [.. _problems], [.. _notes]);
    }

    /// <summary>The results in the plan's order; none where there is no engine.</summary>
    public async Task<ImmutableArray<RunResult>> ExecuteAsync(ExecutionPlan plan)
    {
        if (plan.Jobs.All(j => j.Rejection is not null))
            return [.. plan.Jobs.Select(Rejected)];
        try
        {
            await using var engine = await host.Engines.Open(settings.Engine, cancellation).ConfigureAwait(false);
            NoteClampedCpus(engine, plan);
            _notes.AddRange(engine.Caveats);
            var toRun = new ExecutionPlan([.. plan.Jobs.Where(j => j.Rejection is null)]);
            var progress = new RunProgress(host.Terminal, toRun.Jobs.Length);
            var results = await PlanExecution.RunAsync(toRun, engine, new PlanOptions(settings.Jobs, isolateSamples), progress.Report, cancellation).ConfigureAwait(false);
            progress.Clear();
            var next = 0;
            return [.. plan.Jobs.Select(j => j.Rejection is null ? results[next++] : Rejected(j))];
        }
        catch (EngineException exception)
        {
            // The scan's results stand; what could not be run is said, and makes the exit code.
            _problems.Add($"{exception.Message}; {plan.Jobs.Count(j => j.Rejection is null)} runs were not made ('--no-run' scans only)");
            return [];
        }
    }

    public IReadOnlyList<string> Problems => _problems;

    public IReadOnlyList<string> Notes => _notes;

    private static RunResult Rejected(Job job) =>
        new(new RunOutcome.Rejected(job.Rejection!), RunUsage.None, "", "", false, "none", null, null, true, null, null);

    private RunReport Compare(Job job, RunResult result, SnapshotStore store, SnapshotOptions options)
    {
        if (result.Outcome is not RunOutcome.Ok ok)
            return new RunReport(job, result, null);
        try
        {
            var snapshot = store.Check(job.Sample, ok.Output, options);
            return new RunReport(job, result, new SnapshotReport(snapshot.Status, snapshot.VerifiedPath, snapshot.ReceivedPath, SnapshotDiff.Of(snapshot)));
        }
        catch (FileRefusedException exception)
        {
            _problems.Add(exception.Message);
            return new RunReport(job, result, null);
        }
    }

    private RunResult WithStats(RunResult result) => settings.Engine.ExportStats
        ? result
        : result with { Usage = result.Usage with { Cpu = null, PeakMemoryBytes = null, OomCount = null } };

    private void NoteClampedCpus(SandboxEngine engine, ExecutionPlan plan)
    {
        if (engine.HostCpus is not { } cpus)
            return;
        foreach (var profile in plan.Jobs.Where(j => j.Limits.Cpus > cpus).Select(j => (j.Profile, j.Limits.Cpus)).Distinct())
            _notes.Add($"the profile {profile.Profile} asks for {profile.Cpus.ToString(CultureInfo.InvariantCulture)} processors; the engine's host has {cpus}, which its runs get");
    }

    /// <summary>The configuration in the words of the comparison.</summary>
    /// <exception cref="ConfigException">A path is none.</exception>
    public static SnapshotOptions Options(SnapshotSettings settings)
    {
        static JsonPathPattern Pattern(string path) => JsonPathPattern.TryParse(path, out var pattern, out var error)
            ? pattern
            : throw new ConfigException("snapshots", $"'{path}' is no JSON path: {error}");
        var scrub = Scrubbing.None;
        foreach (var kind in settings.Scrub)
            scrub |= Enum.Parse<Scrubbing>(kind, ignoreCase: true);
        return new SnapshotOptions(
            [.. settings.Tolerance.Select(t => new Tolerance(Pattern(t.Path), t.Relative ?? 0, t.Absolute ?? 0))],
            [.. settings.Ignore.Select(Pattern)],
            scrub);
    }
}
