using System.Collections.Immutable;
using Sandbox.Python.Syntax;
using Sandbox.Python.Text;

namespace Sandbox.Python.Parsing;

/// <summary>Patterns with patterns in them: groups, sequences, mappings and classes (PEP 634).</summary>
public sealed partial class Parser
{
    private Pattern ParseBracketPattern(int start)
    {
        var isGroup = _kind == TokenKind.LeftParenthesis;
        var closing = isGroup ? TokenKind.RightParenthesis : TokenKind.RightBracket;
        Advance();
        var patterns = new List<Pattern>();
        var hasComma = false;
        while (_kind != closing)
        {
            patterns.Add(ParseMaybeStarPattern());
            if (!Accept(TokenKind.Comma))
                break;
            hasComma = true;
        }

        Expect(closing);
        if (!isGroup || hasComma || patterns.Count != 1)
            return new SequencePattern(SpanFrom(start), ToList(patterns));
        if (patterns[0] is StarPattern)
            Report(SpanFrom(start), "invalid syntax");
        return patterns[0];
    }

    private MappingPattern ParseMappingPattern(int start)
    {
        Advance();
        var mark = _expressions.Count;
        var patterns = new List<Pattern>();
        string? rest = null;
        while (_kind != TokenKind.RightBrace && rest is null)
        {
            if (Accept(TokenKind.DoubleStar))
            {
                if (IsSoftKeyword(NameTable.Underscore))
                    Fail(InvalidSyntax);
                rest = ExpectName();
            }
            else
            {
                _expressions.Add(ParseMappingKey());
                Expect(TokenKind.Colon);
                patterns.Add(ParseAsPattern());
            }

            if (!Accept(TokenKind.Comma))
                break;
        }

        Expect(TokenKind.RightBrace);
        return new MappingPattern(SpanFrom(start), _expressions.Take(mark), ToList(patterns), rest);
    }

    private Expression ParseMappingKey()
    {
        var span = _tokens[_index].Span;
        switch (_kind)
        {
            case TokenKind.Name when NextKind == TokenKind.Dot:
                return ParseNameOrAttribute();
            case TokenKind.Number or TokenKind.Minus or TokenKind.String or TokenKind.FStringStart:
                return ParseLiteralPattern();
            case TokenKind.None or TokenKind.True or TokenKind.False:
                return ParseAtom();
            default:
                Fail(InvalidSyntax);
                return new ErrorExpression(new TextSpan(span.Start, span.Start));
        }
    }

    private ClassPattern ParseClassPattern(int start, Expression type)
    {
        Advance();
        var patterns = new List<Pattern>();
        var names = ImmutableArray.CreateBuilder<string>();
        var values = new List<Pattern>();
        while (_kind != TokenKind.RightParenthesis)
        {
            if (_kind == TokenKind.Name && NextKind == TokenKind.Equal)
            {
                names.Add(ExpectName());
                Advance();
                values.Add(ParseAsPattern());
            }
            else
            {
                var pattern = ParseAsPattern();
                if (names.Count > 0)
                    Report(pattern.Span, "positional patterns follow keyword patterns");
                patterns.Add(pattern);
            }

            if (!Accept(TokenKind.Comma))
                break;
        }

        Expect(TokenKind.RightParenthesis);
        return new ClassPattern(SpanFrom(start), type, ToList(patterns), names.ToImmutable(), ToList(values));
    }
}
