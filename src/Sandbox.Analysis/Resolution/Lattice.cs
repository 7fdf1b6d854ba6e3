using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution;

/// <summary>The order of values: a set of at most <see cref="ResolutionBudget.Alternatives"/> alternatives, unknown on top.</summary>
public static class Lattice
{
    /// <summary>What may be either.</summary>
    public static AbstractValue Join(AbstractValue left, AbstractValue right) => left.Equals(right) ? left : UnknownValue.Of(left.Taint | right.Taint);

    /// <summary>What may be any of several.</summary>
    public static AbstractValue Join(IEnumerable<AbstractValue> values, AbstractValue? rest = null)
    {
        var result = rest;
        foreach (var value in values)
            result = result is null ? value : Join(result, value);
        return result ?? UnknownValue.Plain;
    }
}
