using System.Diagnostics.CodeAnalysis;

namespace Sandbox.Python.Syntax;

/// <summary>
/// Pending nodes of a walk without recursion: <c>stack.Add(root); while (stack.TryTake(out var node)) { …; node.AddChildrenTo(ref stack); }</c>.
/// Between two <see cref="TryTake"/> calls children are added in source order and taken in source order (pre-order).
/// </summary>
[SuppressMessage("Performance", "CA1815", Justification = "A stack is compared by nobody.")]
public struct NodeStack
{
    private SyntaxNode[] _items;
    private int _count;
    private int _group;

    public void Add(SyntaxNode? node)
    {
        if (node is null)
            return;
        if (_items is null)
            _items = new SyntaxNode[64];
        else if (_count == _items.Length)
            Array.Resize(ref _items, _count * 2);
        _items[_count++] = node;
    }

    public void Add<T>(NodeList<T> nodes)
        where T : SyntaxNode?
    {
        foreach (var node in nodes)
            Add(node);
    }

    /// <summary>Takes the next node in pre-order; false when none is left.</summary>
    public bool TryTake([NotNullWhen(true)] out SyntaxNode? node)
    {
        // What was added since the last call lies in source order; turned round, its first is taken first.
        if (_count - _group > 1)
            Array.Reverse(_items, _group, _count - _group);
        if (_count == 0)
        {
            node = null;
            return false;
        }

        node = _items[--_count];
        _group = _count;
        return true;
    }
}
