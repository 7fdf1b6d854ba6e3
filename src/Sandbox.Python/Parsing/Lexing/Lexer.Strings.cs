namespace Sandbox.Python.Parsing.Lexing;

/// <summary>String and bytes literals (Python reference 2.5); f-strings too where the target version reads them whole.</summary>
internal sealed unsafe partial class Lexer
{
    private int _countedTo;
    private int _lines;

    /// <summary>Reads a string whose prefix may start here; false where the letters are a name.</summary>
    private bool ScanPrefixedString(int start)
    {
        var p = start + 1;
        var hasOneLetter = _source[p] is '"' or '\'';
        if (!hasOneLetter && (_source[p] == '\0' || _source[p + 1] is not ('"' or '\'')))
            return false;
        var flags = PrefixFlag(_source[start]);
        if (!hasOneLetter)
        {
            var second = PrefixFlag(_source[p]);
            if (second == 0 || !CanCombine(flags, second))
                return false;
            flags |= second;
            p++;
        }

        if (flags.HasFlag(StringFlags.Template) && !_hasTemplates)
            return false;
        if (_splitsFStrings && (flags & (StringFlags.Formatted | StringFlags.Template)) != 0)
            StartFString(start, p, flags);
        else
            ScanString(start, p - start, flags);
        return true;
    }

    private static StringFlags PrefixFlag(char c) => (c | 32) switch
    {
        'r' => StringFlags.Raw,
        'b' => StringFlags.Bytes,
        'u' => StringFlags.Unicode,
        'f' => StringFlags.Formatted,
        't' => StringFlags.Template,
        _ => 0,
    };

    /// <summary>Two letters go together when one of them is r and the other b, f or t.</summary>
    private static bool CanCombine(StringFlags first, StringFlags second)
    {
        const StringFlags WithRaw = StringFlags.Bytes | StringFlags.Formatted | StringFlags.Template;
        return (first == StringFlags.Raw && (second & WithRaw) != 0) || (second == StringFlags.Raw && (first & WithRaw) != 0);
    }

    private void ScanString(int start, int prefixLength, StringFlags flags)
    {
        flags |= (StringFlags)prefixLength;
        var p = start + prefixLength;
        var quote = _source[p];
        if (_source[p + 1] == quote && _source[p + 2] == quote)
            ScanTripleString(start, p + 3, quote, flags | StringFlags.Triple);
        else
            ScanSingleString(start, p + 1, quote, flags);
    }

    private void ScanSingleString(int start, int p, char quote, StringFlags flags)
    {
        var escapesQuote = false;
        while (true)
        {
            if (p + CharacterRuns.Size <= _length && CharacterRuns.CountPlain(_source + p, quote) is > 0 and var plain)
            {
                p += plain;
                continue;
            }

            var c = _source[p];
            if (c == quote)
            {
                Add(TokenKind.String, start, p + 1, (int)flags);
                return;
            }

            if (c == '\\' && p + 1 < _length)
            {
                escapesQuote |= _source[p + 1] == quote;
                p = _source[p + 1] == '\r' ? AfterLineEnd(p + 1) : p + 2;
            }
            else if (c is '\n' or '\r' || p >= _length)
            {
                FailUnterminated(start, p, quote, escapesQuote && _minor >= 13);
                return;
            }
            else
            {
                p++;
            }
        }
    }

    private void FailUnterminated(int start, int end, char quote, bool escapesQuote)
    {
        if (_frameCount > 0 && _frames[_frameCount - 1] is var frame && frame.Quote == quote && frame.QuoteSize == 1)
        {
            Fail(start, end, "f-string: expecting '}'");
            LeaveFStrings();
        }
        else
        {
            Fail(start, end, $"unterminated string literal (detected at line {LineOf(end)}){(escapesQuote ? "; perhaps you escaped the end quote?" : "")}");
        }

        Add(TokenKind.Error, start, end);
    }

    private void ScanTripleString(int start, int content, char quote, StringFlags flags)
    {
        var p = content;
        while (true)
        {
            var found = _text.AsSpan(p).IndexOfAny(quote, '\\');
            if (found < 0)
                break;
            p += found;
            if (_source[p] == '\\')
            {
                p += 2;
                if (p > _length)
                    break;
            }
            else if (_source[p + 1] == quote && _source[p + 2] == quote)
            {
                Add(TokenKind.String, start, p + 3, (int)flags);
                return;
            }
            else
            {
                p++;
            }
        }

        if (_frameCount > 0 && _frames[_frameCount - 1] is var frame && frame.Quote == quote && frame.QuoteSize == 3)
        {
            Fail(start, start + 3, "f-string: expecting '}'");
            LeaveFStrings();
        }
        else
        {
            Fail(start, _length, $"unterminated triple-quoted string literal (detected at line {LineOf(_length)})");
        }

        Add(TokenKind.Error, start, _length);
    }

    /// <summary>The line, from 1, of an offset, for messages; the end of a last line without text counts to the line before.</summary>
    private int LineOf(int offset)
    {
        // Asked in ascending order, so that all answers together take linear time.
        if (offset < _countedTo)
            (_countedTo, _lines) = (0, 0);
        for (; _countedTo < offset && _countedTo < _length; _countedTo++)
        {
            if (_source[_countedTo] == '\n' || (_source[_countedTo] == '\r' && _source[_countedTo + 1] != '\n'))
                _lines++;
        }

        var line = _lines + 1;
        return offset == _length && !HasLineAfterEnd && offset > 0 && _source[offset - 1] is '\n' or '\r' ? line - 1 : line;
    }
}
