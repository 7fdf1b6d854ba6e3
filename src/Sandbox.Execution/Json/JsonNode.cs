using System.Buffers;

namespace Sandbox.Execution.Json;

/// <summary>One value of a <see cref="JsonTree"/>.</summary>
public readonly struct JsonNode
{
    private readonly JsonTree tree;

    internal JsonNode(JsonTree tree, int index)
    {
        this.tree = tree;
        Index = index;
    }

    internal int Index { get; }

    public JsonKind Kind => tree.Entry(Index).Kind;

    /// <summary>How many elements or members an array or object has; 0 for a scalar.</summary>
    public int Count => tree.Entry(Index) is { IsContainer: true } entry ? entry.First : 0;

    /// <summary>A string's decoded text, a number's as written, or the literal; empty for an array or object.</summary>
    public ReadOnlySpan<byte> Utf8 => tree.Entry(Index).IsContainer ? [] : tree.TextSpan(Index);

    internal ReadOnlyMemory<byte> Utf8Memory => tree.Text(Index);

    /// <summary>The elements of an array, in order; nothing for any other kind.</summary>
    public IEnumerable<JsonNode> Elements()
    {
        if (Kind is not JsonKind.Array)
            yield break;
        var element = FirstElement;
        for (var i = 0; i < Count; i++, element = element.Sibling)
            yield return element;
    }

    /// <summary>The member of an object with this name, or null.</summary>
    public JsonNode? Member(ReadOnlySpan<byte> utf8Name)
    {
        if (Kind is not JsonKind.Object)
            return null;
        var name = Index + 2;
        for (var i = 0; i < Count; i++, name = tree.After(name + 1))
        {
            if (tree.TextSpan(name).SequenceEqual(utf8Name))
                return new JsonNode(tree, name + 1);
        }

        return null;
    }

    internal JsonNode FirstElement => new(tree, Index + 2);

    internal JsonNode Sibling => new(tree, tree.After(Index));

    internal SortedMembers SortedMembers() => new(tree, tree.RentNames(Index), Count);
}

/// <summary>An object's members in the order of their names' code points; gives its array back to the pool when disposed.</summary>
internal readonly struct SortedMembers(JsonTree tree, int[] names, int count) : IDisposable
{
    public int Count => count;

    public JsonNode Name(int position) => new(tree, names[position]);

    public JsonNode Value(int position) => new(tree, names[position] + 1);

    public void Dispose() => ArrayPool<int>.Shared.Return(names);
}
