using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Network;

/// <summary>SBX1204: asks a name server.</summary>
public sealed class NameResolutionRule() : EffectRule(
    new DiagnosticDescriptor("SBX1204", "name-resolution", Category.Network, "Asks a name server", 30, 70, [200], "very-high"),
    new RuleDocumentation(
        What: "`socket.getaddrinfo`, `gethostbyname`, DNS libraries.",
        Why: "A name that is looked up reaches the server of its domain: data leaves in the name even where connections are blocked.",
        Bad: """
            import socket

            socket.gethostbyname("token.example.org")
            """,
        Good: """
            hosts = {"primary": "db.example.org"}  # a name is no connection
            """,
        Allow: Allowing.Points),
    "net.resolve")
{
    public override Verdict? Judge(EffectUse use)
    {
        if (use.IsReference)
            return Default(use);
        if (use.Symbol.Name is "socket.getfqdn" or "socket.gethostbyname" && use.Call is { Arguments.Length: 0, Keywords.Length: 0 })
            return use.At(5, 0, $"{Descriptor.Title}: {use.Description}");
        return SecretFlow.Judge(use) ?? Default(use);
    }
}
