using System.Collections.Immutable;
using System.Text;
using Sandbox.Execution.Nodes;
using Sandbox.Execution.Outcomes;
using Sandbox.Execution.Plans;

namespace Sandbox.Execution.IntegrationTests;

/// <summary>Samples of one node on one container: the same outputs as from cold, and nothing of one sample in the next.</summary>
public abstract class BatchTests(SandboxUnderTest engine)
{
    private const string Numbers =
        """
        import random
        import numpy as np
        import pandas as pd
        from scipy import stats
        import os, sys

        def run(data):
            frame = pd.DataFrame({"x": np.random.rand(4) * data["scale"]})
            print(data["scale"])
            return [random.random(), frame, float(stats.norm.cdf(data["scale"])), hash("x"), sorted(os.environ.items()), os.listdir("/workspace"), sys.argv, sys.path]
        """;

    [Fact]
    public async Task Cold_ahead_and_batch_give_the_same_outputs()
    {
        var plan = Plan(Numbers, NodeKind.Function, 3, i => $$"""{"scale":{{i}}}""");
        var cold = new List<RunResult>();
        foreach (var job in plan.Jobs) cold.Add(await engine.RunAsync(job));
        var ahead = await RunAsync(plan, isolated: true);
        var batch = await RunAsync(plan, isolated: false);
        foreach (var results in new[] { ahead, batch })
        {
            Assert.Equal(cold.Select(RealEngine.Output), results.Select(RealEngine.Output));
            Assert.Equal(cold.Select(result => result.StandardOutput), results.Select(result => result.StandardOutput));
            Assert.All(results, result => Assert.Equal((true, 0, ""), (result.CleanedUp, result.ExitCode, result.StandardError)));
        }

        Assert.Equal(3, ahead.Select(result => result.ContainerId).Distinct().Count());
        Assert.Single(batch.Select(result => result.ContainerId).Distinct());
        Assert.DoesNotContain(await engine.Engines.Engine.ListOwnedAsync(TestContext.Current.CancellationToken), container => ahead.Concat(batch).Any(result => result.ContainerId == container.Id));
    }

    /// <summary>What the first sample does; the second, on the same container or, where the first had to be stopped, on another, must see nothing of it.</summary>
    public static TheoryData<string, string, string> Mischief => new()
    {
        { "nothing", "pass", "ok" },
        { "files", "open('/tmp/a', 'w').write('x'); open('/workspace/a', 'w').write('x'); os.symlink('/etc', '/workspace/link'); os.mkfifo('/tmp/pipe'); os.link('/tmp/a', '/tmp/b')", "ok" },
        { "a daemon", "\n    if os.fork() == 0:\n        os.setsid()\n        if os.fork() == 0:\n            for n in range(1, 32):\n                try:\n                    signal.signal(n, signal.SIG_IGN)\n                except (OSError, ValueError):\n                    pass\n            while True:\n                open('/tmp/alive', 'a').write('x')\n        os._exit(0)", "ok" },
        { "closed folders", "os.makedirs('/tmp/a/b'); open('/tmp/a/b/c', 'w').close(); os.chmod('/tmp/a/b', 0); os.chmod('/tmp/a', 0); os.chmod('/tmp', 0); os.chmod('/workspace', 0o300)", "ok" },
        { "a deep tree", "\n    os.chdir('/tmp')\n    for i in range(900):\n        os.mkdir('d'); os.chdir('d')\n    open('leaf', 'w').close()\n    os.chdir('/')", "ok" },
        { "names that clearing would use", "os.makedirs('/tmp/1.up/2.up/3.up'); os.makedirs('/tmp/2.up/x'); open('/tmp/3.up', 'w').close()", "ok" },
        { "names that are no text", "open(b'/tmp/\\xff\\xfe\\n', 'w').close(); os.mkdir(b'/tmp/\\xff')", "ok" },
        { "a full tmpfs", "\n    for place in ('/tmp', '/workspace'):\n        try:\n            for i in range(9):\n                open('%s/full%d' % (place, i), 'wb').write(b'x' * (7 << 20))\n        except OSError:\n            pass\n    os.remove('/workspace/full0')", "ok" },
        { "all inodes", "\n    try:\n        for i in range(5000):\n            open('/tmp/%d' % i, 'w').close()\n    except OSError:\n        pass", "ok" },
        { "environment and working directory", "os.environ['SECRET'] = 'x'; os.putenv('LD_PRELOAD', 'x'); os.chdir('/'); os.umask(0o777)", "file-error" },
        { "modules and seeds", "import json, random; random.seed(7); json.dumps = None; sys.modules['numpy'] = None; sys.path.append('/tmp')", "ok" },
        { "an access list", "\n    try:\n        os.setxattr('/tmp', 'system.posix_acl_default', bytes.fromhex('0200000001000700ffffffff04000700ffffffff20000700ffffffff'))\n    except OSError:\n        pass", "ok" },
        { "a signal", "os.kill(os.getpid(), 9)", "signalled" },
        { "a time limit", "time.sleep(60)", "wall-limit" },
        { "memory", "x = bytearray(1 << 30)", "memory" },
    };

