using System.Text;

namespace Sandbox.Execution.IntegrationTests;

/// <summary>The runner's figures of its own container, on the layouts that hosts have: version 1, version 2, both at once, none.</summary>
public sealed class CgroupTests(RealEngine engine)
{
    private const string Version1 = "memory/memory.max_usage_in_bytes=4096|memory/memory.oom_control=oom_kill_disable 0\\nunder_oom 0\\noom_kill 3\\n|cpuacct/cpuacct.usage=2500000000\\n|pids/pids.events=max 7\\n";
    private const string Version2 = "memory.peak=8192\\n|memory.events=low 0\\nhigh 0\\nmax 9\\noom 2\\noom_kill 1\\noom_group_kill 0\\n|cpu.stat=usage_usec 1500000\\nuser_usec 1\\nsystem_usec 2\\n|pids.events=max 4\\n";

    [Theory]
    [InlineData("version 1", Version1, "[4096,3,7,2.5]")]
    [InlineData("version 2", Version2, "[8192,1,4,1.5]")]
    [InlineData("cpu and cpuacct in one folder", "cpu,cpuacct/cpuacct.usage=1000000000", "[null,null,null,1.0]")]
    [InlineData("hybrid: version 1 counts, version 2 is there and empty", Version1 + "|cgroup.procs=1", "[4096,3,7,2.5]")]
    [InlineData("version 2 before Linux 5.19: no peak", "memory.events=oom_kill 0\\n|cpu.stat=usage_usec 10\\n|pids.events=max 0\\n", "[null,0,0,1e-05]")]
    [InlineData("none visible", "", "[null,null,null,null]")]
    [InlineData("nonsense", "memory.peak=max\\n|memory.events=\\n|cpu.stat=usage_usec\\n|pids.events=x y z\\n", "[null,null,null,null]")]
    public async Task Figures_are_read_or_null_never_0_for_what_is_not_there(string layout, string files, string figures)
    {
        using var stream = typeof(Sandbox.Execution.Runner.FrameKind).Assembly.GetManifestResourceStream("Runner/runner.py")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var runner = Convert.ToBase64String(Encoding.UTF8.GetBytes(await reader.ReadToEndAsync(TestContext.Current.CancellationToken)));
        var source = $$"""
            import base64, os
            space = {}
            exec(base64.b64decode("{{runner}}").decode(), space)
            root = "/tmp/cgroup/"
            os.makedirs(root)
            for entry in filter(None, "{{files}}".split("|")):
                path, _, text = entry.partition("=")
                os.makedirs(os.path.dirname(root + path) or root, exist_ok=True)
                with open(root + path, "w") as file:
                    file.write(text)
            space["Cgroup"].ROOT = root
            cgroup = space["Cgroup"]()
            result = [cgroup.peak(), cgroup.oom(), cgroup.pids(), cgroup.cpu()]
            """;
        Assert.Equal((layout, figures), (layout, RealEngine.Output(await engine.RunAsync(source)).Replace(" ", "", StringComparison.Ordinal)));
    }
}
