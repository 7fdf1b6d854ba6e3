using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Sandbox.Execution.IntegrationTests.Bubblewrap;
using Sandbox.Execution.IntegrationTests.Faults;
using Sandbox.Execution.Outcomes;

namespace Sandbox.Execution.IntegrationTests;

/// <summary>
/// What CI does a few times, a hundred times: kills in each phase, every attack on both engines, learning under the filter. Started by the build target Soak, never by a plain run;
/// <c>SOAK_TIMES</c> (100) says how often, <c>SOAK_MINUTES</c> (60) ends attacks and learning after the round in which they are over. Each prints a line of a table, and fails where one time differed.
/// </summary>
public sealed class SoakTests(RealEngine engines)
{
    private static readonly int s_times = Number("SOAK_TIMES", 100);
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(Number("SOAK_MINUTES", 60));

    [Fact(Explicit = true)]
    public async Task Kills()
    {
        var failed = new List<string>();
        foreach (var phase in Phase.All)
        {
            var clock = Stopwatch.StartNew();
            var report = await Killing.RunAsync(phase, s_times, engines.Socket);
            Tell($"kill: {phase.Name}", report.Kills, report.RanOn.Count + report.Left.Count, clock, $"{report.Created} containers for the next start to remove");
            failed.AddRange(report.RanOn.Concat(report.Left).Select(left => $"{phase.Name}: {left}"));
        }

        Assert.Empty(failed);
    }

    [Fact(Explicit = true)]
    public Task Attacks() => AttacksAsync(SandboxUnderTest.Docker(engines));

    /// <summary>The other engine: the same attacks, and kills while its box is made and while a node runs in it.</summary>
    [Fact(Explicit = true)]
    public async Task Bubblewrap()
    {
        await engines.BubblewrapAsync();
        foreach (var (phase, running, span) in new[] { ("making the box", false, 30), ("mid-job", true, 400) })
        {
            var clock = Stopwatch.StartNew();
            var left = new List<string>();
            for (var number = 0; number < s_times; number++)
                left.AddRange(await BubblewrapCleanUpTests.KillAsync(running, TimeSpan.FromMilliseconds(span * number / Math.Max(1, s_times - 1)), TestContext.Current.CancellationToken));
            Tell($"kill, bubblewrap: {phase}", s_times, left.Count, clock, "nothing runs two seconds later, nothing is left after the next start");
            Assert.Empty(left);
        }

        await AttacksAsync(SandboxUnderTest.Bubblewrap(engines));
    }

    private static async Task AttacksAsync(SandboxUnderTest engine)
    {
        var clock = Stopwatch.StartNew();
        var wrong = new ConcurrentBag<string>();
        var rounds = 0;
        for (; rounds < s_times && clock.Elapsed < s_patience; rounds++)
        {
            await Parallel.ForEachAsync(Attack.Names, new ParallelOptions { MaxDegreeOfParallelism = 3 }, async (name, _) =>
            {
                var attack = Attack.Read(name);
                var result = await engine.RunAsync(RealEngine.Job(attack.Source, attack.Kind, limits: attack.Limits));
                if (result.Outcome.Status != attack.Expected || !result.CleanedUp) wrong.Add($"{name}: {result.Outcome}, expected {attack.Expected}; gone: {result.CleanedUp}");
            });
        }

        Tell($"{Attack.Names.Count()} attacks, {engine.Name}", rounds, wrong.Count, clock, "each ends in its exact outcome, its box gone");
        Assert.Empty(wrong);
    }

    [Fact(Explicit = true)]
    public async Task Learning()
    {
        await using var engine = await LearningTests.EngineAsync();
        foreach (var (name, source) in LearningTests.Nodes)
        {
            var clock = Stopwatch.StartNew();
            var outputs = new HashSet<string>(StringComparer.Ordinal);
            var rounds = 0;
            for (; rounds < s_times && clock.Elapsed < s_patience; rounds++)
            {
                var result = await engine.RunAsync(RealEngine.Job(source, limits: LearningTests.Limits), TestContext.Current.CancellationToken);
                outputs.Add(result.Outcome is RunOutcome.Ok ? RealEngine.Output(result) : $"{result.Outcome} {result.StandardError}");
            }

            Tell($"learning: {name}", rounds, outputs.Count - 1, clock, "the same output each time");
            Assert.Single(outputs);
        }
    }

    private static int Number(string name, int standard) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : standard;

    private static void Tell(string what, int times, int failures, Stopwatch clock, string note)
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"| {what,-34} | {times,5} | {failures,3} | {clock.Elapsed.TotalSeconds,6:0} | {note} |");
        TestContext.Current.TestOutputHelper!.WriteLine(line);
        if (Environment.GetEnvironmentVariable("SOAK_TABLE") is { Length: > 0 } table) File.AppendAllText(table, line + "\n");
    }
}
