using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Sandbox.Execution.IntegrationTests.Faults;
using Sandbox.Execution.Outcomes;

namespace Sandbox.Execution.IntegrationTests;

/// <summary>
/// What CI does a few times, a hundred times: kills in each phase, every attack, learning under the filter. Started by the build target Soak, never by a plain run;
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
    public async Task Attacks()
    {
        var clock = Stopwatch.StartNew();
        var wrong = new ConcurrentBag<string>();
        var rounds = 0;
        for (; rounds < s_times && clock.Elapsed < s_patience; rounds++)
        {
            await Parallel.ForEachAsync(Attack.Names, new ParallelOptions { MaxDegreeOfParallelism = 3 }, async (name, stop) =>
            {
                var attack = Attack.Read(name);
                var result = await engines.Engine.RunAsync(RealEngine.Job(attack.Source, attack.Kind, limits: attack.Limits), stop);
                if (result.Outcome.Status != attack.Expected || !result.CleanedUp) wrong.Add($"{name}: {result.Outcome}, expected {attack.Expected}; gone: {result.CleanedUp}");
            });
        }

        Tell($"{Attack.Names.Count()} attacks", rounds, wrong.Count, clock, "each ends in its exact outcome, its container gone");
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
