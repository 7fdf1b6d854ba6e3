using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Rules.Process;

/// <summary>SBX1101: runs a shell command.</summary>
public sealed class ShellCommandRule() : EffectRule(
    new DiagnosticDescriptor("SBX1101", "shell-command", Category.Process, "Runs a shell command", 30, 70, [78], "very-high"),
    new RuleDocumentation(
        What: "`os.system`, `os.popen`, `asyncio.create_subprocess_shell` and other ways to hand a command line to a shell.",
        Why: "A shell can do everything the user can: read secrets, change files, open connections.",
        Bad: """
            os.system("curl " + url)
            """,
        Good: """
            rows = pandas.read_csv("/datasets/prices.csv")
            """,
        Allow: Allowing.Points),
    "process.shell")
{
    public override Verdict? Judge(EffectUse use) => use.IsGuess && !use.HasText("command") ? null
        // The habit that turns on colours of an old Windows console: a shell starts, and has nothing to do.
        : use.Argument("command") is ConstantValue { Text: { } text } && string.IsNullOrWhiteSpace(text) ? use.At(10, 0, $"Starts a shell without a command: {use.Description}")
        : RemoteShellRule.JudgeStart(use) ?? Default(use);
}
