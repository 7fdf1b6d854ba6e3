using System.Text;
using Sandbox.Python.Syntax;
using Sandbox.Python.Text;

namespace Sandbox.Python.Parsing;

/// <summary>String literals and their implicit concatenation (Python reference 2.5.2).</summary>
public sealed partial class Parser
{
    private Dictionary<ConstantExpression, int[]>? _splitSurrogates;

    private Expression ParseStrings()
    {
        ref var token = ref _tokens[_index];
        var flags = (StringFlags)token.Value;
        if (_kind == TokenKind.String && (flags & StringFlags.Formatted) == 0
            && _tokens[_index + 1].Kind is not (TokenKind.String or TokenKind.FStringStart))
            return ParseString(token, flags);
        return ParseConcatenation();
    }

    /// <summary>A literal on its own.</summary>
    private ConstantExpression ParseString(Token token, StringFlags flags)
    {
        Advance();
        var content = Content(token, flags);
        var isRaw = (flags & StringFlags.Raw) != 0;
        string? error;
        if ((flags & StringFlags.Bytes) != 0)
        {
            var bytes = StringLiteral.DecodeBytes(content, isRaw, out error);
            ReportLiteral(token.Span, error);
            return new ConstantExpression(token.Span, ConstantKind.Bytes, bytes, false);
        }

        List<int>? split = null;
        var text = StringLiteral.Decode(content, isRaw, hasBraces: false, _minor, ref split, out error);
        ReportLiteral(token.Span, error);
        return NewString(token.Span, text, IsUnicodePrefixed(token), split);
    }

    private ConstantExpression NewString(TextSpan span, string text, bool isUnicode, List<int>? split)
    {
        var constant = new ConstantExpression(span, ConstantKind.String, text, isUnicode);
        if (split is not null)
            (_splitSurrogates ??= [])[constant] = [.. split];
        return constant;
    }

    private bool IsUnicodePrefixed(in Token token) => _text[token.Start - _base] == 'u';

    private ReadOnlySpan<char> Content(in Token token, StringFlags flags)
    {
        var quotes = (flags & StringFlags.Triple) != 0 ? 3 : 1;
        var start = token.Start - _base + (int)(flags & StringFlags.PrefixLength) + quotes;
        return _text.AsSpan(start, token.End - _base - quotes - start);
    }

    /// <summary>Before 3.12 CPython reports errors inside literals at the token after all the strings, but for bytes that are no ASCII.</summary>
    private void ReportLiteral(TextSpan span, string? error)
    {
        if (error is not null)
            Report(_minor < 12 && error != StringLiteral.NotAscii ? SpanAfterStrings() : span, error);
    }

    /// <summary>Where CPython before 3.12 stands when it puts strings together: at the token after the last of them.</summary>
    private TextSpan SpanAfterStrings()
    {
        var at = _index;
        while (_kind == TokenKind.String)
            Advance();
        var span = CurrentSpan();
        Rewind(at);
        return span;
    }

    private Expression ParseConcatenation()
    {
        var start = Start;
        var parts = new StringParts { Whole = new TextSpan(start, EndOfStrings()), StartsUnicode = IsUnicodePrefixed(_tokens[_index]) };
        do
        {
            var token = _tokens[_index];
            var flags = (StringFlags)token.Value;
            if (_kind == TokenKind.FStringStart)
                ParseFString(parts, flags);
            else if ((flags & StringFlags.Formatted) != 0)
                ParseOldFString(parts, token, flags);
            else
                ParsePart(parts, token, flags);
        }
        while (_kind is TokenKind.String or TokenKind.FStringStart);
        return Concatenate(parts, SpanFrom(start));
    }

    /// <summary>The end of the last of the whole string tokens from here on.</summary>
    private int EndOfStrings()
    {
        var last = _index;
        while (_tokens[last + 1].Kind == TokenKind.String)
            last++;
        return _tokens[last].End;
    }

