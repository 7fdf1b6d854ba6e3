using System.Collections.Immutable;
using System.Text;
using Sandbox.Execution.Engines;
using Sandbox.Execution.Outcomes;
using Sandbox.Execution.Plans;

namespace Sandbox.Check.Tests;

/// <summary>An engine whose runs end as the test says; it keeps the jobs it was given.</summary>
internal sealed class FakeEngine : SandboxEngine
{
    private readonly List<Job> _jobs = [];

    public override string Name => "fake";

    public override ImmutableArray<string> Caveats => Weakness is { } weakness ? [weakness] : [];

    public string? Weakness { get; set; }

    public Func<Job, RunOutcome> Outcome { get; set; } = _ => Ok("{\"value\": 1}");

    public string StandardError { get; set; } = "";

    public string Debug { get; set; } = "";

    public string StandardOutput { get; set; } = "";

    public IReadOnlyList<Job> Jobs => _jobs;

    public static RunOutcome Ok(string json) => new RunOutcome.Ok(Encoding.UTF8.GetBytes(json));

    public override Task<RunResult> RunAsync(Job job, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (_jobs)
            _jobs.Add(job);
        var outcome = Outcome(job);
        int? exit = outcome switch { RunOutcome.NonZero o => o.ExitCode, RunOutcome.Ok => 0, _ => null };
        return Task.FromResult(new RunResult(
            outcome, new RunUsage(TimeSpan.FromMilliseconds(12), TimeSpan.FromMilliseconds(10), 20 << 20, 0), StandardOutput, StandardError, false, Name, "sha256:fake", "container", true, exit, null) { Debug = job.Debug ? Debug : null });
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
