using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.FileSystem;

/// <summary>SBX1305: writes where code starts by itself.</summary>
public sealed class PersistenceRule() : EffectRule(
    new DiagnosticDescriptor("SBX1305", "persistence", Category.FileSystem, "Writes where code starts by itself", 30, 70, [506], "high"),
    new RuleDocumentation(
        What: "Start-up files of shells and users, cron, systemd, git hooks, `site-packages`, `.pth` files, `sitecustomize.py`, `authorized_keys`.",
        Why: "Such a file runs code long after the node ended.",
        Bad: """
            import os

            with open(os.path.expanduser("~/.bashrc"), "a") as profile:
                profile.write("alias ls=id")
            """,
        Good: """
            import json
            import sys

            with open(sys.argv[2], "w") as target:
                json.dump({"signal": 1}, target)
            """,
        Allow: Allowing.Points),
    "import.persist");
