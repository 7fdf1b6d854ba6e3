using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.FileSystem;

/// <summary>SBX1305: writes where code starts by itself.</summary>
public sealed class PersistenceRule() : EffectRule(
    new DiagnosticDescriptor("SBX1305", "persistence", Category.FileSystem, "Writes where code starts by itself", 30, 70, [506], "high"),
    new RuleDocumentation(
        What: "Start-up files of shells and users, cron, systemd, git hooks, `site-packages`, `.pth` files, `sitecustomize.py`, `authorized_keys`.",
        Why: "Such a file runs code long after the node ended.",
        Bad: """
            open(os.path.expanduser("~/.bashrc"), "a").write(line)
            """,
        Good: """
            with open(sys.argv[2], "w") as f:
                json.dump(result, f)
            """,
        Allow: Allowing.Points),
    "import.persist");
