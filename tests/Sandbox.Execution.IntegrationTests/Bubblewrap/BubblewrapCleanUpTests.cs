using System.Diagnostics;
using Sandbox.Execution.Engines.Bubblewrap;
using Sandbox.Execution.IntegrationTests.Faults;

namespace Sandbox.Execution.IntegrationTests.Bubblewrap;

/// <summary>However a run or its tool ends, nothing runs on, and no cgroup and no folder is left.</summary>
public sealed class BubblewrapCleanUpTests(RealEngine engines)
{
    private const string Stubborn = "import os, signal, time\nfor n in range(1, 32):\n    try:\n        signal.signal(n, signal.SIG_IGN)\n    except (OSError, ValueError):\n        pass\nos.fork()\nos.setsid() if os.getpid() != os.getpgid(0) else None\nwhile True:\n    time.sleep(1)";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(20)]
    [InlineData(60)]
    [InlineData(300)]
    public async Task Cancelling_at_any_time_leaves_nothing(int milliseconds)
    {
        await engines.BubblewrapAsync();
        string session, working;
        await using (var own = await BubblewrapEngine.OpenAsync(new(), Cancellation))
        {
            (session, working) = (own.Session, own.Folder);
            Assert.True(Directory.Exists(working));
            using var cancel = new CancellationTokenSource(milliseconds);
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => own.RunAsync(RealEngine.Job(Stubborn), cancel.Token));
        }

        Assert.DoesNotContain(HostView.Of(Environment.ProcessId), path => path == working || path.Contains(session, StringComparison.Ordinal));
    }

    /// <summary>SIGKILL: the kernel ends bubblewrap with the thread that started it, and the runner leaves at the end of its input. The next start removes what is left.</summary>
    [Theory]
    [InlineData("making the box", 0)]
    [InlineData("making the box", 15)]
    [InlineData("running", 0)]
    [InlineData("running", 30)]
    [InlineData("running", 400)]
    public async Task A_killed_tool_leaves_nothing_running_and_the_next_start_removes_the_rest(string phase, int milliseconds)
    {
        await engines.BubblewrapAsync();
        Assert.Empty(await KillAsync(phase == "running", TimeSpan.FromMilliseconds(milliseconds), Cancellation));
    }

    /// <summary>Kills one tool, and gives what ran on two seconds later and what was left after the next start.</summary>
    /// <param name="running">Whether its node runs already, or its box is being made.</param>
    /// <param name="wait">How much later.</param>
    /// <param name="cancellation">Gives up.</param>
    internal static async Task<IReadOnlyList<string>> KillAsync(bool running, TimeSpan wait, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            await File.WriteAllTextAsync(Path.Join(folder.FullName, "Node.py"), Stubborn, cancellation);
            int owner;
            using (var tool = new ToolProcess(folder.FullName, "", "run", "Node.py", "--kind", "script", "--no-scan", "--engine", "bubblewrap"))
            {
                owner = tool.Id;
                if (running) await HostView.RunnerAsync(owner, cancellation);
                else while (!HostView.Of(owner).Any(path => path.StartsWith("/sys", StringComparison.Ordinal))) await Task.Delay(1, cancellation);
                await Task.Delay(wait, cancellation);
                tool.Kill();
            }

            var ranOn = await GoneAsync(() => HostView.ProcessesOf(owner).Select(process => $"{process} ran on"));
            await using (await BubblewrapEngine.OpenAsync(new(), cancellation)) return [.. ranOn, .. await GoneAsync(() => HostView.Of(owner).Select(path => $"{path} was left"))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>A frozen tool keeps its pipes open and says nothing: the runner's lease ends after ten seconds.</summary>
    [Fact]
    public async Task A_frozen_tool_loses_its_boxes()
    {
        await engines.BubblewrapAsync();
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            await File.WriteAllTextAsync(Path.Join(folder.FullName, "Node.py"), Stubborn, Cancellation);
            using var tool = new ToolProcess(folder.FullName, "", "run", "Node.py", "--kind", "script", "--no-scan", "--engine", "bubblewrap");
            await HostView.RunnerAsync(tool.Id, Cancellation);
            tool.Signal(19);
            Assert.Empty(await GoneAsync(() => HostView.ProcessesOf(tool.Id).Where(pid => HostView.Field(pid, "State") is not ("" or "Z (zombie)")), seconds: 16));
            tool.Kill();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_sweep_leaves_the_boxes_of_living_tools_alone()
    {
        await using var engine = await BubblewrapEngine.OpenAsync(new(), Cancellation);
        var run = engine.RunAsync(RealEngine.Job("import time\ntime.sleep(1.5)\nresult = 1"), Cancellation);
        await HostView.RunnerAsync(Environment.ProcessId, Cancellation);
        Assert.DoesNotContain(BubblewrapEngine.Leftovers(), path => HostView.Of(Environment.ProcessId).Contains(path));
        await BubblewrapEngine.SweepAsync();
        Assert.Equal("1", RealEngine.Output(await run));
    }

    /// <summary>What is still there when patience ends: two seconds, where nothing else is said.</summary>
    private static async Task<List<T>> GoneAsync<T>(Func<IEnumerable<T>> look, double seconds = 2)
    {
        var since = Stopwatch.GetTimestamp();
        List<T> left;
        while ((left = [.. look()]).Count > 0 && Stopwatch.GetElapsedTime(since).TotalSeconds < seconds) await Task.Delay(20, Cancellation);
        return left;
    }
}
