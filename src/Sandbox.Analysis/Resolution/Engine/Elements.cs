using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>What iterating something gives.</summary>
/// <param name="Exact">The elements, in order, where all are known.</param>
/// <param name="Rest">Else what any of them may be.</param>
/// <param name="IsEndless">Whether it never ends.</param>
internal readonly record struct Elements(IReadOnlyList<AbstractValue>? Exact, AbstractValue? Rest, bool IsEndless = false)
{
    public AbstractValue Any => Rest ?? Lattice.Join(Exact!);
}