    [Theory]
    [MemberData(nameof(Mischief))]
    public async Task The_second_sample_is_as_if_it_were_the_first(string name, string mischief, string outcome)
    {
        var source = $$"""
            import os, random, signal, sys, time

            def look():
                room = [os.statvfs(place) for place in ("/tmp", "/workspace")]
                return {
                    "files": [sorted(os.listdir(place)) for place in ("/tmp", "/workspace", "/dev/shm") if os.path.exists(place)],
                    "modes": [oct(os.stat(place).st_mode) for place in ("/tmp", "/workspace")],
                    "attributes": [os.listxattr(place) for place in ("/tmp", "/workspace")],
                    "room": [(r.f_bfree, r.f_ffree) for r in room],
                    "processes": [p for p in os.listdir("/proc") if p.isdigit() and int(p) not in (1, os.getpid())],
                    "environment": sorted(os.environ.items()),
                    "folder": os.getcwd(), "umask": os.umask(0o22), "path": sys.path, "random": random.random(),
                    "descriptors": sorted(os.listdir("/proc/self/fd")),
                    "status": [line for line in open("/proc/self/status") if line.startswith(("Sig", "Shd", "Threads", "Cap", "Seccomp", "NoNew")) and not line.startswith("SigQ")],
                }

            def mischief():
                {{mischief}}

            def run(data):
                if data["sample"] == 0:
                    mischief()
                    return "done"
                return look()
            """;
        var limits = RealEngine.Limits with { Wall = TimeSpan.FromSeconds(name == "a time limit" ? 2 : 15) };
        var plan = Plan(source, NodeKind.Function, 2, i => $$"""{"sample":{{i}}}""", limits);
        var cold = RealEngine.Output(await engine.RunAsync(plan.Jobs[1]));
        var results = await RunAsync(plan, isolated: false);
        Assert.Equal(cold, RealEngine.Output(results[1]));
        Assert.True(outcome == results[0].Outcome.Status, $"{results[0].Outcome}\n{results[0].StandardError}");
        Assert.True(outcome is not ("wall-limit" or "memory") == (results[0].ContainerId == results[1].ContainerId), $"{results[0].ContainerId} and {results[1].ContainerId}");
        Assert.All(results, result => Assert.True(result.CleanedUp));
    }

    [Fact]
    public async Task A_module_of_the_node_hides_one_imported_ahead()
    {
        var plan = Plan("import numpy, random\ndef run(data):\n    return random.value", NodeKind.Function, 2, _ => "{}");
        var node = plan.Jobs[0].Node with { Files = [.. plan.Jobs[0].Node.Files, new NodeFile("random.py", "value = 4"u8.ToArray())] };
        plan = new ExecutionPlan([.. plan.Jobs.Select(job => job with { Node = node })]);
        var cold = await engine.RunAsync(plan.Jobs[0]);
        Assert.All(await RunAsync(plan, isolated: false), result => Assert.Equal((cold.Outcome.Status, cold.StandardError), (result.Outcome.Status, result.StandardError)));
    }

    private static ExecutionPlan Plan(string source, NodeKind kind, int samples, Func<int, string> input, ResourceLimits? limits = null)
    {
        var first = RealEngine.Job(source, kind, limits: limits);
        return new ExecutionPlan([.. Enumerable.Range(0, samples).Select(i => first with { Sample = new Sample($"s{i}", null, Encoding.UTF8.GetBytes(input(i)), "") })]);
    }

    private async Task<ImmutableArray<RunResult>> RunAsync(ExecutionPlan plan, bool isolated) =>
        await PlanExecution.RunAsync(plan, await engine.EngineAsync(), new PlanOptions(2, isolated), null, TestContext.Current.CancellationToken);
}

public sealed class DockerBatchTests(RealEngine engines) : BatchTests(SandboxUnderTest.Docker(engines));

public sealed class BubblewrapBatchTests(RealEngine engines) : BatchTests(SandboxUnderTest.Bubblewrap(engines));
