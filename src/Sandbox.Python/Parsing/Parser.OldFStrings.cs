using Sandbox.Python.Parsing.Lexing;
using Sandbox.Python.Syntax;
using Sandbox.Python.Text;

namespace Sandbox.Python.Parsing;

/// <summary>
/// f-strings before PEP 701: a string token is searched for fields, and each field's text, in parentheses, is read by a parser of its own.
/// </summary>
public sealed partial class Parser
{
    private Parser(Parser outer, string text, int offset)
    {
        _source = outer._source;
        _options = outer._options;
        _minor = outer._minor;
        _names = outer._names;
        _lexerErrors = [];
        _errors = outer._errors;
        _text = text;
        _base = offset;
        _depth = outer._depth;
        _failed = outer._failed;
        _firstErrorOffset = outer._firstErrorOffset;
        _lexer = new Lexer(text, outer._options.TargetVersion, _names, _lexerErrors);
    }

    private void ParseOldFString(StringParts parts, in Token token, StringFlags flags)
    {
        parts.HasFormatted = true;
        Advance();
        var content = Content(token, flags);
        var start = token.Start - _base + (int)(flags & StringFlags.PrefixLength) + ((flags & StringFlags.Triple) != 0 ? 3 : 1);
        var scan = new FieldScan(start, start + content.Length, token, (flags & StringFlags.Raw) != 0);
        if (Enter())
        {
            ReadFields(parts, ref scan, 0);
            _depth--;
        }
    }

    /// <summary>Literal text and fields up to the end, or up to the brace that ends a format specification.</summary>
    private void ReadFields(StringParts parts, ref FieldScan scan, int level)
    {
        while (scan.Error is null)
        {
            ReadText(parts, ref scan, level);
            if (scan.Position >= scan.End || (level > 0 && _text[scan.Position] == '}'))
                return;
            if (_text[scan.Position] == '{' && scan.Error is null)
                ReadField(parts, ref scan, level);
        }
    }

    private void ReadText(StringParts parts, ref FieldScan scan, int level)
    {
        var start = scan.Position;
        var p = start;
        while (p < scan.End)
        {
            var c = _text[p++];
            if (c == '\\' && !scan.IsRaw && p < scan.End)
            {
                c = _text[p++];
                if (c == 'N' && p < scan.End && _text[p] == '{')
                {
                    while (p < scan.End && _text[p++] != '}')
                    {
                    }

                    continue;
                }
            }

            if (c is not ('{' or '}'))
                continue;
            if (level == 0 && p < scan.End && _text[p] == c)
            {
                p++;
                continue;
            }

            p--;
            if (c == '}' && level == 0)
                FailField(ref scan, "f-string: single '}' is not allowed");
            break;
        }

        scan.Position = p;
        if (p == start)
            return;
        List<int>? split = null;
        var text = StringLiteral.Decode(_text.AsSpan(start, p - start), scan.IsRaw, hasBraces: level == 0, _minor, ref split, out var error);
        if (error is not null)
            FailField(ref scan, error);
        parts.Add(new TextSpan(start + _base, p + _base), text, false, split);
    }

    private void ReadField(StringParts parts, ref FieldScan scan, int level)
    {
        if (level >= 2)
        {
            FailField(ref scan, "f-string: expressions nested too deeply");
            return;
        }

        var start = ++scan.Position;
        if (!FindExpressionEnd(ref scan))
            return;
        var value = ReadFieldExpression(ref scan, start);
        string? debug = null;
        if (_text[scan.Position] == '=')
        {
            scan.Position++;
            while (scan.Position < scan.End && char.IsWhiteSpace(_text[scan.Position]))
                scan.Position++;
            debug = _text[start..scan.Position].ReplaceLineEndings("\n");
        }

        var conversion = -1;
        if (scan.Next(_text) == '!')
        {
            scan.Position++;
            conversion = scan.Next(_text);
            scan.Position++;
            if (conversion is not ('s' or 'r' or 'a'))
                FailField(ref scan, "f-string: invalid conversion character: expected 's', 'r', or 'a'");
        }

        FormattedStringExpression? specification = null;
        if (scan.Next(_text) == ':' && scan.Error is null)
        {
            scan.Position++;
            var inner = new StringParts { HasFormatted = true, StartsUnicode = parts.StartsUnicode, Whole = parts.Whole, IsSpecification = true };
            ReadFields(inner, ref scan, level + 1);
            specification = (FormattedStringExpression)Concatenate(inner, scan.Token.Span);
        }

        if (scan.Next(_text) != '}')
            FailField(ref scan, "f-string: expecting '}'");
        scan.Position++;
        if (debug is not null)
        {
            parts.Add(new TextSpan(start + _base, start + _base), debug, false);
            if (conversion < 0 && specification is null)
                conversion = 'r';
        }

        parts.Add(new FormattedValue(parts.Whole, value, conversion, specification));
    }

    private void FailField(ref FieldScan scan, string message)
    {
        if (scan.Error is null)
            Report(SpanAfterStrings(), message);
        scan.Error = message;
        scan.Position = Math.Min(scan.Position, scan.End);
    }

