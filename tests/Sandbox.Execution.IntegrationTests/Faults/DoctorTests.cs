using System.Text.Json.Nodes;

namespace Sandbox.Execution.IntegrationTests.Faults;

/// <summary><c>doctor</c> of the real tool on the real engine, and without one.</summary>
public sealed class DoctorTests(RealEngine engine)
{
    private static readonly string[] s_names =
    [
        "engine", "runc", "containerd", "cgroup", "seccomp", "swap", "leftovers", "image", "run", "clean-up", "network", "read-only root", "/tmp", "tmpfs limit", "user", "capabilities", "no-new-privileges", "seccomp inside",
        "escape attempts", "host's files", "packages",
    ];

    [Fact]
    public async Task It_looks_at_everything_and_says_it_as_text_and_JSON()
    {
        using var text = new ToolProcess(Path.GetTempPath(), "unix://" + engine.Socket, "doctor", "--image", RealEngine.Policy.Image);
        using var json = new ToolProcess(Path.GetTempPath(), "unix://" + engine.Socket, "doctor", "--image", RealEngine.Policy.Image, "--format", "json");
        var (code, said) = await text.EndAsync(TimeSpan.FromSeconds(60));
        Assert.True(code == 0, said);
        Assert.All(s_names, name => Assert.Matches($@"(?m)^(ok|warning) +{name} ", said));
        var findings = JsonNode.Parse((await json.EndAsync(TimeSpan.FromSeconds(60))).Said)!.AsArray();
        Assert.Equal(s_names.Order(StringComparer.Ordinal), findings.Select(finding => finding!["check"]!.GetValue<string>()).Order(StringComparer.Ordinal));
        Assert.All(findings, finding => Assert.True(finding!["state"]!.GetValue<string>() == "ok" || finding["advice"] is not null, finding!.ToJsonString()));
    }

    [Theory]
    [InlineData("unix:///nowhere/docker.sock", "is not running", "start it")]
    [InlineData("ssh://host", "is not understood", "use unix:///path")]
    public async Task Without_an_engine_it_says_what_to_do(string endpoint, string what, string advice)
    {
        using var tool = new ToolProcess(Path.GetTempPath(), endpoint, "doctor");
        var (code, said) = await tool.EndAsync(TimeSpan.FromSeconds(30));
        Assert.Equal(2, code);
        Assert.StartsWith("failing", said, StringComparison.Ordinal);
        Assert.Contains(what, said, StringComparison.Ordinal);
        Assert.Contains(advice, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_runtime_that_the_engine_lacks_is_refused_with_those_it_has()
    {
        using var doctor = new ToolProcess(Path.GetTempPath(), "unix://" + engine.Socket, "doctor", "--runtime", "nonesuch");
        var (code, said) = await doctor.EndAsync(TimeSpan.FromSeconds(60));
        Assert.Equal(2, code);
        Assert.Matches(@"(?m)^failing +runtime +the engine has no runtime 'nonesuch' \(it has .*runc.*\): register it", said);
        var folder = Directory.CreateTempSubdirectory("runtime").FullName;
        File.WriteAllText(Path.Combine(folder, "Node.py"), "result = 1");
        using var run = new ToolProcess(folder, "unix://" + engine.Socket, "run", "Node.py", "--kind", "script", "--runtime", "nonesuch");
        (code, said) = await run.EndAsync(TimeSpan.FromSeconds(60));
        Assert.Equal(2, code);
        Assert.Contains("has no runtime 'nonesuch' (it has ", said, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }
}
