namespace Sandbox.Python.Parsing.Lexing;

/// <summary>Numeric literals (Python reference 2.6).</summary>
internal sealed unsafe partial class Lexer
{
    private const int DecimalNumber = 0;

    private void ScanNumber(int start)
    {
        var p = start;
        if (_source[p] == '0' && ScanRadix(p + 1, out var radix) is var end && end > 0)
        {
            FinishNumber(start, end, radix);
            return;
        }

        p = Digits(p, start);
        if (p < 0)
            return;
        var kind = "decimal";
        var isInteger = true;
        if (_source[p] == '.')
        {
            isInteger = false;
            p++;
            if (char.IsAsciiDigit(_source[p]) && (p = Digits(p, start)) < 0)
                return;
        }

        if (_source[p] is 'e' or 'E')
        {
            var e = p + 1;
            if (_source[e] is '+' or '-')
                e++;
            if (char.IsAsciiDigit(_source[e]))
            {
                isInteger = false;
                if ((p = Digits(e, start)) < 0)
                    return;
            }
            else if (e > p + 1)
            {
                FailNumber(start, e, "invalid decimal literal");
                return;
            }
        }

        if (_source[p] is 'j' or 'J')
        {
            isInteger = false;
            kind = "imaginary";
            p++;
        }

        if (isInteger && _source[start] == '0' && HasOtherThanZero(start, p))
        {
            FailNumber(start, p, "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers");
            return;
        }

        FinishNumber(start, p, kind);
    }

    /// <summary>The end of a number that starts with a point.</summary>
    private void ScanFraction(int start)
    {
        var p = Digits(start + 1, start);
        if (p < 0)
            return;
        var kind = "decimal";
        if (_source[p] is 'e' or 'E')
        {
            var e = _source[p + 1] is '+' or '-' ? p + 2 : p + 1;
            if (char.IsAsciiDigit(_source[e]))
            {
                if ((p = Digits(e, start)) < 0)
                    return;
            }
            else if (e > p + 1)
            {
                FailNumber(start, e, "invalid decimal literal");
                return;
            }
        }

        if (_source[p] is 'j' or 'J')
        {
            kind = "imaginary";
            p++;
        }

        FinishNumber(start, p, kind);
    }

    /// <summary>The end of a hexadecimal, octal or binary number; 0 where there is none, -1 after an error.</summary>
    private int ScanRadix(int p, out string radix)
    {
        var lower = _source[p] | 32;
        radix = lower switch { 'x' => "hexadecimal", 'o' => "octal", 'b' => "binary", _ => "" };
        if (radix.Length == 0)
            return 0;
        var start = p - 1;
        p++;
        do
        {
            if (_source[p] == '_')
                p++;
            if (!IsDigit(_source[p], lower))
            {
                FailNumber(start, p, char.IsAsciiDigit(_source[p])
                    ? $"invalid digit '{_source[p]}' in {radix} literal"
                    : $"invalid {radix} literal");
                return int.MaxValue;
            }

            while (IsDigit(_source[p], lower))
                p++;
        }
        while (_source[p] == '_');
        if (char.IsAsciiDigit(_source[p]))
        {
            FailNumber(start, p, $"invalid digit '{_source[p]}' in {radix} literal");
            return int.MaxValue;
        }

        return p;
    }

    private static bool IsDigit(char c, int radix) => radix switch
    {
        'x' => char.IsAsciiHexDigit(c),
        'o' => c is >= '0' and <= '7',
        _ => c is '0' or '1',
    };

    /// <summary>The end of digits with single underscores between them; -1 after an error.</summary>
    private int Digits(int p, int start)
    {
        while (true)
        {
            while (char.IsAsciiDigit(_source[p]))
                p++;
            if (_source[p] != '_')
                return p;
            p++;
            if (!char.IsAsciiDigit(_source[p]))
            {
                FailNumber(start, p, "invalid decimal literal");
                return -1;
            }
        }
    }

    private bool HasOtherThanZero(int start, int end)
    {
        for (; start < end; start++)
        {
            if (_source[start] is not ('0' or '_'))
                return true;
        }

        return false;
    }

    private void FinishNumber(int start, int end, string kind)
    {
        if (end == int.MaxValue)
            return;
        var c = _source[end];
        if ((char.IsAsciiLetter(c) || c == '_') && !FollowedByKeyword(end))
        {
            FailNumber(start, end, $"invalid {kind} literal");
            return;
        }

        Add(TokenKind.Number, start, end, DecimalNumber);
    }

    /// <summary>Before 3.16 a keyword may follow a number at once: <c>1if x else y</c>.</summary>
    private bool FollowedByKeyword(int p) => _source[p] switch
    {
        'a' => _source[p + 1] == 'n' && _source[p + 2] == 'd',
        'e' => _source[p + 1] == 'l' && _source[p + 2] == 's' && _source[p + 3] == 'e',
        'f' => _source[p + 1] == 'o' && _source[p + 2] == 'r',
        'i' => _source[p + 1] is 'f' or 'n' or 's',
        'n' => _source[p + 1] == 'o' && _source[p + 2] == 't',
        'o' => _source[p + 1] == 'r',
        _ => false,
    };

    private void FailNumber(int start, int end, string message)
    {
        while (_source[end] is var c && c < 128 && CharacterTable.Continues[c])
            end++;
        Fail(start, end, message);
        Add(TokenKind.Error, start, end);
    }
}
