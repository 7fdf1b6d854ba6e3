namespace Sandbox.Execution.Engines.Docker;

/// <summary>How bytes reach an engine.</summary>
public enum DockerTransport
{
    /// <summary>A Unix domain socket.</summary>
    Unix,

    /// <summary>A Windows named pipe.</summary>
    Pipe,

    /// <summary>Plain TCP.</summary>
    Tcp,

    /// <summary>TCP with TLS.</summary>
    Tls,
}
