using System.IO.Pipes;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace Sandbox.Execution.Engines.Docker;

/// <summary>Makes the HTTP handler that reaches an endpoint.</summary>
internal static class DockerConnection
{
    public static SocketsHttpHandler Handler(DockerEndpoint endpoint)
    {
        var handler = new SocketsHttpHandler
        {
            UseProxy = false,
            UseCookies = false,
            AllowAutoRedirect = false,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            MaxResponseHeadersLength = 64,
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(20),
        };
        if (endpoint.Kind == DockerTransport.Tls) handler.SslOptions = Tls(endpoint);
        if (endpoint.Kind == DockerTransport.Unix) handler.ConnectCallback = (_, cancellation) => Unix(endpoint.Address, cancellation);
        if (endpoint.Kind == DockerTransport.Pipe) handler.ConnectCallback = (_, cancellation) => Pipe(endpoint.Address, cancellation);
        return handler;
    }

    /// <summary>The base of every URL; for sockets and pipes the host is only a name.</summary>
    public static Uri BaseAddress(DockerEndpoint endpoint) => endpoint.Kind switch
    {
        DockerTransport.Tcp => new UriBuilder("http", endpoint.Address, endpoint.Port).Uri,
        DockerTransport.Tls => new UriBuilder("https", endpoint.Address, endpoint.Port).Uri,
        _ => new Uri("http://docker/"),
    };

    private static async ValueTask<Stream> Unix(string path, CancellationToken cancellation)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            await socket.ConnectAsync(new UnixDomainSocketEndPoint(path), cancellation).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static async ValueTask<Stream> Pipe(string name, CancellationToken cancellation)
    {
        var pipe = new NamedPipeClientStream(".", name, PipeDirection.InOut, PipeOptions.Asynchronous);
        try
        {
            await pipe.ConnectAsync(5_000, cancellation).ConfigureAwait(false);
            return pipe;
        }
        catch
        {
            await pipe.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private static SslClientAuthenticationOptions Tls(DockerEndpoint endpoint)
    {
        var (client, authorities) = endpoint.LoadCertificates();
        var options = new SslClientAuthenticationOptions { TargetHost = endpoint.Address };
        if (client is not null) options.ClientCertificates = [client];
        if (authorities is not null)
        {
            // Docker's own authority instead of the machine's; the name is still checked.
            options.CertificateChainPolicy = new X509ChainPolicy
            {
                TrustMode = X509ChainTrustMode.CustomRootTrust,
                RevocationMode = X509RevocationMode.NoCheck,
            };
            options.CertificateChainPolicy.CustomTrustStore.AddRange(authorities);
        }

        return options;
    }
}
