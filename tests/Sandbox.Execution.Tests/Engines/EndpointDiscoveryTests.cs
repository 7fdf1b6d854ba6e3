using System.Security.Cryptography;
using System.Text;
using Sandbox.Execution.Engines;
using Sandbox.Execution.Engines.Docker;

namespace Sandbox.Execution.Tests.Engines;

public sealed class EndpointDiscoveryTests : IDisposable
{
    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory();

    [Theory]
    [InlineData("unix:///run/x.sock", DockerTransport.Unix, "/run/x.sock", 0)]
    [InlineData("tcp://host:2375", DockerTransport.Tcp, "host", 2375)]
    [InlineData("tcp://host", DockerTransport.Tcp, "host", 2375)]
    [InlineData("http://host:99", DockerTransport.Tcp, "host", 99)]
    [InlineData("https://host", DockerTransport.Tls, "host", 2376)]
    [InlineData("npipe:////./pipe/docker_engine", DockerTransport.Pipe, "docker_engine", 0)]
    [InlineData("npipe://./pipe/podman", DockerTransport.Pipe, "podman", 0)]
    public void A_url_is_understood(string url, DockerTransport kind, string address, int port)
    {
        var endpoint = Find(url, []);
        Assert.Equal((kind, address, port), (endpoint.Kind, endpoint.Address, endpoint.Port));
    }

    [Theory]
    [InlineData("ssh://host")]
    [InlineData("unix://")]
    [InlineData("host:2375")]
    [InlineData("ftp://host")]
    public void Another_is_refused_with_the_ways_out(string url)
    {
        var e = Assert.Throws<EngineException>(() => Find(url, []));
        Assert.Equal(EngineFault.Configuration, e.Fault);
        Assert.Contains("use unix:///path", e.Message);
    }

    [Fact]
    public void The_order_is_option_then_host_then_context_then_sockets()
    {
        Context("desk", """{"Name":"desk","Endpoints":{"docker":{"Host":"unix:///desk.sock"}}}""");
        File.WriteAllText(Path.Combine(_home.FullName, ".docker", "config.json"), """{"currentContext":"desk","auths":{}}""");
        Assert.Equal("/option", Find("unix:///option", new() { ["DOCKER_HOST"] = "unix:///host" }).Address);
        Assert.Equal("/host", Find(null, new() { ["DOCKER_HOST"] = "unix:///host" }).Address);
        Assert.Equal("/desk.sock", Find(null, []).Address);
        Assert.Equal("/var/run/docker.sock", Find(null, new() { ["DOCKER_CONTEXT"] = "default" }, "/var/run/docker.sock").Address);
    }

    [Theory]
    [InlineData("/run/user/1/docker.sock")]
    [InlineData("/run/user/1/podman/podman.sock")]
    [InlineData("/run/podman/podman.sock")]
    public void Rootless_engines_and_podman_are_found(string socket) =>
        Assert.Equal(socket, Find(null, new() { ["XDG_RUNTIME_DIR"] = "/run/user/1" }, socket).Address);

    [Fact]
    public void Tls_comes_from_the_environment_or_the_context()
    {
        var tls = Find(null, new() { ["DOCKER_HOST"] = "tcp://host", ["DOCKER_TLS_VERIFY"] = "1", ["DOCKER_CERT_PATH"] = "/certs" });
        Assert.Equal((DockerTransport.Tls, 2376, "/certs"), (tls.Kind, tls.Port, tls.CertificateFolder));
        var id = Context("remote", """{"Endpoints":{"docker":{"Host":"tcp://remote:2376"}}}""");
        var folder = Directory.CreateDirectory(Path.Combine(_home.FullName, ".docker", "contexts", "tls", id, "docker"));
        File.WriteAllText(Path.Combine(folder.FullName, "ca.pem"), "");
        Assert.Equal(folder.FullName, Find(null, new() { ["DOCKER_CONTEXT"] = "remote" }).CertificateFolder);
    }

    [Fact]
    public void No_engine_names_the_ways_out()
    {
        var e = Assert.Throws<EngineException>(() => Find(null, []));
        Assert.Equal(EngineFault.Missing, e.Fault);
        Assert.Contains("apt-get install docker.io", e.Message);
        Assert.Contains("bubblewrap", e.Message);
    }

    [Fact]
    public void A_broken_or_missing_context_names_its_file()
    {
        Context("broken", "{");
        Assert.Contains("meta.json", Assert.Throws<EngineException>(() => Find(null, new() { ["DOCKER_CONTEXT"] = "broken" })).Message);
        Assert.Contains("'gone' does not exist", Assert.Throws<EngineException>(() => Find(null, new() { ["DOCKER_CONTEXT"] = "gone" })).Message);
    }

    public void Dispose() => _home.Delete(recursive: true);

    private DockerEndpoint Find(string? option, Dictionary<string, string> variables, string? socket = null) =>
        new EndpointDiscovery(variables.GetValueOrDefault, path => path == socket || (path.StartsWith(_home.FullName, StringComparison.Ordinal) && File.Exists(path)), _home.FullName, false).Find(option);

    private string Context(string name, string meta)
    {
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
        var folder = Directory.CreateDirectory(Path.Combine(_home.FullName, ".docker", "contexts", "meta", id));
        File.WriteAllText(Path.Combine(folder.FullName, "meta.json"), meta);
        return id;
    }
}
