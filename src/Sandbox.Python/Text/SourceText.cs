namespace Sandbox.Python.Text;

/// <summary>The decoded text of one file and its line table.</summary>
public sealed class SourceText
{
    private int[]? _lineStarts;

    private SourceText(string text) => Text = text;

    /// <summary>Where, in UTF-16 offsets, and why the bytes could not be decoded; null where they could.</summary>
    public (int Offset, string Message)? DecodingError { get; private init; }

    /// <summary>Whether the bytes began with a byte-order mark.</summary>
    public bool HasMark { get; private init; }

    /// <summary>The encoding that the bytes' coding cookie names; null where they have none.</summary>
    public string? Cookie { get; private init; }

    /// <summary>The text, without a byte-order mark, line ends as they stand.</summary>
    public string Text { get; }

    /// <summary>Number of lines; at least 1.</summary>
    public int LineCount => LineStarts.Length;

    private int[] LineStarts => _lineStarts ??= ComputeLineStarts(Text);

    public static SourceText From(string text) => new(text);

    /// <summary>Decodes the bytes of a file (PEP 263); what cannot be decoded is replaced and becomes a syntax error of the parse.</summary>
    public static SourceText From(ReadOnlySpan<byte> bytes)
    {
        var text = SourceEncoding.Decode(bytes, out var hasMark, out var cookie, out var error);
        return new SourceText(text) { HasMark = hasMark, Cookie = cookie, DecodingError = error };
    }

    /// <summary>The line and column, from 1, of a UTF-16 offset.</summary>
    public LinePosition PositionOf(int offset)
    {
        var index = Array.BinarySearch(LineStarts, offset);
        if (index < 0)
            index = ~index - 1;
        return new LinePosition(index + 1, offset - LineStarts[index] + 1);
    }

    /// <summary>The UTF-16 offset at which a line (from 1) starts.</summary>
    public int LineStart(int line) => LineStarts[line - 1];

    private static int[] ComputeLineStarts(string text)
    {
        var starts = new List<int>((text.Length / 32) + 1) { 0 };
        var rest = text.AsSpan();
        var offset = 0;
        while (rest.IndexOfAny('\n', '\r') is var found && found >= 0)
        {
            var length = rest[found] == '\r' && found + 1 < rest.Length && rest[found + 1] == '\n' ? found + 2 : found + 1;
            offset += length;
            starts.Add(offset);
            rest = rest[length..];
        }

        return [.. starts];
    }
}
