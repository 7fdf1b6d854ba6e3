using System.Collections.Immutable;
using Sandbox.Execution.Engines.Seccomp;

namespace Sandbox.Execution.Tests.Engines.Seccomp;

/// <summary>The filter and Docker's JSON, both made from the one table, decide alike; and the filter's own edges.</summary>
public sealed class SeccompFilterTests
{
    public static TheoryData<string> Architectures => ["x86-64", "arm64"];

    [Theory]
    [MemberData(nameof(Architectures))]
    public void It_decides_as_the_json_does(string name)
    {
        var architecture = Of(name);
        var (program, json) = (SeccompFilter.Of(architecture, SeccompTable.Rules), new JsonProfile(architecture));
        var names = architecture.Numbers.ToDictionary(pair => (uint)pair.Value, pair => pair.Key);
        var random = new Random(1);
        var compared = 0;
        for (uint number = 0; number < 700; number++)
        {
            foreach (var arguments in Samples(names.GetValueOrDefault(number), json, random))
            {
                var (verdict, steps) = BpfMachine.Run(program, architecture.AuditNumber, number, arguments);
                Assert.True(json.Verdict(number, arguments) == verdict,
                    $"{number} ({names.GetValueOrDefault(number)}) with {string.Join(", ", arguments.Select(a => $"0x{a:x}"))}: {verdict:x} instead of {json.Verdict(number, arguments):x}");
                Assert.InRange(steps, 1, 250);
                compared++;
            }
        }

        Assert.InRange(compared, 10_000, 1_000_000);
    }

    [Theory]
    [InlineData("x86-64", "read", 0x7fff0000)]
    [InlineData("x86-64", "io_uring_setup", 0x00050001)]
    [InlineData("x86-64", "clone3", 0x00050026)]
    [InlineData("arm64", "read", 0x7fff0000)]
    [InlineData("arm64", "bpf", 0x00050001)]
    [InlineData("arm64", "mseal", 0x00050026)]
    public void It_knows_the_calls_of_each_architecture(string name, string call, uint verdict) =>
        Assert.Equal(verdict, BpfMachine.Run(SeccompFilter.Of(Of(name), SeccompTable.Rules), Of(name).AuditNumber, (uint)Of(name).Numbers[call], new ulong[6]).Verdict);

    /// <summary>Most calls are decided in a few steps, whatever their number.</summary>
    [Theory]
    [MemberData(nameof(Architectures))]
    public void It_decides_quickly(string name) =>
        Assert.All(["read", "write", "futex", "mmap", "openat", "getrandom"],
            call => Assert.InRange(BpfMachine.Run(SeccompFilter.Of(Of(name), SeccompTable.Rules), Of(name).AuditNumber, (uint)Of(name).Numbers[call], new ulong[6]).Steps, 1, 30));

    /// <summary>The same number is another call there: <c>read</c> is 0 here, and 0 is <c>restart_syscall</c> for 32-bit code.</summary>
    [Theory]
    [InlineData("x86-64", 0x40000003u, 0u)] // i386
    [InlineData("x86-64", 0xc00000b7u, 0u)] // arm64
    [InlineData("x86-64", 0xc000003eu, 0x40000000u)] // x32
    [InlineData("x86-64", 0xc000003eu, 0x400001ffu)]
    [InlineData("x86-64", 0xc000003eu, 0xffffffffu)]
    [InlineData("arm64", 0x40000028u, 0u)] // 32-bit arm
    [InlineData("arm64", 0xc000003eu, 0u)]
    public void Code_of_another_architecture_or_abi_is_ended(string name, uint architecture, uint number) =>
        Assert.Equal(SeccompFilter.Kill, BpfMachine.Run(SeccompFilter.Of(Of(name), SeccompTable.Rules), architecture, number, new ulong[6]).Verdict);

    /// <summary>Conditions the table does not have today: both words, an empty mask, a value outside its mask.</summary>
    [Theory]
    [InlineData(ulong.MaxValue, 0x1_00000002, false, 0x1_00000002, true)]
    [InlineData(ulong.MaxValue, 0x1_00000002, false, 0x00000002, false)]
    [InlineData(ulong.MaxValue, 0x1_00000002, false, 0x1_00000000, false)]
    [InlineData(ulong.MaxValue, 0x1_00000002, true, 0x1_00000002, false)]
    [InlineData(ulong.MaxValue, 0x1_00000002, true, 0x2_00000002, true)]
    [InlineData(ulong.MaxValue, 0x1_00000002, true, 0x1_00000003, true)]
    [InlineData(0xff_00000000, 0x12_00000000, false, 0x3412_00000005, true)]
    [InlineData(0xff_00000000, 0x12_00000000, false, 0x3413_00000005, false)]
    [InlineData(0xff_00000000, 0x12_00000000, true, 0x3412_00000005, false)]
    [InlineData(0UL, 0UL, false, 0x5, true)]
    [InlineData(0UL, 0UL, true, 0x5, false)]
    [InlineData(0xf0UL, 0x01UL, false, 0x01, false)]
    public void A_condition_compares_64_bits(ulong mask, ulong value, bool unequal, ulong argument, bool holds)
    {
        var program = SeccompFilter.Of(SeccompArchitecture.X64, [new SyscallRule(0, ["read"], [new ArgumentCondition(3, mask, value, unequal)])]);
        var found = BpfMachine.Run(program, SeccompArchitecture.X64.AuditNumber, 0, [1, 2, 3, argument, 5, 6]).Verdict;
        Assert.Equal(holds ? SeccompFilter.Allow : SeccompFilter.Errno | 1, found);
    }

    [Fact]
    public void Every_call_in_the_table_is_known_somewhere() =>
        Assert.All(SeccompTable.Rules.SelectMany(rule => rule.Names), name => Assert.True(SeccompArchitecture.X64.Numbers.ContainsKey(name) || SeccompArchitecture.Arm64.Numbers.ContainsKey(name), name));

    [Fact]
    public void A_program_is_eight_bytes_an_instruction()
    {
        ImmutableArray<BpfInstruction> program = [new(BpfInstruction.IfEqual, 1, 2, 0xc000003e), new(BpfInstruction.Return, 0, 0, SeccompFilter.Allow)];
        Assert.Equal("150001023e0000c006000000" + "0000ff7f", Convert.ToHexStringLower(BpfInstruction.ToBytes(program)));
    }

    private static SeccompArchitecture Of(string name) => name == "arm64" ? SeccompArchitecture.Arm64 : SeccompArchitecture.X64;

    /// <summary>For a call with conditions: around each value they name, with each bit of either half turned; for any call some at random.</summary>
    private static IEnumerable<ulong[]> Samples(string? name, JsonProfile json, Random random)
    {
        for (var i = 0; i < 20; i++) yield return Random(random);
        if (name is null || !json.Names.Contains(name)) yield break;
        foreach (var (index, value) in json.Edges(name).Distinct().ToList())
        {
            var near = new[] { value, value + 1, value - 1, ~value, 0UL, uint.MaxValue, ulong.MaxValue }.Concat(Enumerable.Range(0, 64).Select(bit => value ^ (1UL << bit)));
            foreach (var edge in near)
            {
                var arguments = Random(random);
                arguments[index] = edge;
                yield return arguments;
            }
        }
    }

    private static ulong[] Random(Random random) => [.. Enumerable.Range(0, 6).Select(_ => (ulong)random.NextInt64() << random.Next(2) >> random.Next(64))];
}
