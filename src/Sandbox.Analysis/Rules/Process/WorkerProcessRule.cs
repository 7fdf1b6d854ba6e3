using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Resolution.Library;

namespace Sandbox.Analysis.Rules.Process;

/// <summary>SBX1104: starts worker processes.</summary>
public sealed class WorkerProcessRule() : EffectRule(
    new DiagnosticDescriptor("SBX1104", "worker-process", Category.Process, "Starts worker processes", 15, 0, [400], "high"),
    new RuleDocumentation(
        What: "`multiprocessing`, `ProcessPoolExecutor` and other pools of processes.",
        Why: "Workers share the memory and CPU limits of the sandbox, and their functions run out of the main program's sight.",
        Bad: """
            import multiprocessing

            with multiprocessing.Pool(64) as pool:
                pool.map(abs, range(1000))
            """,
        Good: "results = [abs(value) for value in range(1000)]",
        Allow: Allowing.Points),
    "process.worker",
    "process.pool")
{
    private const double ManyWorkers = 1000;

    public override Verdict? Judge(EffectUse use)
    {
        if (use.IsReference || use.Effect.Id == "process.pool")
            return null;
        return use.Operation.Context is { LoopDepth: > 0, IsUnconditional: true } or { Turns: >= ManyWorkers and < double.PositiveInfinity }
            ? use.At(30, 30, $"{Descriptor.Title} in a loop: {use.Description}")
            : Sizes.Number(use.Argument("workers")) > ManyWorkers ? use.At(30, 30, $"{Descriptor.Title} by the thousand: {use.Description}")
            : Default(use);
    }
}
