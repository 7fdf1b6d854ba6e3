using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Sandbox.Python.Syntax;

/// <summary>The children of one field: a read-only array without a wrapper object.</summary>
[SuppressMessage("Naming", "CA1815", Justification = "Lists of nodes are compared by nobody.")]
public readonly struct NodeList<T> : IReadOnlyList<T>
    where T : SyntaxNode?
{
    private readonly T[]? _items;

    internal NodeList(T[] items) => _items = items;

    public int Count => _items?.Length ?? 0;

    public T this[int index] => _items![index];

    public ReadOnlySpan<T> AsSpan() => _items;

    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();
}
