using Sandbox.Python.Syntax;

namespace Sandbox.Python.Parsing.Lexing;

/// <summary>f-strings and t-strings as tokens of their own, with the tokens of their replacement fields between (PEP 701, PEP 750).</summary>
internal sealed unsafe partial class Lexer
{
    /// <summary>CPython's MAX_EXPR_NESTING: how deep fields nest in format specifications.</summary>
    private const int MaxFields = 3;

    private Frame[] _frames = new Frame[1];
    private int _frameCount;

    /// <summary>Bracket depths of the open fields of all frames.</summary>
    private int[] _fields = new int[1];
    private int _fieldCount;

    /// <summary>The bracket depth at which the innermost f-string's field ends; -1 outside of fields.</summary>
    private int FieldDepth =>
        _frameCount > 0 && _fieldCount > _frames[_frameCount - 1].FirstField ? _fields[_fieldCount - 1] : -1;

    private void StartFString(int start, int quoteStart, StringFlags flags)
    {
        var quote = _source[quoteStart];
        var triple = _source[quoteStart + 1] == quote && _source[quoteStart + 2] == quote;
        var size = triple ? 3 : 1;
        flags |= (StringFlags)(quoteStart - start) | (triple ? StringFlags.Triple : 0);
        if (_frameCount == MaxFStrings - 1)
        {
            Fail(start, quoteStart + size, "too many nested f-strings");
            LeaveFStrings();
            Add(TokenKind.Error, start, quoteStart + size);
            _position = LineEndAfter(_position);
            return;
        }

        if (_frameCount == _frames.Length)
            ValueStack<Frame>.Grow(ref _frames, Math.Max(4, _frameCount * 2));
        _frames[_frameCount++] = new Frame(quote, size, flags, _fieldCount, _depth, start);
        Add(TokenKind.FStringStart, start, quoteStart + size, (int)flags);
        ScanMiddle();
    }

    /// <summary>Reads literal text up to the string's end or the next field's opening brace.</summary>
    /// <param name="isAfterField">The text follows a field, so that it does not start the string or the specification.</param>
    private void ScanMiddle(bool isAfterField = false)
    {
        ref var frame = ref _frames[_frameCount - 1];
        var inSpecification = _fieldCount > frame.FirstField;
        var start = _position;
        var p = start;
        while (true)
        {
            var c = _source[p];
            if (c == frame.Quote && (frame.QuoteSize == 1 || (_source[p + 1] == c && _source[p + 2] == c)))
            {
                EndMiddle(start, p);
                if (inSpecification)
                {
                    Fail(p, p + frame.QuoteSize, "f-string: expecting '}'");
                    LeaveFStrings();
                    Add(TokenKind.Error, p, p + 1);
                    _position = p + 1;
                    return;
                }

                var flags = (int)frame.Flags;
                var end = p + frame.QuoteSize;
                _frameCount--;
                Add(TokenKind.FStringEnd, p, end, flags);
                return;
            }

            switch (c)
            {
                case '\0' when p >= _length && EndsSpecification(inSpecification, isAfterField):
                case '\n' or '\r' when frame.QuoteSize == 1 && EndsSpecification(inSpecification, isAfterField):
                    EndMiddle(start, p);
                    return;
                case '\0' when p >= _length:
                case '\n' or '\r' when frame.QuoteSize == 1:
                    FailUnterminatedFString(ref frame, start, p, inSpecification);
                    return;
                case '{' when inSpecification || _source[p + 1] != '{':
                    EndMiddle(start, p);
                    OpenField(p);
                    return;
                case '{':
                    p += 2;
                    break;
                case '}' when inSpecification:
                    EndMiddle(start, p);
                    return;
                case '}' when _source[p + 1] == '}':
                    p += 2;
                    break;
                case '}':
                    EndMiddle(start, p);
                    Fail(p, p + 1, $"{Word(frame)}: single '}}' is not allowed");
                    Add(TokenKind.Error, p, p + 1);
                    start = ++p;
                    break;
                case '\\':
                    p = AfterEscape(p, (frame.Flags & StringFlags.Raw) != 0);
                    break;
                default:
                    p++;
                    break;
            }
        }
    }

    /// <summary>
    /// Whether a line end or the source's end returns from a specification to the field: in 3.12 always, in 3.13 unless a field in the
    /// specification came before; 3.14 forbids it.
    /// </summary>
    private bool EndsSpecification(bool inSpecification, bool isAfterField) => inSpecification && (_minor == 12 || (_minor == 13 && !isAfterField));

    /// <summary>Where text goes on after a backslash: braces stay to be read, except those of <c>\N{…}</c>.</summary>
    private int AfterEscape(int p, bool isRaw)
    {
        var next = _source[p + 1];
        if (next is '{' or '}' || p + 1 >= _length)
            return p + 1;
        if (next == '\r')
            return AfterLineEnd(p + 1);
        if (isRaw || next != 'N' || _source[p + 2] != '{')
            return p + 2;
        for (p += 3; _source[p] is var c && c is not ('}' or '\n' or '\r' or '"' or '\'' or '{' or '\0'); p++)
        {
        }

        return _source[p] == '}' ? p + 1 : p;
    }

    private void EndMiddle(int start, int end)
    {
        if (end > start)
            Add(TokenKind.FStringMiddle, start, end, (int)_frames[_frameCount - 1].Flags);
        _position = end;
    }

    private void OpenField(int p)
    {
        if (_fieldCount - _frames[_frameCount - 1].FirstField >= MaxFields)
        {
            Fail(p, p + 1, "f-string: expressions nested too deeply");
            LeaveFStrings();
            Add(TokenKind.Error, p, p + 1);
            _position = LineEndAfter(p);
            return;
        }

        Open(p, TokenKind.LeftBrace);
        if (_fieldCount == _fields.Length)
            ValueStack<int>.Grow(ref _fields, Math.Max(8, _fieldCount * 2));
        _fields[_fieldCount++] = _depth;
    }

    private void FailUnterminatedFString(ref Frame frame, int start, int p, bool inSpecification)
    {
        EndMiddle(start, p);
        var word = Word(frame);
        var message = inSpecification && frame.QuoteSize == 1 && _minor >= 14
            ? $"{word}: newlines are not allowed in format specifiers for single quoted f-strings"
            : $"unterminated {(frame.QuoteSize == 3 ? "triple-quoted " : "")}{word} literal (detected at line {LineOf(p)})";
        Fail(frame.Start, p, message);
        LeaveFStrings();
        Add(TokenKind.Error, p, p);
    }

    /// <summary>After an error inside f-strings: reading goes on outside of all of them.</summary>
    private void LeaveFStrings()
    {
        if (_frameCount == 0)
            return;
        _depth = _frames[0].Depth;
        _fieldCount = 0;
        _frameCount = 0;
    }

    private static string Word(in Frame frame) => (frame.Flags & StringFlags.Template) != 0 ? "t-string" : "f-string";

    private record struct Frame(char Quote, int QuoteSize, StringFlags Flags, int FirstField, int Depth, int Start);
}
