using System.Collections.Immutable;
using Sandbox.Execution.Engines.Seccomp;

namespace Sandbox.Execution.Tests.Engines.Seccomp;

/// <summary>Classic BPF as the kernel runs it for seccomp, with the kernel's own checks: forward jumps, word loads within the data, a return on every path.</summary>
internal static class BpfMachine
{
    /// <summary>BPF_MAXINSNS.</summary>
    private const int LongestProgram = 4096;

    /// <summary>sizeof(struct seccomp_data).</summary>
    private const uint DataSize = 64;

    /// <returns>The verdict, and how many instructions it took.</returns>
    public static (uint Verdict, int Steps) Run(ImmutableArray<BpfInstruction> program, uint architecture, uint number, ReadOnlySpan<ulong> arguments)
    {
        Assert.InRange(program.Length, 1, LongestProgram);
        uint accumulator = 0;
        var steps = 0;
        for (var next = 0; ;)
        {
            Assert.InRange(next, 0, program.Length - 1);
            var at = program[next++];
            steps++;
            switch (at.Code)
            {
                case BpfInstruction.Load: accumulator = Word(at.Value, architecture, number, arguments); break;
                case BpfInstruction.And: accumulator &= at.Value; break;
                case BpfInstruction.Jump: next += (int)at.Value; break;
                case BpfInstruction.IfEqual: next += accumulator == at.Value ? at.IfTrue : at.IfFalse; break;
                case BpfInstruction.IfAtLeast: next += accumulator >= at.Value ? at.IfTrue : at.IfFalse; break;
                case BpfInstruction.Return: return (at.Value, steps);
                default: throw new InvalidOperationException($"instruction {at} is none of those a filter uses");
            }
        }
    }

    private static uint Word(uint offset, uint architecture, uint number, ReadOnlySpan<ulong> arguments)
    {
        Assert.True(offset % 4 == 0 && offset < DataSize, $"a load at {offset}");
        return offset switch
        {
            0 => number,
            4 => architecture,
            8 or 12 => 0xdeadbeef, // The instruction pointer: no rule may depend on it.
            _ => (uint)(arguments[((int)offset - 16) / 8] >> (offset % 8 == 0 ? 0 : 32)),
        };
    }
}
