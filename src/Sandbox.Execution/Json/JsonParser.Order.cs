using System.Text;

namespace Sandbox.Execution.Json;

internal ref partial struct JsonParser
{
    /// <summary>Finds the order of a closed object's names; false where a name occurs twice.</summary>
    private bool TryOrder(int header, int lastObject, out int order)
    {
        if (lastObject != 0 && HasSameNames(header, lastObject))
        {
            order = _entries[lastObject + 1].Second;
            return true;
        }

        order = -1;
        return IsAscending(header) || TrySort(header, out order);
    }

    private readonly bool HasSameNames(int header, int other)
    {
        var count = _entries[header].First;
        if (_entries[other].First != count)
            return false;
        int name = header + 2, otherName = other + 2;
        for (var i = 0; i < count; i++)
        {
            if (!Name(name).SequenceEqual(Name(otherName)))
                return false;
            name = After(name + 1);
            otherName = After(otherName + 1);
        }

        return true;
    }

    private readonly bool IsAscending(int header)
    {
        var count = _entries[header].First;
        var name = header + 2;
        for (var i = 1; i < count; i++)
        {
            var next = After(name + 1);
            if (Name(name).SequenceCompareTo(Name(next)) >= 0)
                return false;
            name = next;
        }

        return true;
    }

    private bool TrySort(int header, out int order)
    {
        var count = _entries[header].First;
        var names = new (ReadOnlyMemory<byte> Text, int Entry, int Position)[count];
        for (int i = 0, name = header + 2; i < count; i++, name = After(name + 1))
            names[i] = (NameMemory(name), name, i);
        Array.Sort(names, static (x, y) => x.Text.Span.SequenceCompareTo(y.Text.Span) is var c and not 0 ? c : x.Position - y.Position);

        order = _orders.Count;
        for (var i = 0; i < count; i++)
        {
            if (i > 0 && names[i].Text.Span.SequenceEqual(names[i - 1].Text.Span))
                return FailDoubled(names[i].Entry, names[i].Text.Span);
            _orders.Add(names[i].Position);
        }

        return true;
    }

    private bool FailDoubled(int name, ReadOnlySpan<byte> text)
    {
        var offset = _entries[name].IsUnescaped ? _position - 1 : _entries[name].Start - 1;
        return Fail(offset, $"the name \"{Printable.Excerpt(Encoding.UTF8.GetString(text), 0, 60)}\" occurs twice in one object");
    }

    private readonly ReadOnlySpan<byte> Name(int entry) =>
        (_entries[entry].IsUnescaped ? _decoded.WrittenSpan : _text).Slice(_entries[entry].Start, _entries[entry].Length);

    private readonly ReadOnlyMemory<byte> NameMemory(int entry) =>
        (_entries[entry].IsUnescaped ? _decoded.WrittenMemory : _source).Slice(_entries[entry].Start, _entries[entry].Length);

    private readonly int After(int index) => _entries[index].IsContainer ? _entries[index + 1].First : index + 1;
}