    private void ParsePart(StringParts parts, in Token token, StringFlags flags)
    {
        Advance();
        var isRaw = (flags & StringFlags.Raw) != 0;
        string? error;
        if ((flags & StringFlags.Bytes) != 0)
        {
            parts.Bytes.AddRange(StringLiteral.DecodeBytes(Content(token, flags), isRaw, out error));
            parts.HasBytes = true;
        }
        else
        {
            List<int>? split = null;
            var text = StringLiteral.Decode(Content(token, flags), isRaw, hasBraces: false, _minor, ref split, out error);
            parts.Add(token.Span, text, IsUnicodePrefixed(token), split);
            parts.HasText = true;
        }

        ReportLiteral(token.Span, error);
    }

    /// <summary>One node for all parts: constants next to each other become one, empty ones vanish.</summary>
    private Expression Concatenate(StringParts parts, TextSpan span)
    {
        if (parts.HasBytes && (parts.HasText || parts.HasFormatted || parts.HasTemplate))
            Report(CurrentSpan(), "cannot mix bytes and nonbytes literals");
        else if (parts.HasTemplate && (parts.HasText || parts.HasFormatted))
            Report(span, "cannot mix t-string literals with string or bytes literals");
        if (!parts.HasFormatted && !parts.HasTemplate)
        {
            return parts.HasBytes && !parts.HasText
                ? new ConstantExpression(span, ConstantKind.Bytes, parts.Bytes.ToArray(), false)
                : Fold(parts.Items, 0, out _, span);
        }

        var mark = _expressions.Count;
        for (var i = 0; i < parts.Items.Count; i++)
        {
            if (parts.Items[i].Node is { } node)
            {
                _expressions.Add(node);
                continue;
            }

            var constant = Fold(parts.Items, i, out var last, null);
            i = last;
            if (((string)constant.Value!).Length == 0)
                continue;
            if (_minor < 12)
                constant = parts.IsSpecification && last == parts.Items.Count - 1
                    ? Moved(constant, span, false)
                    : Moved(constant, parts.Whole, parts.StartsUnicode);
            _expressions.Add(constant);
        }

        var values = _expressions.Take(mark);
        return parts.HasTemplate ? new TemplateStringExpression(span, values) : new FormattedStringExpression(span, values);
    }

    /// <summary>Before 3.12 the constants of an f-string have the place of the whole and the prefix of its first literal.</summary>
    private ConstantExpression Moved(ConstantExpression constant, TextSpan span, bool isUnicode)
    {
        int[]? split = null;
        _splitSurrogates?.Remove(constant, out split);
        return NewString(span, (string)constant.Value!, isUnicode, split is null ? null : [.. split]);
    }

    /// <summary>The constants from <paramref name="first"/> on as one.</summary>
    private ConstantExpression Fold(List<StringPart> items, int first, out int last, TextSpan? span)
    {
        last = first;
        while (last + 1 < items.Count && items[last + 1].Node is null)
            last++;
        var start = items[first];
        var place = span ?? new TextSpan(start.Span.Start, items[last].Span.End);
        if (first == last)
            return NewString(place, start.Text!, start.IsUnicode, start.Split);
        var text = new StringBuilder();
        List<int>? split = null;
        for (var i = first; i <= last; i++)
        {
            if (items[i].Split is { } inner)
                (split ??= []).AddRange(inner.Select(offset => offset + text.Length));
            // Two halves of a pair from two literals stay two code points.
            if (text.Length > 0 && char.IsHighSurrogate(text[^1]) && items[i].Text is [var low, ..] && char.IsLowSurrogate(low))
                (split ??= []).Add(text.Length - 1);
            text.Append(items[i].Text);
        }

        return NewString(place, text.ToString(), start.IsUnicode, split);
    }

    /// <summary>What the literals of one concatenation hold, in order.</summary>
    private sealed class StringParts
    {
        public List<StringPart> Items { get; } = [];

        public List<byte> Bytes { get; } = [];

        /// <summary>From the first literal to the last.</summary>
        public TextSpan Whole { get; init; }

        public bool HasBytes, HasText, HasFormatted, HasTemplate, StartsUnicode, IsSpecification;

        public void Add(TextSpan span, string text, bool isUnicode, List<int>? split = null) =>
            Items.Add(new StringPart(null, text, span, isUnicode, split));

        public void Add(Expression node) => Items.Add(new StringPart(node, null, node.Span, false, null));
    }

    private sealed record StringPart(Expression? Node, string? Text, TextSpan Span, bool IsUnicode, List<int>? Split);
}
