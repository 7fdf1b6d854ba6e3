using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.FileSystem;

/// <summary>SBX1309: uses a path that the input controls.</summary>
public sealed class ControlledPathRule() : FileRule(
    new DiagnosticDescriptor("SBX1309", "controlled-path", Category.FileSystem, "Uses a path that the input controls", 15, 0, [22, 73], "medium"),
    new RuleDocumentation(
        What: "A path made of values of the input JSON that may lead out of `/datasets`, or of other command-line arguments.",
        Why: "Whoever writes the params then chooses which file the node reads or writes (`../../etc/passwd`).",
        Bad: """
            import json
            import sys

            import pandas as pd

            with open(sys.argv[1]) as source:
                job = json.load(source)
            frame = pd.read_csv("/datasets/" + job["params"]["dataset"])
            """,
        Good: """
            import json
            import os
            import sys

            import pandas as pd

            with open(sys.argv[1]) as source:
                job = json.load(source)
            name = os.path.basename(job["params"]["dataset"])
            frame = pd.read_csv("/datasets/" + name)
            """,
        Allow: Allowing.Points));
