using Sandbox.Analysis.Diagnostics;

namespace Sandbox.Analysis.Rules.Process;

/// <summary>SBX1106: signals or controls processes.</summary>
public sealed class ProcessControlRule() : EffectRule(
    new DiagnosticDescriptor("SBX1106", "process-control", Category.Process, "Signals or controls processes", 15, 0, [284], "high"),
    new RuleDocumentation(
        What: "`os.kill`, `os.setuid`, `os.chroot`, `resource.setrlimit`, `os._exit`, signal handlers.",
        Why: "A node has no business with other processes, its own limits or its user.",
        Bad: """
            import os
            import signal

            os.kill(1, signal.SIGKILL)
            """,
        Good: """
            import sys

            sys.exit(1)
            """,
        Allow: Allowing.Points),
    "process.kill",
    "process.privilege",
    "process.exit",
    "process.handler")
{
    public override Verdict? Judge(EffectUse use)
    {
        if (use.IsReference)
            return null;
        return use.Effect.Id switch
        {
            "process.handler" => use.At(2, 0, $"{Descriptor.Title}: {use.Description}"),
            "process.exit" => use.At(5, 0, $"{Descriptor.Title}: {use.Description}"),
            "process.privilege" when use.Symbol.Name is not ("os.nice" or "os.setpriority" or "os.sched_setaffinity" or "resource.setrlimit") =>
                use.At(30, 70, $"{Descriptor.Title}: {use.Description}"),
            "process.kill" when use.Symbol.Name is "os.kill" or "os.killpg" => use.At(30, 70, $"{Descriptor.Title}: {use.Description}"),
            _ => Default(use),
        };
    }
}
