using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Unicode;

namespace Sandbox.Execution.Json;

/// <summary>Reads one text into a <see cref="JsonTree"/>: a loop over values with the open containers on a stack of its own.</summary>
internal ref partial struct JsonParser
{
    private readonly ReadOnlyMemory<byte> source;
    private readonly ReadOnlySpan<byte> text;
    private readonly Open[] open = new Open[JsonTree.MaxDepth];
    private readonly ArrayBufferWriter<byte> decoded = new();
    private readonly List<int> orders = [];
    private JsonEntry[] entries;
    private int used;
    private int depth;
    private int position;
    private (int Offset, string Message) failure;

    private struct Open
    {
        public int Header;
        public int Count;

        /// <summary>The object that was last closed at this depth, 0 for none: its names are likely the next one's.</summary>
        public int LastObject;
    }

    public JsonParser(ReadOnlyMemory<byte> source)
    {
        this.source = source;
        text = source.Span;
        entries = new JsonEntry[Math.Max(16, Math.Min(text.Length, JsonTree.MaxBytes) / 8)];
    }

    public bool TryParse([NotNullWhen(true)] out JsonTree? tree, [NotNullWhen(false)] out JsonError? error)
    {
        tree = null;
        error = null;
        if (text.Length > JsonTree.MaxBytes)
            error = new JsonError(1, 1, $"the text has more than {JsonTree.MaxBytes} bytes");
        else if (!Utf8.IsValid(text))
            error = At(FirstInvalidByte(), "not UTF-8");
        else if (!Document())
            error = At(failure.Offset, failure.Message);
        else
            tree = new JsonTree(source, decoded.WrittenMemory, entries, [.. orders]);
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
                if (position == text.Length || text[position] != Closer)
                {
                    if (!BeginElement())
                        return false;
                    continue;
                }

                position++;
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
            if (depth == 0)
                return position == text.Length || Fail("there is more text after the value");
            if (position < text.Length && text[position] == ',')
            {
                position++;
                SkipSpace();
                another = true;
                return BeginElement();
            }

            if (position == text.Length || text[position] != Closer)
                return Fail($"expected ',' or '{(char)Closer}', {Found}");
            position++;
            if (!Close())
                return false;
        }
    }

    private readonly byte Closer => entries[open[depth - 1].Header].Kind is JsonKind.Object ? (byte)'}' : (byte)']';

    /// <summary>Counts an element of the open container and, in an object, reads its name and colon.</summary>
    private bool BeginElement()
    {
        ref var container = ref open[depth - 1];
        container.Count++;
        if (Closer == ']')
            return true;
        if (position == text.Length || text[position] != '"')
            return Fail($"expected a name in double quotes, {Found}");
        if (!String())
            return false;
        SkipSpace();
        if (position == text.Length || text[position] != ':')
            return Fail($"expected ':', {Found}");
        position++;
        SkipSpace();
        return true;
    }

    private bool BeginValue(out bool container)
    {
        container = false;
        if (position == text.Length)
            return Fail(depth == 0 ? "the text is empty" : "expected a value, found the end");
        switch (text[position])
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
        if (depth == JsonTree.MaxDepth)
            return Fail($"nested deeper than {JsonTree.MaxDepth} levels");
        open[depth].Header = used;
        open[depth].Count = 0;
        depth++;
        position++;
        Add(JsonEntry.Scalar(kind, 0, 0));
        Add(default);
        return true;
    }

    private bool Close()
    {
        ref var closing = ref open[--depth];
        var header = closing.Header;
        var kind = entries[header].Kind;
        entries[header] = new JsonEntry(closing.Count, (int)kind);
        entries[header + 1] = new JsonEntry(used, -1);
        if (kind is JsonKind.Array || closing.Count < 2)
            return true;
        if (!TryOrder(header, closing.LastObject, out var order))
            return false;
        entries[header + 1] = new JsonEntry(used, order);
        closing.LastObject = header;
        return true;
    }

    private bool Literal(ReadOnlySpan<byte> word, JsonKind kind)
    {
        if (!text[position..].StartsWith(word))
            return Fail($"expected a value, {Found}");
        Add(JsonEntry.Scalar(kind, position, word.Length));
        position += word.Length;
        return true;
    }

    private bool FailNonFinite(ReadOnlySpan<byte> word) => Fail(text[position..].StartsWith(word)
        ? $"{Encoding.UTF8.GetString(word)} is not JSON; write null or a number"
        : $"expected a value, {Found}");

    private void Add(JsonEntry entry)
    {
        if (used == entries.Length)
            Array.Resize(ref entries, (int)Math.Min(2L * used, Array.MaxLength));
        entries[used++] = entry;
    }

    private void SkipSpace()
    {
        while (position < text.Length && text[position] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            position++;
    }

    private readonly string Found
    {
        get
        {
            if (position == text.Length)
                return "found the end";
            Rune.DecodeFromUtf8(text[position..], out var rune, out _);
            return $"found '{Printable.Escape(rune.ToString())}'";
        }
    }

    private bool Fail(string message) => Fail(position, message);

    private bool Fail(int offset, string message)
    {
        failure = (offset, message);
        return false;
    }

    private readonly JsonError At(int offset, string message)
    {
        var before = text[..offset];
        var line = before.Count((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        return new JsonError(line, column, message);
    }

    private readonly int FirstInvalidByte()
    {
        var buffer = new char[4096];
        var offset = 0;
        while (Utf8.ToUtf16(text[offset..], buffer, out var read, out _, replaceInvalidSequences: false) is OperationStatus.DestinationTooSmall)
            offset += read;
        Utf8.ToUtf16(text[offset..], buffer, out var rest, out _, replaceInvalidSequences: false);
        return offset + rest;
    }
}
