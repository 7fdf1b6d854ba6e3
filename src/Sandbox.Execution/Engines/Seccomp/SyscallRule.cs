using System.Collections.Immutable;

namespace Sandbox.Execution.Engines.Seccomp;

/// <summary>System calls and what becomes of them. Without conditions the rule holds for every call, else where one of them holds.</summary>
/// <param name="Errno">0 allows; else the error that the call gives.</param>
/// <param name="Names">The calls' names; one that an architecture or a library does not know is passed over.</param>
/// <param name="When">Alternatives.</param>
internal sealed record SyscallRule(int Errno, ImmutableArray<string> Names, ImmutableArray<ArgumentCondition> When);

/// <summary>A condition on one argument: <c>(argument &amp; Mask) == Value</c>, or unequal.</summary>
internal readonly record struct ArgumentCondition(int Index, ulong Mask, ulong Value, bool Unequal = false);
