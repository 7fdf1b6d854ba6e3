using System.Collections.Immutable;

namespace Sandbox.Execution.Engines.Seccomp;

/// <summary>
/// The table as a seccomp filter in classic BPF, for engines that load one themselves.
/// </summary>
/// <remarks>
/// Theory of operation. A call made for another architecture (32-bit code) or ABI (x32) ends the process: its numbers mean other calls. Then the call's number is looked for in a
/// binary search over ranges of calls with the same fate; that is at most ten comparisons a call. A fate is a verdict, or the rules with conditions for one call: the first that holds, in
/// the table's order, decides, and where none does the default. Arguments are 64 bits and BPF's words 32: each condition looks at the lower word and, where the mask or an inequality asks for
/// it, at the upper. Jumps over conditions carry 8 bits only, so the search jumps by <see cref="BpfInstruction.Jump"/>.
/// What the table does not name is refused with EPERM, but what is newer than everything it names with ENOSYS: libraries probe such calls. Docker's engine (runc) treats its JSON so, too.
/// </remarks>
internal static class SeccompFilter
{
    /// <summary>SECCOMP_RET_ALLOW, SECCOMP_RET_ERRNO, SECCOMP_RET_KILL_PROCESS (seccomp(2)).</summary>
    public const uint Allow = 0x7fff0000, Errno = 0x00050000, Kill = 0x80000000;

    private const uint Eperm = 1, Enosys = 38;

    /// <summary>Offsets in <c>struct seccomp_data</c>: number, architecture, and the first argument, lower word first.</summary>
    private const uint NumberOffset = 0, ArchitectureOffset = 4, ArgumentsOffset = 16;

    public static ImmutableArray<BpfInstruction> Of(SeccompArchitecture architecture, ImmutableArray<SyscallRule> rules)
    {
        var fates = FatesOf(architecture, rules);
        List<BpfInstruction> program =
        [
            new(BpfInstruction.Load, 0, 0, ArchitectureOffset),
            new(BpfInstruction.IfEqual, 1, 0, architecture.AuditNumber),
            Return(Kill),
            new(BpfInstruction.Load, 0, 0, NumberOffset),
        ];
        if (architecture.SecondAbi is { } second) program.AddRange([new(BpfInstruction.IfAtLeast, 0, 1, second), Return(Kill)]);
        program.AddRange(Search(fates.AsSpan()));
        return [.. program];
    }

    /// <summary>Ranges of calls in ascending order, each from its first number up to the next range's; the last goes on for ever.</summary>
    private static ImmutableArray<CallRange> FatesOf(SeccompArchitecture architecture, ImmutableArray<SyscallRule> rules)
    {
        var named = rules.SelectMany(rule => rule.Names.Where(architecture.Numbers.ContainsKey).Select(name => (Number: architecture.Numbers[name], Rule: rule)))
            .ToLookup(pair => pair.Number, pair => pair.Rule);
        var ranges = ImmutableArray.CreateBuilder<CallRange>();
        var newest = named.Max(group => group.Key);
        for (var number = 0; number <= newest; number++)
        {
            var code = CodeOf([.. named[number]]);
            if (ranges.Count == 0 || !ranges[^1].Code.SequenceEqual(code)) ranges.Add(new CallRange((uint)number, code));
        }

        ranges.Add(new CallRange((uint)newest + 1, [Return(Errno | Enosys)]));
        return ranges.ToImmutable();
    }

    /// <summary>The code for calls with these rules: always ends in a return.</summary>
    private static ImmutableArray<BpfInstruction> CodeOf(ImmutableArray<SyscallRule> rules)
    {
        var code = ImmutableArray.CreateBuilder<BpfInstruction>();
        foreach (var rule in rules)
        {
            var verdict = Return(rule.Errno == 0 ? Allow : Errno | (uint)rule.Errno);
            foreach (var condition in rule.When) code.AddRange(ConditionOf(condition, verdict));
            if (!rule.When.IsEmpty) continue;
            code.Add(verdict);
            return code.ToImmutable();
        }

        code.Add(Return(Errno | Eperm));
        return code.ToImmutable();
    }

    /// <summary>Returns the verdict where the condition holds, else goes on behind it.</summary>
    private static ImmutableArray<BpfInstruction> ConditionOf(ArgumentCondition condition, BpfInstruction verdict)
    {
        var lower = ArgumentsOffset + (8 * (uint)condition.Index);
        var code = ImmutableArray.CreateBuilder<BpfInstruction>();
        foreach (var (offset, mask, value) in new[] { (lower, (uint)condition.Mask, (uint)condition.Value), (lower + 4, (uint)(condition.Mask >> 32), (uint)(condition.Value >> 32)) })
        {
            // A word outside the mask is zero there: it equals a zero value without a look.
            if (mask == 0 && value == 0) continue;
            code.Add(new(BpfInstruction.Load, 0, 0, offset));
            if (mask != uint.MaxValue) code.Add(new(BpfInstruction.And, 0, 0, mask));
            code.Add(new(BpfInstruction.IfEqual, 0, 0, value));
        }

        // Every word must be equal, so an unequal one leaves; for an inequality, an unequal one goes to the verdict and equal ones go on to the next word.
        code.Add(verdict);
        for (var i = 0; i < code.Count; i++)
        {
            if (code[i].Code != BpfInstruction.IfEqual) continue;
            var toVerdict = (byte)(code.Count - 2 - i);
            var last = toVerdict == 0;
            code[i] = condition.Unequal
                ? code[i] with { IfTrue = last ? (byte)1 : (byte)0, IfFalse = toVerdict }
                : code[i] with { IfFalse = (byte)(toVerdict + 1) };
        }

        // Nothing to compare: always equal.
        return code.Count == 1 && condition.Unequal ? [] : code.ToImmutable();
    }

    private static List<BpfInstruction> Search(ReadOnlySpan<CallRange> ranges)
    {
        if (ranges.Length == 1) return [.. ranges[0].Code];
        var middle = ranges.Length / 2;
        var (below, above) = (Search(ranges[..middle]), Search(ranges[middle..]));
        return [new(BpfInstruction.IfAtLeast, 0, 1, ranges[middle].First), new(BpfInstruction.Jump, 0, 0, (uint)below.Count), .. below, .. above];
    }

    private static BpfInstruction Return(uint verdict) => new(BpfInstruction.Return, 0, 0, verdict);

    private readonly record struct CallRange(uint First, ImmutableArray<BpfInstruction> Code);
}
