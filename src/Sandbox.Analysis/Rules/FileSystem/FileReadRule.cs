using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.FileSystem;

/// <summary>SBX1301: reads a file.</summary>
public sealed class FileReadRule() : EffectRule(
    new DiagnosticDescriptor("SBX1301", "file-read", Category.FileSystem, "Reads a file", 10, 0, [552], "high"),
    new RuleDocumentation(
        What: "Reading a file that is neither the input (`sys.argv[1]`), standard input, nor below `/datasets`. Files to be written are SBX1302's, host secrets SBX1807's, URLs SBX1205's. The profiles `strategy` and `eval` allow no file at all.",
        Why: "A node's result must follow from its input and its datasets; other files are not there in the sandbox, or not its business.",
        Bad: """
            settings = open("/home/user/settings.json").read()
            """,
        Good: """
            import json
            import sys

            with open(sys.argv[1]) as source:
                job = json.load(source)
            """,
        Allow: Allowing.Points),
    "file.open",
    "file.read",
    "data.read",
    "data.open",
    "file.type")
{
    public override Verdict? Judge(EffectUse use) => use.Effect.Id == "file.type" ? null : PathVerdicts.OfOpen(use);
}
