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

    public override bool Equals(object? obj)
    {
        if (ReferenceEquals(this, obj))
            return true;
        if (obj is not UnionValue other || other._items.Length != _items.Length)
            return false;
        for (var i = 0; i < _items.Length; i++)
        {
            // Mostly the order is the same.
            if (!_items[i].Equals(other._items[i]) && !Holds(other._items.AsSpan(), _items[i]))
                return false;
        }

        return true;
    }

    /// <summary>Whether all alternatives of another value are among its own.</summary>
    internal bool HoldsAll(AbstractValue other)
    {
        for (var i = 0; i < other.AlternativeCount; i++)
        {
            if (!Holds(_items.AsSpan(), other.Alternative(i)))
                return false;
        }

        return true;
    }

    /// <summary>Whether one of some values equals another.</summary>
    internal static bool Holds(ReadOnlySpan<AbstractValue> items, AbstractValue value)
    {
        foreach (var item in items)
        {
            if (ReferenceEquals(item, value) || (item.GetType() == value.GetType() && item.Equals(value)))
                return true;
        }

        return false;
    }

    public override int GetHashCode()
    {
        var hash = _items.Length;
        foreach (var item in _items)
            hash ^= item.GetHashCode();
        return hash;
    }

    public override string ToString() => "one of " + string.Join(" | ", _items.Select(item => item.ToString()).Order(StringComparer.Ordinal));
}
