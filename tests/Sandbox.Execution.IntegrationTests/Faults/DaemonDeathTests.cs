using System.Diagnostics;

namespace Sandbox.Execution.IntegrationTests.Faults;

/// <summary>A real daemon is killed while a node runs, and started again: the tool says so and ends, and nothing runs on.</summary>
public sealed class DaemonDeathTests(RealEngine engine)
{
    [Fact]
    public async Task A_daemon_killed_mid_job_ends_the_tool_with_2_and_the_node_with_it()
    {
        Assert.SkipUnless(SecondDaemon.IsPossible, "needs root and dockerd, for a second daemon on paths of its own");
        var cancellation = TestContext.Current.CancellationToken;
        await using var daemon = new SecondDaemon();
        await daemon.StartAsync(cancellation);
        await daemon.LoadAsync(engine.Socket, cancellation);
        var phase = Phase.All.Single(p => p.Name == "mid-job");
        var folder = phase.Folder("none");
        using (var tool = new ToolProcess(folder, "unix://" + daemon.Socket, phase.Arguments))
        {
            var clock = Stopwatch.StartNew();
            string? id = null;
            // The node has three children: from then on it is in the midst of its job.
            while (id is null || Processes(id).Count < 5)
            {
                if (clock.Elapsed > TimeSpan.FromSeconds(30)) Assert.Fail((await tool.EndAsync(TimeSpan.FromSeconds(60))).Said);
                using (var view = new EngineView(daemon.Socket)) id = (await view.GetAsync("/containers/json")).AsArray().SingleOrDefault()?["Id"]!.GetValue<string>();
                await Task.Delay(20, cancellation);
            }

            await daemon.KillAsync(cancellation);

            var (code, said) = await tool.EndAsync(TimeSpan.FromSeconds(60));
            Assert.True(code == 2, $"{code}: {said}");
            Assert.Single(said.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => line.StartsWith("sandbox-check: ", StringComparison.Ordinal) && !line.Contains("--no-scan", StringComparison.Ordinal));
            Assert.Matches("sandbox-check: .*(engine|docker).*", said);
            Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);

            // The lease: no daemon is there to end it.
            clock.Restart();
            while (Processes(id).Count > 0)
            {
                Assert.True(clock.Elapsed < TimeSpan.FromSeconds(15), "the node runs on");
                await Task.Delay(50, cancellation);
            }
        }

        await daemon.StartAsync(cancellation);
        File.WriteAllText(Path.Combine(folder, "Node.py"), "result = 1");
        using (var next = new ToolProcess(folder, "unix://" + daemon.Socket, "run", "Node.py", "--kind", "script"))
        {
            var (code, said) = await next.EndAsync(TimeSpan.FromSeconds(60));
            Assert.True(code == 0, said);
        }

        using (var view = new EngineView(daemon.Socket)) Assert.Empty((await view.GetAsync("/containers/json?all=1")).AsArray());
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The host's processes that belong to a container.</summary>
    private static IReadOnlyList<string> Processes(string container) =>
    [
        .. Directory.EnumerateDirectories("/proc").Where(folder => char.IsAsciiDigit(Path.GetFileName(folder)[0])).Where(folder =>
        {
            try
            {
                return File.ReadAllText(Path.Combine(folder, "cgroup")).Contains(container, StringComparison.Ordinal);
            }
            catch (IOException)
            {
                return false; // It has ended meanwhile.
            }
        }),
    ];
}
