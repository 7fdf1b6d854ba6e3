using System.Runtime.InteropServices;
using Sandbox.Python.Syntax;

namespace Sandbox.Python.Parsing;

/// <summary>
/// Children gathered before their number is known: a stack shared by all lists being read, from which a list takes what lies above
/// the mark it set. Slots are structs, since storing into an array of class references would check the type each time.
/// </summary>
internal struct Scratch<T>
    where T : SyntaxNode?
{
    private Slot[] _slots;

    /// <summary>Takes next to no memory before it is needed, since every field of an f-string before 3.12 has a parser of its own.</summary>
    public Scratch() => _slots = new Slot[1];

    public int Count { get; private set; }

    public readonly T this[int index] => _slots[index].Value;

    public void Add(T node)
    {
        if (Count == _slots.Length)
            ValueStack<Slot>.Grow(ref _slots, Math.Max(32, Count * 2));
        _slots[Count++].Value = node;
    }

    /// <summary>Takes what was added since <see cref="Count"/> was <paramref name="mark"/>.</summary>
    public NodeList<T> Take(int mark)
    {
        var count = Count - mark;
        if (count == 0)
            return default;
        Count = mark;
        var items = new T[count];
        if (count == 1)
            items[0] = _slots[mark].Value;
        else
            MemoryMarshal.CreateSpan(ref _slots[mark].Value, count).CopyTo(items);
        return new NodeList<T>(items);
    }

    private struct Slot
    {
        public T Value;
    }
}