    private Expression ReadFieldExpression(ref FieldScan scan, int start)
    {
        var end = scan.Position;
        var text = _text.AsSpan(start, end - start);
        if (text.IsWhiteSpace())
        {
            FailField(ref scan, _text[end] is '!' or ':' or '=' ? $"f-string: expression required before '{_text[end]}'" : "f-string: empty expression not allowed");
            return new ErrorExpression(new TextSpan(start + _base, start + _base));
        }

        if (!Enter())
            return new ErrorExpression(new TextSpan(start + _base, start + _base));
        var inner = new Parser(this, $"({text})", start - 1 + _base);
        var value = inner.ParseAlone(OldParenthesisStart(scan.Token, start));
        _depth--;
        if (inner._failed && !_failed)
            (_failed, _failedAt) = (true, _index);
        if (_firstErrorOffset < 0)
            _firstErrorOffset = inner._firstErrorOffset;
        foreach (var (constant, split) in inner._splitSurrogates ?? [])
            (_splitSurrogates ??= [])[constant] = split;
        return value;
    }

    /// <summary>
    /// Where CPython before 3.12 places the parenthesis that it puts around a field's text: at the brace, but where a line end follows
    /// the brace, at the start of the string, or of the line if that is a later one. A tuple without parentheses starts there.
    /// </summary>
    private int OldParenthesisStart(in Token token, int start)
    {
        var p = start;
        while (_text[p] is ' ' or '\t' or '\f')
            p++;
        if (_text[p] is not ('\n' or '\r'))
            return start - 1 + _base;
        var line = start - 1;
        while (line > token.Start - _base && _text[line - 1] is not ('\n' or '\r'))
            line--;
        return line + _base;
    }

    /// <summary>Reads the whole text as one expression in parentheses, the first of which is said to stand at <paramref name="start"/>.</summary>
    private Expression ParseAlone(int start)
    {
        _lexer.Run();
        _tokens = _lexer.Tokens;
        for (var i = 0; i < _lexer.Count; i++)
            _tokens[i] = _tokens[i] with { Start = _tokens[i].Start + _base, End = _tokens[i].End + _base };
        _tokens[0] = _tokens[0] with { Start = start };
        _kind = _tokens[0].Kind;
        foreach (var error in _lexerErrors)
            Report(new TextSpan(error.Span.Start + _base, error.Span.End + _base), "f-string: " + error.Message);
        var value = ParseStarExpressions();
        if (_kind != TokenKind.Newline)
            Fail("f-string: invalid syntax");
        _lexer.Return();
        return value;
    }

    /// <summary>Moves to the character that ends the expression: <c>!</c>, <c>:</c>, <c>=</c> or <c>}</c> outside of brackets and strings.</summary>
    private bool FindExpressionEnd(ref FieldScan scan)
    {
        var brackets = new ValueStack<char>(4);
        for (; scan.Position < scan.End; scan.Position++)
        {
            var c = _text[scan.Position];
            switch (c)
            {
                case '\\':
                    FailField(ref scan, "f-string expression part cannot include a backslash");
                    return false;
                case '#':
                    FailField(ref scan, "f-string expression part cannot include '#'");
                    return false;
                case '\'' or '"':
                    if (!SkipInnerString(ref scan, c))
                        return false;
                    break;
                case '(' or '[' or '{':
                    brackets.Push(c);
                    break;
                case '!' or '=' or '<' or '>' when brackets.Count == 0 && scan.At(_text, 1) == '=':
                    scan.Position++;
                    break;
                case '!' or ':' or '}' or '=' when brackets.Count == 0:
                    return true;
                case ')' or ']' or '}':
                    if (!brackets.TryPop(out var open))
                    {
                        FailField(ref scan, $"f-string: unmatched '{c}'");
                        return false;
                    }

                    if ((open, c) is not (('(', ')') or ('[', ']') or ('{', '}')))
                    {
                        FailField(ref scan, $"f-string: closing parenthesis '{c}' does not match opening parenthesis '{open}'");
                        return false;
                    }

                    break;
                default:
                    break;
            }
        }

        FailField(ref scan, brackets.Count > 0 ? $"f-string: unmatched '{brackets[brackets.Count - 1]}'" : "f-string: expecting '}'");
        return false;
    }

    private bool SkipInnerString(ref FieldScan scan, char quote)
    {
        var isTriple = scan.At(_text, 1) == quote && scan.At(_text, 2) == quote;
        scan.Position += isTriple ? 3 : 1;
        for (; scan.Position < scan.End; scan.Position++)
        {
            var c = _text[scan.Position];
            if (c == '\\')
            {
                FailField(ref scan, "f-string expression part cannot include a backslash");
                return false;
            }

            if (c != quote || (isTriple && (scan.At(_text, 1) != quote || scan.At(_text, 2) != quote)))
                continue;
            scan.Position += isTriple ? 2 : 0;
            return true;
        }

        FailField(ref scan, "f-string: unterminated string");
        return false;
    }

    private struct FieldScan(int position, int end, Token token, bool isRaw)
    {
        public readonly int End = end;
        public readonly Token Token = token;
        public readonly bool IsRaw = isRaw;
        public int Position = position;
        public string? Error;

        public readonly char Next(string text) => Position < End ? text[Position] : '\0';

        public readonly char At(string text, int ahead) => Position + ahead < End ? text[Position + ahead] : '\0';
    }
}
