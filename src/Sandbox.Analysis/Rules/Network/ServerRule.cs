using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Network;

/// <summary>SBX1206: listens for connections.</summary>
public sealed class ServerRule() : EffectRule(
    new DiagnosticDescriptor("SBX1206", "network-server", Category.Network, "Listens for connections", 30, 70, [668], "high"),
    new RuleDocumentation(
        What: "Servers: `socketserver`, `http.server`, Flask, uvicorn, Dash and others.",
        Why: "A server takes commands from whoever reaches it.",
        Bad: """
            app.run(host="0.0.0.0")
            """,
        Good: "# a node reads its input file and writes its output file",
        Allow: Allowing.Points),
    "net.serve");
