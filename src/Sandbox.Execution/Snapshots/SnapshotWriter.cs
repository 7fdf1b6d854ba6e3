using System.Text;
using Sandbox.Execution.Json;

namespace Sandbox.Execution.Snapshots;

/// <summary>
/// Writes a tree as the text of a snapshot, in Verify's form: UTF-8 with byte order mark, LF, no final newline, strict JSON, indented by
/// two, one value a line, members in the order of their names' code points (Python's <c>sort_keys</c>). Numbers keep the text the node wrote,
/// so no digit is lost or invented. In strings only what JSON demands is escaped, and what a reviewer could not see (<see cref="Printable"/>):
/// the file is safe to print.
/// </summary>
internal sealed class SnapshotWriter
{
    /// <summary>No snapshot is longer: indentation can make a hostile output many times longer than it was.</summary>
    public const int MaxBytes = 128 << 20;

    private readonly SnapshotOptions _options;
    private readonly IReadOnlyDictionary<int, JsonNode> _replacements;
    private readonly Scrubber? _scrubber;
    private readonly JsonPath _path = new();
    private byte[] _buffer;
    private int _length;
    private int _depth;

    private SnapshotWriter(SnapshotOptions options, IReadOnlyDictionary<int, JsonNode>? replacements, int capacity)
    {
        _options = options;
        _replacements = replacements ?? new Dictionary<int, JsonNode>();
        _scrubber = options.Scrub is Scrubbing.None ? null : new Scrubber(options.Scrub);
        _buffer = new byte[Math.Clamp(capacity, 256, MaxBytes)];
    }

    /// <summary>The text, or null where it would be longer than <see cref="MaxBytes"/>.</summary>
    /// <param name="root">What to write.</param>
    /// <param name="options">What to leave out and to scrub.</param>
    /// <param name="replacements">Values, by index, in whose place another is written.</param>
    /// <param name="capacity">How many bytes to expect.</param>
    public static ReadOnlyMemory<byte>? Write(
        JsonNode root, SnapshotOptions options, IReadOnlyDictionary<int, JsonNode>? replacements = null, int capacity = 4096)
    {
        var writer = new SnapshotWriter(options, replacements, capacity);
        if (!writer.Raw("\uFEFF"u8) || !writer.Value(root))
            return null;
        return writer._buffer.AsMemory(0, writer._length);
    }

    private bool Value(JsonNode node)
    {
        if (_options.Ignore.Length > 0 && _options.Ignores(_path))
            return Raw("\"{Scrubbed}\""u8);
        if (_replacements.Count > 0 && _replacements.TryGetValue(node.Index, out var other))
            node = other;
        return node.Kind switch
        {
            JsonKind.Array => Array(node),
            JsonKind.Object => Object(node),
            JsonKind.String => _scrubber?.Replace(node.Utf8) is { } name ? String(Encoding.UTF8.GetBytes(name)) : String(node.Utf8),
            _ => Raw(node.Utf8),
        };
    }

    private bool Array(JsonNode array)
    {
        if (array.Count == 0)
            return Raw("[]"u8);
        if (!Raw("["u8))
            return false;
        _depth++;
        var element = array.FirstElement;
        for (var i = 0; i < array.Count; i++, element = element.Sibling)
        {
            _path.Push(JsonPathStep.Element(i));
            if (!NewLine(first: i == 0) || !Value(element))
                return false;
            _path.Pop();
        }

        _depth--;
        return NewLine(first: true) && Raw("]"u8);
    }

    private bool Object(JsonNode value)
    {
        using var members = value.SortedMembers();
        var first = true;
        _depth++;
        for (var i = 0; i < members.Count; i++)
        {
            _path.Push(JsonPathStep.Member(members.Name(i).Utf8Memory));
            if (_options.Ignore.Length == 0 || !_options.Ignores(_path))
            {
                if ((first && !Raw("{"u8)) || !NewLine(first) || !String(members.Name(i).Utf8) || !Raw(": "u8) || !Value(members.Value(i)))
                    return false;
                first = false;
            }

            _path.Pop();
        }

        _depth--;
        return first ? Raw("{}"u8) : NewLine(first: true) && Raw("}"u8);
    }

    private bool NewLine(bool first)
    {
        var indent = _depth * 2;
        if (!Reserve(indent + 2))
            return false;
        if (!first)
            _buffer[_length++] = (byte)',';
        _buffer[_length++] = (byte)'\n';
        _buffer.AsSpan(_length, indent).Fill((byte)' ');
        _length += indent;
        return true;
    }

    private bool String(ReadOnlySpan<byte> text)
    {
        if (!Raw("\""u8))
            return false;
        while (true)
        {
            var plain = SnapshotEscapes.PlainLength(text);
            if (!Raw(text[..plain]))
                return false;
            text = text[plain..];
            if (text.IsEmpty)
                return Raw("\""u8);
            Rune.DecodeFromUtf8(text, out var rune, out var consumed);
            if (!Raw(SnapshotEscapes.Needs(rune) ? SnapshotEscapes.Of(rune) : text[..consumed]))
                return false;
            text = text[consumed..];
        }
    }

    private bool Raw(ReadOnlySpan<byte> text)
    {
        if (!Reserve(text.Length))
            return false;
        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
        return true;
    }

    private bool Reserve(int count)
    {
        var needed = (long)_length + count;
        if (needed > MaxBytes)
            return false;
        if (needed > _buffer.Length)
            System.Array.Resize(ref _buffer, (int)Math.Min(Math.Max(needed, 2L * _buffer.Length), MaxBytes));
        return true;
    }
}
