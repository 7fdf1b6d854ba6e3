using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>What iterating something gives.</summary>
/// <param name="Exact">The elements, in order, where all are known.</param>
/// <param name="Rest">Else what any of them may be.</param>
/// <param name="RestLength">How many there are where they are not all known: infinity where they never end, NaN where that is not known.</param>
internal readonly record struct Elements(IReadOnlyList<AbstractValue>? Exact, AbstractValue? Rest, double RestLength = double.NaN)
{
    public double Length => Exact?.Count ?? RestLength;

    public AbstractValue Any => Rest ?? Lattice.Join(Exact!);
}
