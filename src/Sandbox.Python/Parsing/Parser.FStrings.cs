using System.Text;
using Sandbox.Python.Syntax;
using Sandbox.Python.Text;

namespace Sandbox.Python.Parsing;

/// <summary>f-strings and t-strings from their tokens (PEP 701, PEP 750; grammar: <c>fstring</c>, <c>tstring</c>).</summary>
public sealed partial class Parser
{
    private void ParseFString(StringParts parts, StringFlags flags)
    {
        var isTemplate = (flags & StringFlags.Template) != 0;
        parts.HasTemplate |= isTemplate;
        parts.HasFormatted |= !isTemplate;
        if (!Enter())
            return;
        Advance();
        while (_kind is TokenKind.FStringMiddle or TokenKind.LeftBrace)
        {
            if (_kind == TokenKind.FStringMiddle)
                parts.Items.Add(ParseMiddle(flags, hasBraces: true));
            else
                ParseField(parts.Items, flags, isTemplate);
        }

        _depth--;
        if (!Accept(TokenKind.FStringEnd))
            Fail($"{Word(isTemplate)}: expecting '}}'");
    }

    private static string Word(bool isTemplate) => isTemplate ? "t-string" : "f-string";

    private StringPart ParseMiddle(StringFlags flags, bool hasBraces)
    {
        var token = _tokens[_index];
        List<int>? split = null;
        var content = _text.AsSpan(token.Start - _base, token.End - token.Start);
        var text = StringLiteral.Decode(content, (flags & StringFlags.Raw) != 0, hasBraces, _minor, ref split, out var error);
        if (error is not null)
            Report(token.Span, error);
        Advance();
        return new StringPart(null, text, token.Span, false, split);
    }

    /// <summary>A replacement field, before it the text that <c>=</c> asks for. A field within a format specification is formatted in t-strings too.</summary>
    private void ParseField(List<StringPart> parts, StringFlags flags, bool isTemplate, bool isNested = false)
    {
        var start = Start;
        Advance();
        var textStart = _end;
        if (_kind is TokenKind.RightBrace or TokenKind.Exclamation or TokenKind.Colon or TokenKind.Equal)
            Fail($"{Word(isTemplate)}: valid expression required before '{_text[Start - _base]}'");
        if (!Enter())
            return;
        var value = ParseFieldValue(isTemplate);
        _depth--;
        var valueEnd = _end;
        string? debug = null;
        var expected = "'=', or '!', or ':', or '}'";
        if (Accept(TokenKind.Equal))
        {
            expected = "'!', or ':', or '}'";
            debug = WithoutComments(_text[(textStart - _base)..(Start - _base)].ReplaceLineEndings("\n"));
        }

        var conversion = -1;
        var debugEnd = 0;
        if (_kind == TokenKind.Exclamation)
        {
            conversion = ParseConversion(isTemplate, out debugEnd);
            expected = "':' or '}'";
        }

        FormattedStringExpression? specification = null;
        if (_kind == TokenKind.Colon)
        {
            debugEnd = debugEnd == 0 ? Start : debugEnd;
            specification = ParseSpecification(flags, isTemplate);
            expected = "'}', or format specs";
        }

        if (_kind == TokenKind.RightBrace)
            Advance();
        else if (expected[1] == '=' && StartsExpression(_kind) && value is not ErrorExpression)
            FailAfter(value, inBrackets: true, $"{Word(isTemplate)}: expecting {expected}");
        else
            Fail($"{Word(isTemplate)}: expecting {expected}");
        debugEnd = debugEnd == 0 ? _end - 1 : debugEnd;
        if (debug is not null)
        {
            parts.Add(new StringPart(null, debug, new TextSpan(textStart, Math.Max(textStart, debugEnd)), false, null));
            if (conversion < 0 && specification is null)
                conversion = 'r';
        }

        var span = SpanFrom(start);
        Expression field = isTemplate && !isNested
            ? new Interpolation(span, value, WithoutComments(_text[(textStart - _base)..Math.Max(textStart - _base, valueEnd - _base)].ReplaceLineEndings("\n")), conversion, specification)
            : new FormattedValue(span, value, conversion, specification);
        parts.Add(new StringPart(field, null, span, false, null));
    }

