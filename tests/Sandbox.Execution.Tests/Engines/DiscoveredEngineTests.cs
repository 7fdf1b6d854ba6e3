using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Sandbox.Execution.Engines;
using Sandbox.Execution.Engines.Docker;
using Sandbox.Execution.Outcomes;

namespace Sandbox.Execution.Tests.Engines;

/// <summary>Engines that are found as the docker command finds them, each from its discovery to a run: docker contexts with and without TLS, podman's socket, <c>DOCKER_HOST</c> with certificates.</summary>
public sealed class DiscoveredEngineTests : IDisposable
{
    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("h");
    private readonly Dictionary<string, string> _variables = [];

    public void Dispose() => _home.Delete(recursive: true);

    [Fact]
    public async Task A_context_with_its_own_certificates_reaches_an_engine_that_asks_for_them()
    {
        using var tls = new FakeTls();
        await using var fake = new FakeEngine(tls);
        var id = Context("remote", $"tcp://127.0.0.1:{fake.Port}", isCurrent: true);
        var folder = Directory.CreateDirectory(Path.Combine(_home.FullName, ".docker", "contexts", "tls", id, "docker")).FullName;
        foreach (var file in Directory.GetFiles(tls.Folder)) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        Assert.Equal($"https://127.0.0.1:{fake.Port}", await RunAsync());
    }

