using System.Text.Json.Nodes;
using Sandbox.Check.Configuration;
using Sandbox.Check.Doctor;
using Sandbox.Check.Pipeline.Running;
using Sandbox.Execution.Engines;
using Sandbox.Execution.Engines.Docker;
using Sandbox.Execution.Engines.Docker.Wire;

namespace Sandbox.Execution.IntegrationTests.Faults;

/// <summary><c>doctor</c> of the real tool on the real engine, and without one.</summary>
public sealed class DoctorTests(RealEngine engine)
{
    private static readonly string[] s_names =
    [
        "tool", "engine", "runc", "containerd", "cgroup", "seccomp", "swap", "leftovers", "image", "run", "clean-up", "network", "read-only root", "/tmp", "tmpfs limit", "user", "capabilities", "no-new-privileges", "seccomp inside",
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
        Assert.Matches($@"(?m)^ok +tool +0\.1\.0, {(ToolProcess.IsNative ? "native, " : "")}\.NET \d+\.\d+\.\d+$", said);
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
        Assert.Matches("(?m)^failing  engine ", said);
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

    /// <summary>Other tests sweep on this engine, too, so that what was left may be gone before it was looked at: then it is left again.</summary>
    [Theory]
    [InlineData(3, "Warning")]
    [InlineData(1, "Failing")]
    public async Task Left_over_containers_are_counted_until_they_are_cleaned_away(int alert, string state)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var client = new DockerClient(DockerEndpoint.Parse("unix://" + engine.Socket, "test"), TimeSpan.FromSeconds(30));
        await client.NegotiateAsync(cancellation);
        var settings = new EngineSettings(true, "auto", "no-such-image", false, alert, null, null, null, false);
        HealthFinding seen;
        var attempt = 0;
        do
        {
            Assert.True(attempt++ < 20, "what was left was never seen");
            await LeaveAsync(client, cancellation);
            await LeaveAsync(client, cancellation);
            seen = (await new Examination(EngineSource.OfEndpoint("unix://" + engine.Socket), settings, cancellation).RunAsync()).Single(finding => finding.Name == "leftovers");
        }
        while (seen.State.ToString() != state);
        Assert.Matches(@"^\d+ containers are left over$", seen.Detail);
        Assert.Equal("run 'dotnet sandbox-check clean'", seen.Advice);

        using var clean = new ToolProcess(Path.GetTempPath(), "unix://" + engine.Socket, "clean");
        Assert.Equal(0, (await clean.EndAsync(TimeSpan.FromSeconds(60))).Code);
        Assert.DoesNotContain(await engine.Engine.ListOwnedAsync(cancellation), container => container.Session == nameof(DoctorTests));
    }

    /// <summary>Creates a container as a tool does that is killed before it starts it.</summary>
    private static async Task LeaveAsync(DockerClient client, CancellationToken cancellation)
    {
        var dead = OwnerIdentity.Current with { Pid = int.MaxValue, Started = "1" };
        var identity = new ContainerIdentity(Guid.NewGuid().ToString("N"), nameof(DoctorTests), dead.ToString(), DateTimeOffset.UtcNow.AddMinutes(1), 300_000_000);
        var spec = ContainerSpec.Create(RealEngine.Job("pass"), RealEngine.Policy, RealEngine.Policy.Image, identity, 1);
        await client.CallAsync(HttpMethod.Post, $"/containers/create?name={spec.Name}", "create", DockerClient.Json(DockerContainer.Request(spec), WireJson.Default.CreateContainer), cancellation);
    }
}
