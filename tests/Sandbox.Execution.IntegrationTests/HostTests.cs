using System.Collections.Concurrent;
using System.Diagnostics;
using Sandbox.Execution.IntegrationTests.Faults;

namespace Sandbox.Execution.IntegrationTests;

/// <summary>All attacks, several at once, and the host before and after.</summary>
public sealed class HostTests(RealEngine engines)
{
    /// <summary>What the other tests' living containers may come to on the engine's disk.</summary>
    private const long Slack = 16 << 20;

    [Fact]
    public async Task The_host_is_the_same_after_all_attacks()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var view = new EngineView(engines.Socket);
        var before = await HostState.LookAsync(view);
        var containers = new ConcurrentBag<string>();
        var wrong = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(Attack.Names, new ParallelOptions { MaxDegreeOfParallelism = 3, CancellationToken = cancellation }, async (name, stop) =>
        {
            var attack = Attack.Read(name);
            var result = await engines.Engine.RunAsync(RealEngine.Job(attack.Source, attack.Kind, limits: attack.Limits), stop);
            if (result.ContainerId is { } id) containers.Add(id);
            if (!result.CleanedUp) wrong.Add($"{name} was not cleaned up");
        });

        Assert.Empty(wrong);
        var ids = containers.ToHashSet(StringComparer.Ordinal);
        Assert.True(ids.Count >= 90, $"{ids.Count} containers");
        Assert.Empty(HostState.Of(ids));
        Assert.DoesNotContain((await view.GetAsync("/containers/json?all=1")).AsArray(), row => ids.Contains(row!["Id"]!.GetValue<string>()));

        var clock = Stopwatch.StartNew();
        HostState after;
        do
        {
            after = await HostState.LookAsync(view);
        }
        while (after.EngineBytes > before.EngineBytes + Slack && clock.Elapsed < TimeSpan.FromSeconds(10));
        Assert.True(after.EngineBytes <= before.EngineBytes + Slack, $"the engine's disk grew from {before.EngineBytes} to {after.EngineBytes} bytes");
        Assert.Equal(before.VolumeNames.Order(StringComparer.Ordinal), after.VolumeNames.Order(StringComparer.Ordinal));
        Assert.Equal(before.NetworkIds.Order(StringComparer.Ordinal), after.NetworkIds.Order(StringComparer.Ordinal));
        Assert.Equal(before.Settings, after.Settings);
        Assert.Empty(after.Strangers);
    }
}
