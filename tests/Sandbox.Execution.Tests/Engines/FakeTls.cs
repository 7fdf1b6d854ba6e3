using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Sandbox.Execution.Tests.Engines;

/// <summary>An authority, a server's certificate for 127.0.0.1 and a client's, as <c>dockerd --tlsverify</c> is set up with: made for one test.</summary>
internal sealed class FakeTls : IDisposable
{
    private readonly X509Certificate2 _authority;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("tls");

    public FakeTls()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = Request("CN=test authority", key);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, false, 0, true));
        _authority = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        Server = new SslServerAuthenticationOptions
        {
            ServerCertificate = Issue("CN=server", IPAddress.Loopback),
            ClientCertificateRequired = true,
            CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck, CustomTrustStore = { _authority } },
        };
        File.WriteAllText(Path.Combine(_folder.FullName, "ca.pem"), _authority.ExportCertificatePem());
        using var client = Issue("CN=client", null);
        File.WriteAllText(Path.Combine(_folder.FullName, "cert.pem"), client.ExportCertificatePem());
        File.WriteAllText(Path.Combine(_folder.FullName, "key.pem"), client.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem());
    }

    /// <summary>What the engine asks for: a client's certificate by the same authority.</summary>
    public SslServerAuthenticationOptions Server { get; }

    /// <summary>For <c>DOCKER_CERT_PATH</c>: <c>ca.pem</c>, <c>cert.pem</c>, <c>key.pem</c>.</summary>
    public string Folder => _folder.FullName;

    public void Dispose()
    {
        _authority.Dispose();
        _folder.Delete(recursive: true);
    }

    private X509Certificate2 Issue(string name, IPAddress? address)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = Request(name, key);
        if (address is not null)
        {
            var names = new SubjectAlternativeNameBuilder();
            names.AddIpAddress(address);
            request.CertificateExtensions.Add(names.Build());
        }

        using var issued = request.Create(_authority, DateTimeOffset.UtcNow.AddHours(-1), DateTimeOffset.UtcNow.AddHours(1), RandomNumberGenerator.GetBytes(8));
        using var paired = issued.CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(paired.Export(X509ContentType.Pkcs12), null);
    }

    private static CertificateRequest Request(string name, ECDsa key) => new(name, key, HashAlgorithmName.SHA256);
}
