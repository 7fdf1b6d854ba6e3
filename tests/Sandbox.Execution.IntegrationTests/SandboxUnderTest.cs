using Sandbox.Execution.Engines;
using Sandbox.Execution.Nodes;
using Sandbox.Execution.Outcomes;
using Sandbox.Execution.Plans;

namespace Sandbox.Execution.IntegrationTests;

/// <summary>One of the real engines: what must hold on each is tested by a class that is given one, and by a class for each that gives it.</summary>
public sealed record SandboxUnderTest(RealEngine Engines, string Name)
{
    public static SandboxUnderTest Docker(RealEngine engines) => new(engines, "docker");

    public static SandboxUnderTest Bubblewrap(RealEngine engines) => new(engines, "bubblewrap");

    public Task<SandboxEngine> EngineAsync() => Engines.OfAsync(Name);

    public async Task<RunResult> RunAsync(Job job)
    {
        var result = await (await EngineAsync()).RunAsync(job, TestContext.Current.CancellationToken);
        Assert.Equal(Name, result.Engine);
        return result;
    }

    public Task<RunResult> RunAsync(string source, NodeKind kind = NodeKind.Script, string input = "{}", ResourceLimits? limits = null) =>
        RunAsync(RealEngine.Job(source, kind, input, limits));
}
