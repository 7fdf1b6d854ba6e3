using System.Diagnostics;

namespace Sandbox.Execution.IntegrationTests.Faults;

/// <summary>Kills tools at one phase, one after the other, and looks two seconds after each kill whether anything of it runs.</summary>
internal static class Killing
{
    /// <summary>How long after a kill something of it may still run.</summary>
    private static readonly TimeSpan s_mercy = TimeSpan.FromSeconds(2);

    /// <summary>What was left of the kills.</summary>
    /// <param name="Kills">How many tools were killed at their moment.</param>
    /// <param name="RanOn">What ran two seconds after a kill.</param>
    /// <param name="Created">How many containers the next start found and removed.</param>
    /// <param name="Left">What was there after the next start.</param>
    public sealed record Report(int Kills, IReadOnlyList<string> RanOn, int Created, IReadOnlyList<string> Left);

    public static async Task<Report> RunAsync(Phase phase, int kills, string socket)
    {
        using var view = new EngineView(socket);
        var tools = new List<(int Owner, string Mark)>();
        var looks = new List<Task<IReadOnlyList<string>>>();
        for (var number = 0; number < kills; number++)
        {
            var mark = Guid.NewGuid().ToString("N");
            var owner = await KillAsync(phase, mark, phase.Wait(number, kills), socket);
            tools.Add((owner, mark));
            looks.Add(LookAsync(view, (owner, mark)));
        }

        var ranOn = (await Task.WhenAll(looks)).SelectMany(look => look).ToList();
        var created = (await view.OfAsync(tools, running: false)).Count;
        await StartAsync(socket);
        return new Report(kills, ranOn, created, await view.OfAsync(tools, running: false));
    }

    private static async Task<int> KillAsync(Phase phase, string mark, TimeSpan wait, string socket)
    {
        var folder = phase.Folder(mark);
        var killed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        ToolProcess? tool = null;
        var known = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var proxy = new EngineProxy(socket, async (moment, count) =>
        {
            if (moment != phase.Moment || count != phase.Count) return;
            await known.Task;
            // At once: before the engine or the tool hears of it. Later: the moment passes, and the kill meets what follows.
            if (wait == TimeSpan.Zero) Strike();
            else _ = Task.Delay(wait).ContinueWith(_ => Strike(), TaskScheduler.Default);
        });
        using (tool = new ToolProcess(folder, proxy.Endpoint, phase.Arguments))
        {
            known.SetResult();
            try
            {
                await killed.Task.WaitAsync(TimeSpan.FromSeconds(60));
            }
            catch (TimeoutException)
            {
                tool.Kill();
                throw new TimeoutException($"{phase.Name} was not reached: {(await tool.EndAsync(TimeSpan.FromSeconds(5))).Said}");
            }

            Directory.Delete(folder, recursive: true);
            return tool.Id;
        }

        void Strike()
        {
            tool!.Kill();
            killed.TrySetResult();
        }
    }

    private static async Task<IReadOnlyList<string>> LookAsync(EngineView view, (int, string) tool)
    {
        var clock = Stopwatch.StartNew();
        await Task.Delay(s_mercy);
        return [.. (await view.OfAsync([tool], running: true)).Select(left => $"{left} after {clock.Elapsed.TotalSeconds:0.0} s")];
    }

    /// <summary>The next tool that comes along, with business of its own.</summary>
    private static async Task StartAsync(string socket)
    {
        var folder = Directory.CreateTempSubdirectory("next").FullName;
        File.WriteAllText(Path.Combine(folder, "Node.py"), "result = 1");
        using var tool = new ToolProcess(folder, "unix://" + socket, "run", "Node.py", "--kind", "script");
        var (code, said) = await tool.EndAsync(TimeSpan.FromSeconds(60));
        Assert.True(code == 0, said);
        Directory.Delete(folder, recursive: true);
    }
}
