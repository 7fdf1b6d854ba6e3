using System.Diagnostics;

namespace Sandbox.Execution.IntegrationTests.Faults;

/// <summary>Ctrl-C and SIGTERM end the tool in under a second, with everything removed and exit code 2.</summary>
public sealed class InterruptTests(RealEngine engine)
{
    private const int Sigint = 2, Sigterm = 15;

    public static TheoryData<string, int> Cases => new()
    {
        { "create", Sigint }, { "attach", Sigint }, { "start", Sigterm }, { "mid-job", Sigint }, { "mid-job", Sigterm }, { "reading", Sigint }, { "between samples", Sigint }, { "idle pool", Sigint },
    };

    /// <summary>The engine itself needs a moment to kill and remove; on a machine that does much else at once a single try may take longer, so the quickest of three counts for time, and all for the rest.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_signal_ends_the_tool_with_everything_removed(string phase, int signal)
    {
        using var view = new EngineView(engine.Socket);
        var times = new List<TimeSpan>();
        while (times.Count < 3)
        {
            var (tool, time, code, said) = await InterruptAsync(Phase.All.Single(p => p.Name == phase), signal);
            Assert.Empty(await view.OfAsync([(tool, "none")], running: false));
            Assert.True(code == 2, said);
            Assert.Contains("sandbox-check: error: interrupted; the check is not complete", said, StringComparison.Ordinal);
            times.Add(time);
            if (time < TimeSpan.FromSeconds(1)) return;
        }

        Assert.Fail($"it took {string.Join(", ", times)}");
    }

    /// <summary>A call that blocks sees no token.</summary>
    [Theory]
    [InlineData(Sigint)]
    [InlineData(Sigterm)]
    public async Task A_signal_ends_a_tool_that_waits_for_input(int signal)
    {
        using var tool = new ToolProcess(Path.GetTempPath(), "unix:///nowhere", closeInput: false, "scan", "-");
        await Task.Delay(1500, TestContext.Current.CancellationToken);
        var clock = Stopwatch.StartNew();
        tool.Signal(signal);
        var (code, said) = await tool.EndAsync(TimeSpan.FromSeconds(10));
        Assert.Equal((2, "sandbox-check: error: interrupted; the check is not complete\n"), (code, said));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(3), $"it took {clock.Elapsed}");
    }

    private async Task<(int Tool, TimeSpan Time, int Code, string Said)> InterruptAsync(Phase phase, int signal)
    {
        var folder = phase.Folder("none");
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var proxy = new EngineProxy(engine.Socket, (moment, count) =>
        {
            if (moment == phase.Moment && count == phase.Count) reached.TrySetResult();
            return Task.CompletedTask;
        });
        using var tool = new ToolProcess(folder, proxy.Endpoint, phase.Arguments);
        await reached.Task.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        var clock = Stopwatch.StartNew();
        tool.Signal(signal);
        var (code, said) = await tool.EndAsync(TimeSpan.FromSeconds(60));
        var time = clock.Elapsed;
        Directory.Delete(folder, recursive: true);
        return (tool.Id, time, code, said);
    }
}
