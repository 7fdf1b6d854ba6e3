using System.Buffers;
using System.Text;
using System.Text.Json;
using Sandbox.Execution.Nodes;
using Sandbox.Execution.Plans;
using Sandbox.Execution.Runner;

namespace Sandbox.Execution.Outcomes;

/// <summary>
/// Why a run ended, from what clocks, rusage, the cgroup and the engine saw; never from the signal alone, nor from the node's words. The first cause
/// wins: memory and processes are the container's, then what the runner stopped for, then the end of the process, then its output.
/// </summary>
internal static class OutcomeDecision
{
    private const int SigXcpu = 24;

    public static RunOutcome Of(NodeKind kind, ResourceLimits limits, RunnerReport report, bool engineSawOom)
    {
        var head = report.Head;
        if (engineSawOom || head.Oom > 0 || head.Stop == "memory") return new RunOutcome.Memory();
        if (head.Pids > 0 || head.Stop == "pids") return new RunOutcome.Pids();
        switch (head.Stop)
        {
            case "log": return new RunOutcome.OutputLimit();
            case "cpu": return new RunOutcome.CpuLimit();
            case "wall": return new RunOutcome.WallLimit();
        }

        // The kernel's own processor limit is counted per process and in ticks; a tenth of a second covers them.
        if (head.Signal is { } signal)
        {
            return signal is SigXcpu or 9 && head.OwnCpuMs >= limits.Cpu.TotalMilliseconds - 100 ? new RunOutcome.CpuLimit() : new RunOutcome.Signalled(signal);
        }

        if (head.File == "large") return new RunOutcome.OutputLimit();
        if (head.Exit is not 0) return new RunOutcome.NonZero(head.Exit ?? -1);
        if (kind != NodeKind.Node && head.Note is { Length: > 0 } note) return new RunOutcome.InvalidJson(note);
        return head.File switch
        {
            null => OfOutput(report.Output),
            "missing" when kind == NodeKind.Script => new RunOutcome.Ok(OfStandardOutput(report.StandardOutput)),
            "missing" => new RunOutcome.NoOutput(),
            var problem => new RunOutcome.FileError(problem),
        };
    }

    private static RunOutcome OfOutput(ReadOnlyMemory<byte> output)
    {
        if (output.IsEmpty) return new RunOutcome.InvalidJson("the output is empty");
        return StrictJson.Problem(output) is { } problem ? new RunOutcome.InvalidJson(problem) : new RunOutcome.Ok(output);
    }

    private static ReadOnlyMemory<byte> OfStandardOutput(ReadOnlyMemory<byte> text)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        writer.WriteString("stdout", Encoding.UTF8.GetString(text.Span));
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }
}
