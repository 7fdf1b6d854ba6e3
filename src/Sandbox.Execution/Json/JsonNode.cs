using System.Buffers;

namespace Sandbox.Execution.Json;

/// <summary>One value of a <see cref="JsonTree"/>.</summary>
public readonly struct JsonNode
{
    private readonly JsonTree _tree;

    internal JsonNode(JsonTree tree, int index)
    {
        _tree = tree;
        Index = index;
    }

    internal int Index { get; }

    public JsonKind Kind => _tree.Entry(Index).Kind;

    /// <summary>How many elements or members an array or object has; 0 for a scalar.</summary>
    public int Count => _tree.Entry(Index) is { IsContainer: true } entry ? entry.First : 0;

    /// <summary>A string's decoded text, a number's as written, or the literal; empty for an array or object.</summary>
    public ReadOnlySpan<byte> Utf8 => _tree.Entry(Index).IsContainer ? [] : _tree.TextSpan(Index);

    internal ReadOnlyMemory<byte> Utf8Memory => _tree.Text(Index);

    /// <summary>The member of an object with this name, or null.</summary>
    public JsonNode? Member(ReadOnlySpan<byte> utf8Name)
    {
        if (Kind is not JsonKind.Object)
            return null;
        var name = Index + 2;
        for (var i = 0; i < Count; i++, name = _tree.After(name + 1))
        {
            if (_tree.TextSpan(name).SequenceEqual(utf8Name))
                return new JsonNode(_tree, name + 1);
        }

        return null;
    }

    internal JsonNode FirstElement => new(_tree, Index + 2);

    internal JsonNode Sibling => new(_tree, _tree.After(Index));

    internal SortedMembers SortedMembers() => new(_tree, _tree.RentNames(Index), Count);
}

/// <summary>An object's members in the order of their names' code points; gives its array back to the pool when disposed.</summary>
internal readonly struct SortedMembers(JsonTree tree, int[] names, int count) : IDisposable
{
    public int Count => count;

    public JsonNode Name(int position) => new(tree, names[position]);

    public JsonNode Value(int position) => new(tree, names[position] + 1);

    public void Dispose() => ArrayPool<int>.Shared.Return(names);
}
