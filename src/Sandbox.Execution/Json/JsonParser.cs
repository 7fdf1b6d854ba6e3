using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Unicode;

namespace Sandbox.Execution.Json;

/// <summary>Reads one text into a <see cref="JsonTree"/>: a loop over values with the open containers on a stack of its own.</summary>
internal ref partial struct JsonParser
{
    private readonly ReadOnlyMemory<byte> _source;
    private readonly ReadOnlySpan<byte> _text;
    private readonly Open[] _open = new Open[JsonTree.MaxDepth];
    private readonly ArrayBufferWriter<byte> _decoded = new();
    private readonly List<int> _orders = [];
    private JsonEntry[] _entries;
    private int _used;
    private int _depth;
    private int _position;
    private (int Offset, string Message) _failure;

    private struct Open
    {
        public int Header;
        public int Count;

        /// <summary>The object that was last closed at this depth, 0 for none: its names are likely the next one's.</summary>
        public int LastObject;
    }

    public JsonParser(ReadOnlyMemory<byte> source)
    {
        _source = source;
        _text = source.Span;
        _entries = new JsonEntry[Math.Max(16, Math.Min(_text.Length, JsonTree.MaxBytes) / 8)];
    }

    public bool TryParse([NotNullWhen(true)] out JsonTree? tree, [NotNullWhen(false)] out JsonError? error)
    {
        tree = null;
        error = null;
        if (_text.Length > JsonTree.MaxBytes)
            error = new JsonError(1, 1, $"the text has more than {JsonTree.MaxBytes} bytes");
        else if (!Utf8.IsValid(_text))
            error = At(FirstInvalidByte(), "not UTF-8");
        else if (!Document())
            error = At(_failure.Offset, _failure.Message);
        else
            tree = new JsonTree(_source, _decoded.WrittenMemory, _entries, [.. _orders]);
        return error is null;
    }

    private bool Document()
    {
        SkipSpace();
        while (true)
        {
            if (!BeginValue(out var container))
                return false;
            if (container)
            {
                SkipSpace();
                if (_position == _text.Length || _text[_position] != Closer)
                {
                    if (!BeginElement())
                        return false;
                    continue;
                }

                _position++;
                if (!Close())
                    return false;
            }

            if (!FinishValue(out var another))
                return false;
            if (!another)
                return true;
        }
    }

    /// <summary>Closes what closes after a value and moves to the next one, if there is another.</summary>
    private bool FinishValue(out bool another)
    {
        another = false;
        while (true)
        {
            SkipSpace();
            if (_depth == 0)
                return _position == _text.Length || Fail("there is more text after the value");
            if (_position < _text.Length && _text[_position] == ',')
            {
                _position++;
                SkipSpace();
                another = true;
                return BeginElement();
            }

            if (_position == _text.Length || _text[_position] != Closer)
                return Fail($"expected ',' or '{(char)Closer}', {Found}");
            _position++;
            if (!Close())
                return false;
        }
    }

    private readonly byte Closer => _entries[_open[_depth - 1].Header].Kind is JsonKind.Object ? (byte)'}' : (byte)']';

    /// <summary>Counts an element of the open container and, in an object, reads its name and colon.</summary>
    private bool BeginElement()
    {
        ref var container = ref _open[_depth - 1];
        container.Count++;
        if (Closer == ']')
            return true;
        if (_position == _text.Length || _text[_position] != '"')
            return Fail($"expected a name in double quotes, {Found}");
        if (!String())
            return false;
        SkipSpace();
        if (_position == _text.Length || _text[_position] != ':')
            return Fail($"expected ':', {Found}");
        _position++;
        SkipSpace();
        return true;
    }

    private bool BeginValue(out bool container)
    {
        container = false;
        if (_position == _text.Length)
            return Fail(_depth == 0 ? "the text is empty" : "expected a value, found the end");
        switch (_text[_position])
        {
            case (byte)'"':
                return String();
            case (byte)'{':
                container = true;
                return BeginContainer(JsonKind.Object);
            case (byte)'[':
                container = true;
                return BeginContainer(JsonKind.Array);
            case (byte)'t':
                return Literal("true"u8, JsonKind.True);
            case (byte)'f':
                return Literal("false"u8, JsonKind.False);
            case (byte)'n':
                return Literal("null"u8, JsonKind.Null);
            case (byte)'N':
                return FailNonFinite("NaN"u8);
            case (byte)'I':
                return FailNonFinite("Infinity"u8);
            default:
                return Number();
        }
    }

    private bool BeginContainer(JsonKind kind)
    {
        if (_depth == JsonTree.MaxDepth)
            return Fail($"nested deeper than {JsonTree.MaxDepth} levels");
        _open[_depth].Header = _used;
        _open[_depth].Count = 0;
        _depth++;
        _position++;
        Add(JsonEntry.Scalar(kind, 0, 0));
        Add(default);
        return true;
    }

    private bool Close()
    {
        ref var closing = ref _open[--_depth];
        var header = closing.Header;
        var kind = _entries[header].Kind;
        _entries[header] = new JsonEntry(closing.Count, (int)kind);
        _entries[header + 1] = new JsonEntry(_used, -1);
        if (kind is JsonKind.Array || closing.Count < 2)
            return true;
        if (!TryOrder(header, closing.LastObject, out var order))
            return false;
        _entries[header + 1] = new JsonEntry(_used, order);
        closing.LastObject = header;
        return true;
    }

    private bool Literal(ReadOnlySpan<byte> word, JsonKind kind)
    {
        if (!_text[_position..].StartsWith(word))
            return Fail($"expected a value, {Found}");
        Add(JsonEntry.Scalar(kind, _position, word.Length));
        _position += word.Length;
        return true;
    }

    private bool FailNonFinite(ReadOnlySpan<byte> word) => Fail(_text[_position..].StartsWith(word)
        ? $"{Encoding.UTF8.GetString(word)} is not JSON; write null or a number"
        : $"expected a value, {Found}");

    private void Add(JsonEntry entry)
    {
        if (_used == _entries.Length)
            Array.Resize(ref _entries, (int)Math.Min(2L * _used, Array.MaxLength));
        _entries[_used++] = entry;
    }

    private void SkipSpace()
    {
        while (_position < _text.Length && _text[_position] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            _position++;
    }

    private readonly string Found
    {
        get
        {
            if (_position == _text.Length)
                return "found the end";
            Rune.DecodeFromUtf8(_text[_position..], out var rune, out _);
            return $"found '{Printable.Escape(rune.ToString())}'";
        }
    }

    private bool Fail(string message) => Fail(_position, message);

    private bool Fail(int offset, string message)
    {
        _failure = (offset, message);
        return false;
    }

    private readonly JsonError At(int offset, string message)
    {
        var before = _text[..offset];
        var line = before.Count((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        return new JsonError(line, column, message);
    }

    private readonly int FirstInvalidByte()
    {
        var buffer = new char[4096];
        var offset = 0;
        while (Utf8.ToUtf16(_text[offset..], buffer, out var read, out _, replaceInvalidSequences: false) is OperationStatus.DestinationTooSmall)
            offset += read;
        Utf8.ToUtf16(_text[offset..], buffer, out var rest, out _, replaceInvalidSequences: false);
        return offset + rest;
    }
}
