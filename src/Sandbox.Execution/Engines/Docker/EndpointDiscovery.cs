using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Sandbox.Execution.Engines.Docker.Wire;

namespace Sandbox.Execution.Engines.Docker;

/// <summary>
/// Finds the engine as the docker command line does: an explicit endpoint, <c>DOCKER_HOST</c>, <c>DOCKER_CONTEXT</c>, the config file's
/// current context, then the usual sockets (Docker, rootless Docker, Docker Desktop, podman).
/// </summary>
/// <param name="Variable">Reads an environment variable.</param>
/// <param name="Exists">Whether a socket or file is there.</param>
/// <param name="Home">The user's home directory.</param>
/// <param name="Windows">Whether this is Windows.</param>
internal sealed record EndpointDiscovery(Func<string, string?> Variable, Func<string, bool> Exists, string Home, bool Windows)
{
    public static EndpointDiscovery System() => new(
        Environment.GetEnvironmentVariable,
        File.Exists,
        Environment.GetFolderPath(Environment.SpecialFolder.UserProfile),
        OperatingSystem.IsWindows());

    public DockerEndpoint Find(string? explicitEndpoint)
    {
        var certificates = Set("DOCKER_CERT_PATH") is { } folder && Set("DOCKER_TLS_VERIFY") is not null ? folder : null;
        if (!string.IsNullOrEmpty(explicitEndpoint)) return DockerEndpoint.Parse(explicitEndpoint, "the engine option", certificates);
        if (Set("DOCKER_HOST") is { } host) return DockerEndpoint.Parse(host, "DOCKER_HOST", certificates);
        if ((Set("DOCKER_CONTEXT") ?? CurrentContext()) is { } context && context != "default") return OfContext(context);
        if (Windows) return new(DockerTransport.Pipe, "docker_engine", 0, "the default");
        foreach (var socket in UsualSockets())
        {
            if (Exists(socket)) return new(DockerTransport.Unix, socket, 0, "the default");
        }

        throw new EngineException(EngineFault.Missing,
            "no container engine found (looked at DOCKER_HOST, the docker context and the usual sockets): install one, for example "
            + "'apt-get install docker.io', or name it with DOCKER_HOST; 'scan' needs none, and --engine bubblewrap needs no daemon");
    }

    private IEnumerable<string> UsualSockets()
    {
        yield return "/var/run/docker.sock";
        if (Set("XDG_RUNTIME_DIR") is { } runtime)
        {
            yield return Path.Combine(runtime, "docker.sock");
            yield return Path.Combine(runtime, "podman/podman.sock");
        }

        yield return Path.Combine(Home, ".docker/run/docker.sock");
        yield return "/run/podman/podman.sock";
    }

    private string ConfigFolder => Set("DOCKER_CONFIG") ?? Path.Combine(Home, ".docker");

    private string? Set(string name) => Variable(name) is { Length: > 0 } value ? value : null;

    private string? CurrentContext()
    {
        var file = Path.Combine(ConfigFolder, "config.json");
        return Exists(file) ? Read(file, WireJson.Default.DockerConfigFile).CurrentContext is { Length: > 0 } name ? name : null : null;
    }

    private DockerEndpoint OfContext(string name)
    {
        // The docker command line stores a context under the SHA-256 of its name.
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
        var file = Path.Combine(ConfigFolder, "contexts", "meta", id, "meta.json");
        if (!Exists(file))
            throw new EngineException(EngineFault.Configuration, $"the docker context '{name}' does not exist: see 'docker context ls', or set DOCKER_HOST");
        if (Read(file, WireJson.Default.ContextFile).Endpoints?.GetValueOrDefault("docker")?.Host is not { Length: > 0 } host)
            throw new EngineException(EngineFault.Configuration, $"the docker context '{name}' names no docker endpoint: see 'docker context inspect {name}'");
        var tls = Path.Combine(ConfigFolder, "contexts", "tls", id, "docker");
        return DockerEndpoint.Parse(host, $"docker context '{name}'", Exists(Path.Combine(tls, "ca.pem")) || Exists(Path.Combine(tls, "cert.pem")) ? tls : null);
    }

    private static T Read<T>(string file, global::System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(file), type) ?? throw new JsonException("it is null");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new EngineException(EngineFault.Configuration, $"{file} cannot be read: {e.Message}; mend it or set DOCKER_HOST", e);
        }
    }
}
