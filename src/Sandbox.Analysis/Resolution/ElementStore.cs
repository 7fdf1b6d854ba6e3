using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution;

/// <summary>The elements of a list, tuple, set or iterator; shared by the values that are the same object.</summary>
internal sealed class ElementStore
{
    /// <summary>Elements known in order.</summary>
    public List<AbstractValue> Items { get; } = [];

    /// <summary>What further elements may be; null where there are none.</summary>
    public AbstractValue? Rest { get; set; }

    public Taint Taint { get; set; }

    /// <summary>What any element may be.</summary>
    public AbstractValue Any() => Lattice.Join(Items, Rest);
}
