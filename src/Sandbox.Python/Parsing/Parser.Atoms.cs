using Sandbox.Python.Syntax;

namespace Sandbox.Python.Parsing;

/// <summary>Primaries and atoms (grammar: <c>await_primary</c>, <c>primary</c>, <c>atom</c>).</summary>
public sealed partial class Parser
{
    private static readonly object BoxedTrue = true, BoxedFalse = false;

    private Expression ParsePrimary()
    {
        if (_kind == TokenKind.Await)
            return ParseAwait();
        var start = Start;
        var primary = _kind == TokenKind.Name ? ParseName(ExpressionContext.Load) : ParseAtom();
        while (true)
        {
            switch (_kind)
            {
                case TokenKind.Dot:
                    Advance();
                    if (_kind != TokenKind.Name)
                    {
                        Fail(InvalidSyntax);
                        return new AttributeExpression(SpanFrom(start), primary, "", ExpressionContext.Load);
                    }

                    var name = _names[_tokens[_index].Value];
                    Advance();
                    primary = new AttributeExpression(SpanFrom(start), primary, name, ExpressionContext.Load);
                    break;
                case TokenKind.LeftParenthesis:
                    primary = ParseCall(start, primary);
                    break;
                case TokenKind.LeftBracket:
                    primary = ParseSubscript(start, primary);
                    break;
                default:
                    return primary;
            }
        }
    }

    private Expression ParseAwait()
    {
        var start = Start;
        Advance();
        if (_kind == TokenKind.Await)
            return FailExpression();
        var value = ParsePrimary();
        return new AwaitExpression(SpanFrom(start), value);
    }

    private Expression ParseAtom()
    {
        var span = _tokens[_index].Span;
        switch (_kind)
        {
            case TokenKind.Name:
                return ParseName(ExpressionContext.Load);
            case TokenKind.Number:
                return ParseNumber();
            case TokenKind.String or TokenKind.FStringStart:
                return ParseStrings();
            case TokenKind.None:
                Advance();
                return new ConstantExpression(span, ConstantKind.None, null, false);
            case TokenKind.True:
                Advance();
                return new ConstantExpression(span, ConstantKind.True, BoxedTrue, false);
            case TokenKind.False:
                Advance();
                return new ConstantExpression(span, ConstantKind.False, BoxedFalse, false);
            case TokenKind.Ellipsis:
                Advance();
                return new ConstantExpression(span, ConstantKind.Ellipsis, null, false);
            case TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.LeftBrace:
                if (!Enter())
                    return new ErrorExpression(span);
                var display = _kind switch
                {
                    TokenKind.LeftParenthesis => ParseParenthesized(),
                    TokenKind.LeftBracket => ParseListDisplay(),
                    _ => ParseBraces(),
                };
                _depth--;
                return display;
            default:
                return FailExpression();
        }
    }

    /// <summary>Whether a token can start a <c>star_expression</c>.</summary>
    private static bool StartsExpression(TokenKind kind) => kind switch
    {
        TokenKind.Name or TokenKind.Number or TokenKind.String or TokenKind.FStringStart => true,
        TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.LeftBrace or TokenKind.Ellipsis => true,
        TokenKind.Star or TokenKind.Minus or TokenKind.Plus or TokenKind.Tilde or TokenKind.Not => true,
        TokenKind.Lambda or TokenKind.Await or TokenKind.None or TokenKind.True or TokenKind.False => true,
        _ => false,
    };

    private ConstantExpression ParseNumber()
    {
        ref var token = ref _tokens[_index];
        var span = token.Span;
        var value = NumberLiteral.Parse(_text.AsSpan(span.Start - _base, span.Length), out var kind, out var error);
        if (error is not null)
            Report(span, error);
        Advance();
        return new ConstantExpression(span, kind, value, false);
    }
}
