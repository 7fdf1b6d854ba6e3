using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Process;

/// <summary>SBX1103: forks the process.</summary>
public sealed class ForkRule() : EffectRule(
    new DiagnosticDescriptor("SBX1103", "process-fork", Category.Process, "Forks the process", 30, 70, [400], "very-high"),
    new RuleDocumentation(
        What: "`os.fork`, `os.forkpty`, `pty.fork`.",
        Why: "Forked processes outlive time limits and multiply; in a loop they exhaust the machine.",
        Bad: """
            import os

            while True:
                os.fork()
            """,
        Good: """
            for chunk in range(8):
                print(chunk)
            """,
        Allow: Allowing.Points),
    "process.fork");
