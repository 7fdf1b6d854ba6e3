using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Network;

/// <summary>SBX1206: listens for connections.</summary>
public sealed class ServerRule() : EffectRule(
    new DiagnosticDescriptor("SBX1206", "network-server", Category.Network, "Listens for connections", 30, 70, [668], "high"),
    new RuleDocumentation(
        What: "Servers: `socketserver`, `http.server`, Flask, uvicorn, Dash and others.",
        Why: "A server takes commands from whoever reaches it.",
        Bad: """
            from flask import Flask

            app = Flask(__name__)
            app.run(host="0.0.0.0")
            """,
        Good: """
            import json
            import sys

            with open(sys.argv[2], "w") as target:  # a node answers in its output file
                json.dump({"signal": 1}, target)
            """,
        Allow: Allowing.Points),
    "net.serve");
