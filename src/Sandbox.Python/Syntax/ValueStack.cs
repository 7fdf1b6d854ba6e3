using System.Diagnostics.CodeAnalysis;

namespace Sandbox.Python.Syntax;

/// <summary>
/// A stack of values. The framework's collections of a value type of ours cannot be compiled ahead in our own image, so that the runtime would
/// compile each of their methods at every start; this one can.
/// </summary>
[SuppressMessage("Naming", "CA1711", Justification = "It is a stack.")]
public sealed class ValueStack<T>
    where T : struct
{
    private T[] _items;

    /// <param name="capacity">How many values it holds before it grows; at least 1.</param>
    public ValueStack(int capacity) => _items = new T[capacity];

    public int Count { get; private set; }

    /// <summary>A value, counted from the bottom.</summary>
    public ref T this[int index] => ref _items[index];

    public void Push(T item)
    {
        if (Count == _items.Length)
            Grow(ref _items, Count * 2);
        _items[Count++] = item;
    }

    public bool TryPop(out T item)
    {
        if (Count == 0)
        {
            item = default;
            return false;
        }

        item = _items[--Count];
        _items[Count] = default;
        return true;
    }

    /// <summary>Takes values off until so many are left.</summary>
    public void Truncate(int count)
    {
        Array.Clear(_items, count, Count - count);
        Count = count;
    }

    /// <summary>What <c>Array.Resize</c> does, which cannot be compiled ahead for a type of ours either.</summary>
    internal static void Grow(ref T[] items, int length)
    {
        var larger = new T[length];
        Array.Copy(items, larger, items.Length);
        items = larger;
    }
}
