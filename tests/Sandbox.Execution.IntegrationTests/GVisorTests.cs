using System.Text.Json.Nodes;
using Sandbox.Execution.Engines;
using Sandbox.Execution.Engines.Docker;
using Sandbox.Execution.IntegrationTests.Faults;

namespace Sandbox.Execution.IntegrationTests;

/// <summary><c>runtime: runsc</c> on a daemon that knows gVisor: the same runner, frames and outcomes, on another kernel.</summary>
public sealed class GVisorTests(RealEngine engine)
{
    /// <summary>
    /// Attacks that mean the same on any kernel. gVisor gives no figures of memory and processes from inside, so that those limits' own outcomes are the engine's to tell; and
    /// its process 1 can be killed from inside, which is the node's failure <c>runner-lost</c>.
    /// </summary>
    private static readonly string[] s_attacks =
    [
        "loop_wall", "loop_cpu", "ignore_sigterm", "kill_all", "output_symlink", "output_fifo", "output_huge", "flood_stdout", "json_deep", "write_outside", "network_hosts", "exit_code",
    ];

    [Fact]
    public async Task Nodes_run_on_its_kernel_and_end_as_elsewhere()
    {
        var runsc = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "runsc")).FirstOrDefault(File.Exists);
        Assert.SkipUnless(SecondDaemon.IsPossible && runsc is not null, "needs root, dockerd and runsc (apt-get install runsc)");
        var cancellation = TestContext.Current.CancellationToken;
        await using var daemon = new SecondDaemon();
        await daemon.StartAsync(cancellation, $$"""{"runsc":{"path":"{{runsc}}","runtimeArgs":["--network=none"]} }""");
        await daemon.LoadAsync(engine.Socket, cancellation);
        var options = new DockerEngineOptions("unix://" + daemon.Socket, new SandboxPolicy(Runtime: "runsc"));
        await using var gvisor = await DockerEngine.ConnectAsync(options, cancellation);
        var kernel = JsonNode.Parse(RealEngine.Output(await gvisor.RunAsync(RealEngine.Job("import os\nresult = os.uname().release"), cancellation)))!.GetValue<string>();
        Assert.NotEqual(gvisor.Info.Kernel, kernel);

        var wrong = new List<string>();
        foreach (var name in s_attacks)
        {
            var attack = Attack.Read(name);
            var result = await gvisor.RunAsync(RealEngine.Job(attack.Source, attack.Kind, limits: attack.Limits), cancellation);
            if (result.Outcome.Status != attack.Expected) wrong.Add($"{name}: {result.Outcome} instead of {attack.Expected} {result.StandardError}");
        }

        Assert.Empty(wrong);
        Assert.Equal("runner-lost", (await gvisor.RunAsync(RealEngine.Job(Attack.Read("kill_runner").Source), cancellation)).Outcome.Status);
        Assert.Empty(await gvisor.ListOwnedAsync(cancellation));
    }
}
