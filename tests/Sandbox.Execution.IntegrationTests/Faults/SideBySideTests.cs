namespace Sandbox.Execution.IntegrationTests.Faults;

/// <summary>Two tools on one engine never touch each other's containers, whatever becomes of either.</summary>
public sealed class SideBySideTests(RealEngine engine)
{
    [Fact]
    public async Task A_tool_outlives_others_that_start_sweep_and_die()
    {
        var folder = Directory.CreateTempSubdirectory("beside").FullName;
        File.WriteAllText(Path.Combine(folder, "Long.py"), "import time\ntime.sleep(6)\nresult = 1");
        File.WriteAllText(Path.Combine(folder, "Short.py"), "result = 2");
        using var view = new EngineView(engine.Socket);
        var endpoint = "unix://" + engine.Socket;
        using var first = new ToolProcess(folder, endpoint, "run", "Long.py", "--kind", "script");
        while ((await view.OfAsync([(first.Id, "none")], running: true)).Count == 0) await Task.Delay(20, TestContext.Current.CancellationToken);

        using var killed = new ToolProcess(folder, endpoint, "run", "Long.py", "--kind", "script");
        while ((await view.OfAsync([(killed.Id, "none")], running: true)).Count == 0) await Task.Delay(20, TestContext.Current.CancellationToken);
        killed.Kill();
        foreach (var arguments in new string[][] { ["clean"], ["run", "Short.py", "--kind", "script"], ["clean"] })
        {
            using var other = new ToolProcess(folder, endpoint, arguments);
            var (code, said) = await other.EndAsync(TimeSpan.FromSeconds(30));
            Assert.True(code == 0, said);
        }

        Assert.Single(await view.OfAsync([(first.Id, "none")], running: true));
        Assert.Empty(await view.OfAsync([(killed.Id, "none")], running: false));
        Assert.Equal((0, "1\n"), await first.EndAsync(TimeSpan.FromSeconds(30)));
        Assert.Empty(await view.OfAsync([(first.Id, "none")], running: false));
        Directory.Delete(folder, recursive: true);
    }
}
