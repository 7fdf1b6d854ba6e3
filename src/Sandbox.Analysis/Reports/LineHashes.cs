using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using Sandbox.Python.Text;

namespace Sandbox.Analysis.Reports;

/// <summary>
/// The hash of each line as GitHub's upload action computes <c>primaryLocationLineHash</c>: base 37 modulo 2^64, over the 100 UTF-16
/// units from the line's start on, blanks, tabs and the LF of CRLF left out, 65535 at the end of the file and zeros behind it. One hash over
/// all that came before serves: what stood before the line is taken out of it where the line's window ends.
/// </summary>
internal sealed class LineHashes
{
    private const int Window = 100;
    private const ulong Base = 37;
    private const char Mark = '\uFEFF';
    private const char End = '\uFFFF';
    private static readonly ulong Shifted = Power(Window);

    private readonly (ulong Hash, int Count)[] _lines;

    public LineHashes(string text, bool hasMark, int lineCount)
    {
        var letters = ArrayPool<char>.Shared.Rent(text.Length + Window + 2);
        var starts = ArrayPool<int>.Shared.Rent(lineCount + 2);
        _lines = new (ulong, int)[lineCount + 2];
        var (length, found) = Gather(text, hasMark, letters, ref starts);
        Hash(letters.AsSpan(0, length), starts.AsSpan(0, found));
        ArrayPool<char>.Shared.Return(letters);
        ArrayPool<int>.Shared.Return(starts);
    }

    public static LineHashes Of(SourceText source) => new(source.Text, source.HasMark, source.LineCount);

    /// <summary>The value for a line, from 1.</summary>
    public string Of(int line) => line < _lines.Length && _lines[line] is { Count: > 0 } known
        ? string.Create(CultureInfo.InvariantCulture, $"{known.Hash:x}:{known.Count}")
        : "";

    /// <summary>The letters that count, zeros behind them, and where among them each line begins.</summary>
    private static (int Length, int Lines) Gather(string text, bool hasMark, char[] letters, ref int[] starts)
    {
        var (length, lines, isLineStart, wasReturn) = (0, 0, true, false);

        // The action sees the mark as a letter of the first line.
        if (hasMark)
        {
            starts[lines++] = 0;
            letters[length++] = Mark;
            isLineStart = false;
        }

        foreach (var read in text)
        {
            var letter = read;
            if (letter is ' ' or '\t')
            {
                wasReturn = false;
                continue;
            }

            if (letter is '\n' or '\r')
            {
                var isSecond = wasReturn && letter == '\n';
                wasReturn = letter == '\r';
                if (isSecond)
                    continue;
                letter = '\n';
            }
            else
            {
                wasReturn = false;
            }

            if (isLineStart)
                Start(ref starts);
            isLineStart = letter == '\n';
            letters[length++] = letter;
        }

        if (isLineStart)
            Start(ref starts);
        letters[length++] = End;
        letters.AsSpan(length, Window).Clear();
        return (length + Window, lines);

        void Start(ref int[] starts)
        {
            if (lines == starts.Length)
                Array.Resize(ref starts, lines * 2);
            starts[lines++] = length;
        }
    }

    private void Hash(ReadOnlySpan<char> letters, ReadOnlySpan<int> starts)
    {
        var counts = new Dictionary<ulong, int>(starts.Length);
        var before = new ulong[starts.Length];
        var (hash, begun, ended) = (0UL, 0, 0);
        for (var i = 0; ended < starts.Length; i++)
        {
            if (i == starts[ended] + Window)
                Give(hash - (before[ended] * Shifted));
            if (begun < starts.Length && i == starts[begun])
                before[begun++] = hash;
            if (i < letters.Length)
                hash = unchecked((hash * Base) + letters[i]);
        }

        void Give(ulong value)
        {
            var count = ++CollectionsMarshal.GetValueRefOrAddDefault(counts, value, out _);
            if (++ended < _lines.Length)
                _lines[ended] = (value, count);
        }
    }

    private static ulong Power(int exponent)
    {
        var power = 1UL;
        for (var i = 0; i < exponent; i++)
            power = unchecked(power * Base);
        return power;
    }
}
