using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Process;

/// <summary>SBX1102: starts another program.</summary>
public sealed class ProcessStartRule() : EffectRule(
    new DiagnosticDescriptor("SBX1102", "process-start", Category.Process, "Starts another program", 30, 70, [78], "very-high"),
    new RuleDocumentation(
        What: "`subprocess`, the `exec` and `spawn` families, `posix_spawn`, `pty.spawn`, `webbrowser`, installers such as `pip.main`.",
        Why: "What another program does is outside of the scan; it runs with the same rights.",
        Bad: """
            import subprocess

            subprocess.run(["git", "clone", "https://example.org/prices.git"])
            """,
        Good: """
            import pandas as pd

            frame = pd.read_csv("/datasets/prices.csv")  # bring data in as a dataset
            """,
        Allow: Allowing.Points),
    "process.start",
    "process.install",
    "process.browser")
{
    public override Verdict? Judge(EffectUse use)
    {
        if (use.IsGuess && !use.HasText("command"))
            return null;
        return use is { IsReference: true, IsHandedOn: false } ? null : RemoteShellRule.JudgeStart(use) ?? Default(use);
    }
}
