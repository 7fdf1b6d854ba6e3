using System.Collections.Immutable;

namespace Sandbox.Analysis.Resolution.Values;

/// <summary>One of several values: at least two, no two equal, at most one of them unknown. Made by <see cref="Lattice"/>.</summary>
public sealed class UnionValue : AbstractValue
{
    private readonly ImmutableArray<AbstractValue> _items;

    internal UnionValue(ImmutableArray<AbstractValue> items) => _items = items;

    public override ValueKind Kind => ValueKind.Union;

    public ImmutableArray<AbstractValue> Items => _items;

    public override int AlternativeCount => _items.Length;

    public override Taint Taint
    {
        get
        {
            var taint = Taint.None;
            foreach (var item in _items)
                taint |= item.Taint;
            return taint;
        }
    }

    public override AbstractValue Alternative(int index) => _items[index];

    public override bool Equals(object? obj) =>
        obj is UnionValue other && other._items.Length == _items.Length && _items.All(other._items.Contains);

    public override int GetHashCode()
    {
        var hash = _items.Length;
        foreach (var item in _items)
            hash ^= item.GetHashCode();
        return hash;
    }

    public override string ToString() => "one of " + string.Join(" | ", _items.Select(item => item.ToString()).Order(StringComparer.Ordinal));
}
