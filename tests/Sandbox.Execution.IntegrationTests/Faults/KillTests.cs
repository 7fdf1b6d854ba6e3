namespace Sandbox.Execution.IntegrationTests.Faults;

/// <summary>SIGKILL of the tool in each phase: nothing runs two seconds later, and nothing is left after the next start. The build target Soak kills a hundred times a phase.</summary>
public sealed class KillTests(RealEngine engine)
{
    public static TheoryData<string> Phases => [.. Phase.All.Select(phase => phase.Name)];

    [Theory]
    [MemberData(nameof(Phases))]
    public async Task A_killed_tool_leaves_nothing(string phase)
    {
        var report = await Killing.RunAsync(Phase.All.Single(p => p.Name == phase), 5, engine.Socket);
        Assert.Empty(report.RanOn);
        Assert.Empty(report.Left);
    }
}