    /// <summary>A field's expression. Where it is wrong, the message stands after the longest beginning that is right.</summary>
    private Expression ParseFieldValue(bool isTemplate)
    {
        if (_failed)
            return new ErrorExpression(new TextSpan(Start, Start));
        if (!StartsExpression(_kind) && _kind != TokenKind.Yield)
            return FailExpression($"{Word(isTemplate)}: expecting a valid expression after '{{'");
        var first = _index;
        var known = _errors.Count;
        var namesOnly = _namesOnlyMistakes;
        _namesOnlyMistakes = true;
        var value = ParseYieldOrStarExpressions();
        _namesOnlyMistakes = namesOnly;
        if (!_failed || _errors.Count > known || _isTrial || _failedAt < first || _tokens[_failedAt].Kind is TokenKind.Error or TokenKind.Newline)
            return value;
        var last = EndOfRightBeginning(first, _failedAt);
        _failed = false;
        var end = _index;
        Rewind(last);
        Report(CurrentSpan(), last == first
            ? $"{Word(isTemplate)}: expecting a valid expression after '{{'"
            : $"{Word(isTemplate)}: expecting '=', or '!', or ':', or '}}'");
        Rewind(end);
        _failed = true;
        return value;
    }

    /// <summary>The token at which a field's expression went wrong: a bracket whose content is wrong, or an operator without its operand.</summary>
    private int EndOfRightBeginning(int first, int failed)
    {
        var depth = 0;
        var outermost = failed;
        for (var i = first; i < failed; i++)
        {
            if (_tokens[i].Kind is TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.LeftBrace && depth++ == 0)
                outermost = i;
            else if (_tokens[i].Kind is TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.RightBrace)
                depth--;
        }

        return depth > 0 ? outermost : Math.Max(first, failed - 1);
    }

    private static string WithoutComments(string text)
    {
        if (!text.Contains('#'))
            return text;
        var result = new StringBuilder(text.Length);
        var quote = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quote == '\0' && c == '#')
            {
                while (i < text.Length && text[i] != '\n')
                    i++;
                i--;
                continue;
            }

            if (c is '"' or '\'')
                quote = quote == '\0' ? c : quote == c ? '\0' : quote;
            result.Append(c);
        }

        return result.ToString();
    }

    /// <summary><c>!r</c>, <c>!s</c> or <c>!a</c>; CPython ends the debug text one before the letter.</summary>
    private int ParseConversion(bool isTemplate, out int debugEnd)
    {
        var mark = Start;
        Advance();
        debugEnd = Start - 1;
        var name = _kind == TokenKind.Name ? _names[_tokens[_index].Value] : "";
        if (_kind != TokenKind.Name)
        {
            Fail($"{Word(isTemplate)}: {(_kind is TokenKind.Colon or TokenKind.RightBrace ? "missing" : "invalid")} conversion character");
        }
        else if (Start != mark + 1)
        {
            Fail($"{Word(isTemplate)}: conversion type must come right after the exclamation mark");
        }
        else if (name is not ("s" or "r" or "a"))
        {
            Report(CurrentSpan(), $"{Word(isTemplate)}: invalid conversion character '{name}': expected 's', 'r', or 'a'");
        }

        if (_kind == TokenKind.Name)
            Advance();
        return name is ['s' or 'r' or 'a'] ? name[0] : -1;
    }

    /// <summary>The format specification after its colon. Escapes in it count, as in CPython, even where the string is raw.</summary>
    private FormattedStringExpression ParseSpecification(StringFlags flags, bool isTemplate)
    {
        var start = Start;
        Advance();
        var items = new List<StringPart>();
        while (_kind is TokenKind.FStringMiddle or TokenKind.LeftBrace)
        {
            if (_kind == TokenKind.FStringMiddle)
                items.Add(ParseMiddle(flags & ~StringFlags.Raw, hasBraces: false));
            else
                ParseField(items, flags, isTemplate, isNested: true);
        }

        var mark = _expressions.Count;
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Node is { } node)
                _expressions.Add(node);
            else if (_minor > 12)
                _expressions.Add(Fold(items, i, out i, null));
            else
                _expressions.Add(NewString(items[i].Span, items[i].Text!, false, items[i].Split));
        }

        // 3.12 keeps the empty text that its tokenizer reads between the last field and the brace.
        if (_minor == 12 && items.Count > 0 && items[^1].Node is not null)
            _expressions.Add(NewString(new TextSpan(_end, _end), "", false, null));
        return new FormattedStringExpression(SpanFrom(start), _expressions.Take(mark));
    }
}
