using System.Buffers.Binary;
using System.Collections.Immutable;

namespace Sandbox.Execution.Engines.Seccomp;

/// <summary>One instruction of classic BPF (<c>struct sock_filter</c>, linux/filter.h): its jumps count from the instruction after it.</summary>
internal readonly record struct BpfInstruction(ushort Code, byte IfTrue, byte IfFalse, uint Value)
{
    /// <summary>BPF_LD | BPF_W | BPF_ABS: the word at an offset of <c>struct seccomp_data</c>.</summary>
    public const ushort Load = 0x20;

    /// <summary>BPF_ALU | BPF_AND | BPF_K.</summary>
    public const ushort And = 0x54;

    /// <summary>BPF_JMP | BPF_JA: no condition, and a 32-bit distance.</summary>
    public const ushort Jump = 0x05;

    /// <summary>BPF_JMP | BPF_JEQ | BPF_K.</summary>
    public const ushort IfEqual = 0x15;

    /// <summary>BPF_JMP | BPF_JGE | BPF_K, without sign.</summary>
    public const ushort IfAtLeast = 0x35;

    /// <summary>BPF_RET | BPF_K.</summary>
    public const ushort Return = 0x06;

    /// <summary>A program as the kernel reads it: eight bytes an instruction, little-endian.</summary>
    public static byte[] ToBytes(ImmutableArray<BpfInstruction> program)
    {
        var bytes = new byte[8 * program.Length];
        for (var i = 0; i < program.Length; i++)
        {
            var target = bytes.AsSpan(8 * i);
            BinaryPrimitives.WriteUInt16LittleEndian(target, program[i].Code);
            target[2] = program[i].IfTrue;
            target[3] = program[i].IfFalse;
            BinaryPrimitives.WriteUInt32LittleEndian(target[4..], program[i].Value);
        }

        return bytes;
    }
}
