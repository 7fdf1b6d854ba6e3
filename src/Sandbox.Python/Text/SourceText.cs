namespace Sandbox.Python.Text;

/// <summary>The decoded text of one file and its line table.</summary>
public sealed class SourceText
{
    private int[]? _lineStarts;

    private SourceText(string text) => Text = text;

    /// <summary>The text, without a byte-order mark, line ends as they stand.</summary>
    public string Text { get; }

    /// <summary>Number of lines; at least 1.</summary>
    public int LineCount => LineStarts.Length;

    private int[] LineStarts => _lineStarts ??= ComputeLineStarts(Text);

    public static SourceText From(string text) => new(text);

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
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
                starts.Add(i + 1);
        }

        return [.. starts];
    }
}
