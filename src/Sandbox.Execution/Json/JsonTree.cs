using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace Sandbox.Execution.Json;

/// <summary>
/// A JSON text (RFC 8259) as a read-only tree that can be compared byte for byte.
/// </summary>
/// <remarks>
/// Theory of operation. The text comes from a node and is hostile: tens of megabytes, nested without end, all commas. So the tree is not made
/// of objects but is a tape: cells of eight bytes in document order. A scalar is one cell: where its text starts, how long it is, its kind. A
/// string with escapes points into a second buffer that holds it decoded, so that the text of every string is plain UTF-8 and two of them are
/// equal when their bytes are. An array or object is two cells, (count, kind) and (index after it, order), and then its content; a member is
/// its name's cell and then its value.
/// <para>
/// Members are read in the order of their names' code points. Sorting every row of a table would cost more than parsing it; most rows have the
/// names of the row before, so a closed object is first held against the last one at its depth and shares its order. An order of -1 means
/// that the text already has it. Sorting also finds names that occur twice, which are refused: what such an object means depends on the reader.
/// </para>
/// <para>
/// Reading is strict and linear, and never throws on a text. Refused is also what JSON's grammar permits but nobody can rely on (I-JSON,
/// RFC 7493): lone surrogates, doubled names, numbers beyond a double such as <c>1e999</c>; and nesting beyond <see cref="MaxDepth"/>, on which all
/// later recursion stands. Python's <c>NaN</c> and <c>Infinity</c> are not JSON. A leading byte order mark is skipped.
/// </para>
/// </remarks>
public sealed class JsonTree
{
    /// <summary>How deep arrays and objects may be nested.</summary>
    public const int MaxDepth = 256;

    /// <summary>How many bytes a text may have.</summary>
    public const int MaxBytes = (1 << (32 - JsonEntry.KindBits)) - 1;

    private readonly ReadOnlyMemory<byte> _source;
    private readonly ReadOnlyMemory<byte> _decoded;
    private readonly JsonEntry[] _entries;
    private readonly int[] _orders;

    internal JsonTree(ReadOnlyMemory<byte> source, ReadOnlyMemory<byte> decoded, JsonEntry[] entries, int[] orders)
    {
        _source = source;
        _decoded = decoded;
        _entries = entries;
        _orders = orders;
    }

    /// <summary>The text's one value.</summary>
    public JsonNode Root => new(this, 0);

    /// <summary>Reads a text; the tree keeps the memory it is given. False where it is not JSON.</summary>
    public static bool TryParse(
        ReadOnlyMemory<byte> utf8, [NotNullWhen(true)] out JsonTree? tree, [NotNullWhen(false)] out JsonError? error)
    {
        var text = utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        return new JsonParser(text).TryParse(out tree, out error);
    }

    /// <summary>What is wrong with a text, or null where it is JSON.</summary>
    public static JsonError? Validate(ReadOnlyMemory<byte> utf8) => TryParse(utf8, out _, out var error) ? null : error;

    internal ref readonly JsonEntry Entry(int index) => ref _entries[index];

    internal ReadOnlyMemory<byte> Text(int index)
    {
        ref readonly var entry = ref _entries[index];
        return (entry.IsUnescaped ? _decoded : _source).Slice(entry.Start, entry.Length);
    }

    internal ReadOnlySpan<byte> TextSpan(int index)
    {
        ref readonly var entry = ref _entries[index];
        return (entry.IsUnescaped ? _decoded.Span : _source.Span).Slice(entry.Start, entry.Length);
    }

    internal int After(int index) => _entries[index].IsContainer ? _entries[index + 1].First : index + 1;

    /// <summary>The indices of an object's names in the order of their code points, in an array rented from the shared pool.</summary>
    internal int[] RentNames(int index)
    {
        var count = _entries[index].First;
        var order = _entries[index + 1].Second;
        var names = ArrayPool<int>.Shared.Rent(count);
        var name = index + 2;
        for (var i = 0; i < count; i++)
        {
            names[i] = name;
            name = After(name + 1);
        }

        if (order < 0)
            return names;
        var sorted = ArrayPool<int>.Shared.Rent(count);
        for (var i = 0; i < count; i++)
            sorted[i] = names[_orders[order + i]];
        ArrayPool<int>.Shared.Return(names);
        return sorted;
    }
}
