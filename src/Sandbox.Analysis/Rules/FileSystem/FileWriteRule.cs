using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Rules.Environment;

namespace Sandbox.Analysis.Rules.FileSystem;

/// <summary>SBX1302: writes a file.</summary>
public sealed class FileWriteRule() : EffectRule(
    new DiagnosticDescriptor("SBX1302", "file-write", Category.FileSystem, "Writes a file", 15, 0, [73], "high"),
    new RuleDocumentation(
        What: "Writing a file that is neither the output (`sys.argv[2]`), standard output nor temporary.",
        Why: "What is written elsewhere is lost with the sandbox, or stays behind where there is none.",
        Bad: """
            import pandas as pd

            pd.DataFrame({"close": [1.0]}).to_csv("/home/user/report.csv")
            """,
        Good: """
            import json
            import sys

            with open(sys.argv[2], "w") as target:
                json.dump({"signal": 1}, target)
            """,
        Allow: Allowing.Points),
    "file.write",
    "data.write",
    "file.copy",
    "file.move",
    "file.link",
    "file.mkdir",
    "file.log",
    "data.figure",
    "file.writeto",
    "db.file")
{
    public override Verdict? Judge(EffectUse use) =>
        use.Effect.Id == "data.write" && SecretOutput.Judge(use) is { } leak ? leak : PathVerdicts.OfWrite(use);
}
