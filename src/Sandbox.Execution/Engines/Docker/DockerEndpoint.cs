using System.Security.Cryptography.X509Certificates;

namespace Sandbox.Execution.Engines.Docker;

/// <summary>Where an engine answers.</summary>
/// <param name="Kind">The transport.</param>
/// <param name="Address">Socket path, pipe name or host.</param>
/// <param name="Port">TCP port; 0 otherwise.</param>
/// <param name="Origin">What named it, for messages: <c>DOCKER_HOST</c>, <c>context "x"</c>, <c>--engine</c> …</param>
/// <param name="CertificateFolder">Folder with <c>ca.pem</c>, <c>cert.pem</c>, <c>key.pem</c> for TLS; null for none.</param>
public sealed record DockerEndpoint(DockerTransport Kind, string Address, int Port, string Origin, string? CertificateFolder = null)
{
    /// <summary>Whether the engine sees this machine's files: only then can a folder be bind-mounted.</summary>
    public bool IsLocal => Kind is DockerTransport.Unix or DockerTransport.Pipe;

    /// <summary>Reads an endpoint's URL.</summary>
    /// <exception cref="EngineException">With <see cref="EngineFault.Configuration"/>: not a URL that is understood.</exception>
    public static DockerEndpoint Parse(string url, string origin, string? certificates = null)
    {
        if (url.StartsWith("unix://", StringComparison.Ordinal) && url.Length > 7)
            return new(DockerTransport.Unix, url[7..], 0, origin);
        if (url.StartsWith("npipe:", StringComparison.Ordinal) && url.LastIndexOf('/') is var slash && slash + 1 < url.Length)
            return new(DockerTransport.Pipe, url[(slash + 1)..], 0, origin);
        if (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Host.Length > 0
            && uri.Scheme is "tcp" or "http" or "https")
        {
            var tls = uri.Scheme == "https" || certificates is not null;
            var port = uri.IsDefaultPort || uri.Port <= 0 ? (tls ? 2376 : 2375) : uri.Port;
            return new(tls ? DockerTransport.Tls : DockerTransport.Tcp, uri.Host, port, origin, certificates);
        }

        throw new EngineException(EngineFault.Configuration,
            $"{origin} names the engine '{url}', which is not understood: use unix:///path, tcp://host:port, https://host:port or npipe:////./pipe/name "
            + "(for ssh:// forward the remote socket first: ssh -L /tmp/docker.sock:/var/run/docker.sock host)");
    }

    /// <summary>The client certificate and the authority to trust, read from <see cref="CertificateFolder"/>.</summary>
    internal (X509Certificate2? Client, X509Certificate2Collection? Authorities) LoadCertificates()
    {
        if (CertificateFolder is not { } folder) return (null, null);
        try
        {
            X509Certificate2Collection? authorities = null;
            if (File.Exists(Path.Combine(folder, "ca.pem")))
            {
                authorities = [];
                authorities.ImportFromPemFile(Path.Combine(folder, "ca.pem"));
            }

            var cert = Path.Combine(folder, "cert.pem");
            return (File.Exists(cert) ? X509Certificate2.CreateFromPemFile(cert, Path.Combine(folder, "key.pem")) : null, authorities);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Security.Cryptography.CryptographicException)
        {
            throw new EngineException(EngineFault.Configuration, $"the TLS certificates in {folder} ({Origin}) cannot be read: {e.Message}", e);
        }
    }

    /// <summary>The endpoint as users write it.</summary>
    public override string ToString() => Kind switch
    {
        DockerTransport.Unix => $"unix://{Address}",
        DockerTransport.Pipe => $"npipe:////./pipe/{Address}",
        DockerTransport.Tls => $"https://{Address}:{Port}",
        _ => $"tcp://{Address}:{Port}",
    };
}
