using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Environment;

/// <summary>SBX1807: touches secrets of the host.</summary>
public sealed class HostSecretRule() : FileRule(
    new DiagnosticDescriptor("SBX1807", "host-secret", Category.Environment, "Touches secrets of the host", 30, 70, [522, 538], "high"),
    new RuleDocumentation(
        What: "Paths below `/proc`, `/etc`, `/root` and the like, keys and credentials in home folders, browser data, wallets.",
        Why: "No node needs them; who reads them wants the machine, not the data.",
        Bad: """
            open("/proc/self/environ").read()
            """,
        Good: """
            with open(sys.argv[1]) as f:
                job = json.load(f)
            """,
        Allow: Allowing.Points));
