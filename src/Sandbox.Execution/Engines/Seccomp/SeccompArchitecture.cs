using System.Collections.Frozen;
using System.Reflection;
using System.Runtime.InteropServices;

namespace Sandbox.Execution.Engines.Seccomp;

/// <summary>A processor architecture as a filter sees it.</summary>
/// <param name="AuditNumber">What <c>seccomp_data.arch</c> holds (linux/audit.h: the ELF machine, 64 bit, little-endian).</param>
/// <param name="SecondAbi">Numbers from here on belong to another ABI of the same architecture (x32); null where there is none.</param>
/// <param name="Numbers">The number of each call that the architecture has.</param>
internal sealed record SeccompArchitecture(uint AuditNumber, uint? SecondAbi, FrozenDictionary<string, int> Numbers)
{
    public static SeccompArchitecture X64 { get; } = new(0xc000003e, 0x40000000, Read(1));

    public static SeccompArchitecture Arm64 { get; } = new(0xc00000b7, null, Read(2));

    /// <summary>That of this machine's kernel; null where there is no table for it.</summary>
    public static SeccompArchitecture? OfThisMachine => RuntimeInformation.OSArchitecture switch
    {
        Architecture.X64 => X64,
        Architecture.Arm64 => Arm64,
        _ => null,
    };

    private static FrozenDictionary<string, int> Read(int column)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Seccomp/syscalls.txt")
            ?? throw new InvalidOperationException("the tool was built without its table of system calls");
        using var reader = new StreamReader(stream);
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Split(' ') is [var name, _, _] words && int.TryParse(words[column], out var number)) numbers.Add(name, number);
        }

        return numbers.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
