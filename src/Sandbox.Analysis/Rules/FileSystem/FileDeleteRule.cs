using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.FileSystem;

/// <summary>SBX1303: deletes files.</summary>
public sealed class FileDeleteRule() : EffectRule(
    new DiagnosticDescriptor("SBX1303", "file-delete", Category.FileSystem, "Deletes files", 15, 0, [73], "high"),
    new RuleDocumentation(
        What: "`os.remove`, `shutil.rmtree`, `Path.unlink`, `os.chmod` and their like.",
        Why: "Deleted files and changed rights are damage that a rerun does not undo.",
        Bad: """
            import shutil

            shutil.rmtree("/home/user/data")
            """,
        Good: """
            import tempfile

            with tempfile.TemporaryDirectory() as folder:
                print(folder)
            """,
        Allow: Allowing.Points),
    "file.delete",
    "file.mode")
{
    public override Verdict? Judge(EffectUse use) => PathVerdicts.OfDelete(use);
}
