using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Values;

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
        if (use is { IsReference: true, IsHandedOn: false } || IsOfSomethingElse(use))
            return null;
        return SecretFlow.Judge(use) ?? Default(use);
    }

    /// <summary>Of an object that is not known, <c>create_connection</c> without a host and a port opens a database as well as a socket.</summary>
    private static bool IsOfSomethingElse(EffectUse use) =>
        use.Effect.Id == "net.connect" && use.Call is { HasMore: false, Keywords.Length: 0, Receiver: not null, Arguments: [] or [not (SequenceValue or UnionValue)] } && use.Symbol.Name.StartsWith("anything.", StringComparison.Ordinal);
}
