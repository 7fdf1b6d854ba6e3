using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution;

/// <summary>The elements of a list, tuple, set or iterator; shared by the values that are the same object.</summary>
/// <param name="regionDepth">Branches around its creation.</param>
/// <param name="capacity">How many elements are to come, as far as that is known.</param>
internal sealed class ElementStore(int regionDepth, int capacity = 0)
{
    private Taint _taint;
    private double _length = double.NaN;

    public ElementStore(int regionDepth, IEnumerable<AbstractValue> items, AbstractValue? rest = null)
        : this(regionDepth, items.TryGetNonEnumeratedCount(out var count) ? count : 0)
    {
        foreach (var item in items)
            Add(item);
        if (rest is not null)
            AddRest(rest);
    }

    /// <summary>Elements known in order; those of <see cref="Rest"/> follow.</summary>
    public List<AbstractValue> Items { get; } = new(Math.Min(capacity, ResolutionBudget.Default.Elements));

    /// <summary>What further elements may be; null where there are none.</summary>
    public AbstractValue? Rest { get; private set; }

    public Taint Taint => _taint;

    /// <summary>How many elements there are, those not told apart included: infinity where they never end, NaN where that is not known.</summary>
    public double Length
    {
        get => Rest is null ? Items.Count : _length;
        set => _length = value;
    }

    public int RegionDepth { get; } = regionDepth;

    public void Add(AbstractValue item)
    {
        if (Rest is not null || Items.Count >= ResolutionBudget.Default.Elements)
        {
            AddRest(item);
            return;
        }

        _taint |= item.Taint;
        Items.Add(item);
    }

    public void AddRest(AbstractValue item)
    {
        _taint |= item.Taint;
        Rest = Rest is null ? item : Lattice.Join(Rest, item);
    }

    /// <summary>Forgets the order: any element may be anywhere.</summary>
    public void Blur()
    {
        if (Items.Count == 0)
            return;
        Rest = Any();
        Items.Clear();
    }

    public void Clear()
    {
        Items.Clear();
        Rest = null;
    }

    public void Touch(Taint taint) => _taint |= taint;

    /// <summary>What any element may be.</summary>
    public AbstractValue Any() => Lattice.Join(Items, Rest);
}