    [Fact]
    public async Task A_contexts_authority_is_the_only_one_that_is_trusted()
    {
        using var tls = new FakeTls();
        using var other = new FakeTls();
        await using var fake = new FakeEngine(tls);
        var id = Context("remote", $"tcp://127.0.0.1:{fake.Port}", isCurrent: true, skipVerify: true);
        var folder = Directory.CreateDirectory(Path.Combine(_home.FullName, ".docker", "contexts", "tls", id, "docker")).FullName;
        foreach (var file in Directory.GetFiles(tls.Folder)) File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        File.Copy(Path.Combine(other.Folder, "ca.pem"), Path.Combine(folder, "ca.pem"), overwrite: true);
        var e = await Assert.ThrowsAsync<EngineException>(RunAsync);
        Assert.Equal(EngineFault.Configuration, e.Fault);
        Assert.Contains("TLS handshake", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_for_another_name_is_refused()
    {
        using var tls = new FakeTls();
        await using var fake = new FakeEngine(tls);
        _variables["DOCKER_HOST"] = $"tcp://localhost:{fake.Port}"; // The certificate names 127.0.0.1 only.
        _variables["DOCKER_TLS_VERIFY"] = "1";
        _variables["DOCKER_CERT_PATH"] = tls.Folder;
        Assert.Contains("TLS handshake", (await Assert.ThrowsAsync<EngineException>(RunAsync)).Message, StringComparison.Ordinal);
        _variables["DOCKER_HOST"] = $"tcp://127.0.0.1:{fake.Port}";
        Assert.Equal($"https://127.0.0.1:{fake.Port}", await RunAsync());
    }

    [Theory]
    [InlineData("remote", null)]
    [InlineData("other", "remote")]
    public async Task A_context_with_a_socket_is_reached_by_the_configuration_or_the_variable(string current, string? variable)
    {
        var socket = Path.Combine(_home.FullName, "e.sock");
        await using var fake = new FakeEngine(path: socket);
        Context("other", "unix:///nowhere.sock", isCurrent: current == "other");
        Context("remote", $"unix://{socket}", isCurrent: current == "remote");
        if (variable is not null) _variables["DOCKER_CONTEXT"] = variable;
        Assert.Equal($"unix://{socket}", await RunAsync());
    }

    [Fact]
    public async Task Podmans_socket_serves_where_docker_is_not()
    {
        _variables["XDG_RUNTIME_DIR"] = _home.FullName;
        var socket = Path.Combine(Directory.CreateDirectory(Path.Combine(_home.FullName, "podman")).FullName, "podman.sock");
        await using var fake = new FakeEngine(path: socket)
        {
            Info = """{"NCPU":2,"MemTotal":1000000000,"SwapLimit":true,"CgroupVersion":"2","SecurityOptions":["name=seccomp,profile=default","name=rootless"],"Runtimes":{"crun":{"path":"/usr/bin/crun"}}}""",
        };
        fake.Replaced["GET /version"] = call => call.ReplyAsync(200, """{"Version":"4.3.1","Components":[{"Name":"Podman Engine","Version":"4.3.1"},{"Name":"Conmon","Version":"2.1.6"}]}""");
        var created = "";
        fake.Replaced["POST /containers/create"] = call =>
        {
            created = Encoding.UTF8.GetString(call.Body);
            return fake.AnswerAsync(call);
        };
        Assert.Equal($"unix://{socket}", await RunAsync());
        Assert.Contains("\"User\":\"1001:1001\"", created, StringComparison.Ordinal); // Rootless: few ids are mapped.
    }

    /// <summary>What podman 4.3 does: its API reads the filter as a file's name.</summary>
    [Fact]
    public async Task A_podman_that_does_not_take_the_settings_is_said_so_once_with_the_ways_out()
    {
        _variables["DOCKER_HOST"] = $"unix://{Path.Combine(_home.FullName, "p.sock")}";
        await using var fake = new FakeEngine(path: Path.Combine(_home.FullName, "p.sock"));
        fake.Replaced["GET /version"] = call => call.ReplyAsync(200, """{"Version":"4.3.1","Components":[{"Name":"Podman Engine","Version":"4.3.1"}]}""");
        fake.Replaced["POST /containers/create"] = call => call.ReplyAsync(500, $$"""{"message":"container create: opening seccomp profile failed: open {{new string('x', 1000)}}"}""");
        await using var engine = await DockerEngine.ConnectAsync(Find(), new DockerEngineOptions(), TestContext.Current.CancellationToken);
        var detail = Assert.IsType<RunOutcome.SandboxError>((await engine.RunAsync(Jobs.Node(), TestContext.Current.CancellationToken)).Outcome).Detail;
        Assert.StartsWith("podman 4.3.1 at unix://", detail, StringComparison.Ordinal);
        Assert.Contains("use a Docker engine, or --engine bubblewrap. It said: ", detail, StringComparison.Ordinal);
        Assert.Equal(1, fake.Count("POST /containers/create"));
    }

    private DockerEndpoint Find() => new EndpointDiscovery(
        _variables.GetValueOrDefault, path => path.StartsWith(_home.FullName, StringComparison.Ordinal) && File.Exists(path), _home.FullName, false).Find(null);

    /// <summary>The endpoint of the engine that was found, after a run there.</summary>
    private async Task<string> RunAsync()
    {
        var patience = TimeSpan.FromSeconds(10);
        await using var engine = await DockerEngine.ConnectAsync(Find(), new DockerEngineOptions(CallTimeout: patience, StartTimeout: patience), TestContext.Current.CancellationToken);
        Assert.IsType<RunOutcome.Ok>((await engine.RunAsync(Jobs.Node(), TestContext.Current.CancellationToken)).Outcome);
        return engine.Info.Endpoint;
    }

    /// <summary>Writes a context as <c>docker context create</c> does; gives the name of its folders.</summary>
    private string Context(string name, string host, bool isCurrent, bool skipVerify = false)
    {
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
        var folder = Directory.CreateDirectory(Path.Combine(_home.FullName, ".docker", "contexts", "meta", id)).FullName;
        var docker = new JsonObject { ["Host"] = host, ["SkipTLSVerify"] = skipVerify };
        File.WriteAllText(Path.Combine(folder, "meta.json"), new JsonObject { ["Name"] = name, ["Metadata"] = new JsonObject(), ["Endpoints"] = new JsonObject { ["docker"] = docker } }.ToJsonString());
        if (isCurrent) File.WriteAllText(Path.Combine(_home.FullName, ".docker", "config.json"), $$"""{"auths":{},"currentContext":"{{name}}"}""");
        return id;
    }
}
