using System.Globalization;

namespace Sandbox.Analysis.Reports;

/// <summary>
/// The hash of each line as GitHub's upload action computes <c>primaryLocationLineHash</c>: a rolling hash, base 37 modulo 2^64, over the
/// 100 UTF-16 units from the line's start on, blanks, tabs and the LF of CRLF left out, 65535 at the end of the file and zeros behind it.
/// </summary>
internal sealed class LineHashes
{
    private const int Window = 100;
    private const ulong Base = 37;
    private const char End = '\uFFFF';

    private readonly string[] _hashes;

    public LineHashes(string text, bool hasMark, int lineCount)
    {
        _hashes = new string[lineCount + 2];
        var window = new char[Window];
        var lines = new int[Window];
        var counts = new Dictionary<ulong, int>();
        var hash = 0UL;
        var first = 1UL;
        for (var i = 0; i < Window; i++)
            first = unchecked(first * Base);
        var (index, line, isLineStart, wasReturn) = (0, 0, true, false);

        // The action sees the mark as a letter of the first line.
        if (hasMark)
            Take('\uFEFF');
        foreach (var letter in text)
            Take(letter);
        Take(End);
        for (var i = 0; i < Window; i++)
        {
            if (lines[index] != 0)
                Give();
            Roll('\0');
        }

        void Take(char letter)
        {
            if (letter is ' ' or '\t' || (wasReturn && letter == '\n'))
            {
                wasReturn = false;
                return;
            }

            wasReturn = letter == '\r';
            if (wasReturn)
                letter = '\n';
            if (lines[index] != 0)
                Give();
            if (isLineStart)
                lines[index] = ++line;
            isLineStart = letter == '\n';
            Roll(letter);
        }

        void Give()
        {
            counts[hash] = counts.GetValueOrDefault(hash) + 1;
            if (lines[index] < _hashes.Length)
                _hashes[lines[index]] = string.Create(CultureInfo.InvariantCulture, $"{hash:x}:{counts[hash]}");
            lines[index] = 0;
        }

        void Roll(char letter)
        {
            var leaving = window[index];
            window[index] = letter;
            hash = unchecked((hash * Base) + letter - (first * leaving));
            index = (index + 1) % Window;
        }
    }

    /// <summary>The value for a line, from 1.</summary>
    public string Of(int line) => line < _hashes.Length ? _hashes[line] ?? "" : "";
}
