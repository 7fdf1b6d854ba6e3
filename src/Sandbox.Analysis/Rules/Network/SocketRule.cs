using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Network;

/// <summary>SBX1201: opens a network connection.</summary>
public sealed class SocketRule() : EffectRule(
    new DiagnosticDescriptor("SBX1201", "network-connection", Category.Network, "Opens a network connection", 30, 70, [918, 200], "very-high"),
    new RuleDocumentation(
        What: "Sockets and other connections to another host, TLS included.",
        Why: "Whatever the program can read can leave through a connection, and commands can come in.",
        Bad: """
            import socket

            s = socket.create_connection(("203.0.113.5", 443))
            """,
        Good: """
            import pandas as pd

            rows = pd.read_csv("/datasets/prices.csv")
            """,
        Allow: Allowing.Points),
    "net.connect",
    "net.socket",
    "net.send",
    "net.receive")
{
    public override Verdict? Judge(EffectUse use)
    {
        if (use is { IsReference: true, IsHandedOn: false })
            return null;
        return SecretFlow.Judge(use) ?? Default(use);
    }
}
