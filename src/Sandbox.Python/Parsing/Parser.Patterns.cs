using Sandbox.Python.Syntax;
using Sandbox.Python.Text;

namespace Sandbox.Python.Parsing;

/// <summary><c>match</c> and its patterns (PEP 634).</summary>
public sealed partial class Parser
{
    /// <summary>
    /// Whether a line that starts with the name <c>match</c> is a match statement: it ends in a colon, and what follows the name can
    /// start a subject.
    /// </summary>
    private bool StartsMatch()
    {
        if (!StartsExpression(_tokens[_index + 1].Kind) || (_tokens[_index + 1].Kind == TokenKind.Not && _tokens[_index + 2].Kind == TokenKind.In))
            return false;
        var i = _index + 1;
        while (_tokens[i].Kind is not (TokenKind.Newline or TokenKind.EndMarker))
            i++;
        return _tokens[i - 1].Kind == TokenKind.Colon;
    }

    private MatchStatement ParseMatch(int start)
    {
        Advance();
        var subjectStart = Start;
        var subject = ParseStarNamedExpression();
        if (_kind == TokenKind.Comma)
        {
            var mark = _expressions.Count;
            _expressions.Add(subject);
            while (Accept(TokenKind.Comma) && StartsExpression(_kind))
                _expressions.Add(ParseStarNamedExpression());
            subject = new TupleExpression(SpanFrom(subjectStart), _expressions.Take(mark), ExpressionContext.Load);
        }

        Expect(TokenKind.Colon, "expected ':'");
        Require(10, start, "Pattern matching is");
        var cases = new List<MatchCase>();
        if (_kind == TokenKind.Newline)
            AdvanceLine();
        if (_kind != TokenKind.Indent)
        {
            Report(CurrentSpan(), $"expected an indented block after 'match' statement on line {LineOf(start)}");
            return new MatchStatement(SpanFrom(start), subject, default);
        }

        if (!Enter())
        {
            SkipBlock();
            return new MatchStatement(SpanFrom(start), subject, default);
        }

        AdvanceLine();
        while (IsSoftKeyword(NameTable.Case))
            cases.Add(ParseCase());
        EndMatch(cases);
        _depth--;
        return new MatchStatement(SpanFrom(start), subject, new NodeList<MatchCase>([.. cases]));
    }

    /// <summary>The end of the cases; statements that stand there instead of one make one of no pattern.</summary>
    private void EndMatch(List<MatchCase> cases)
    {
        if (_kind is not (TokenKind.Dedent or TokenKind.EndMarker) || cases.Count == 0)
        {
            _failed = false;
            Report(CurrentSpan(), InvalidSyntax);
            var start = Start;
            var mark = _statements.Count;
            ParseStatements(isBlock: true);
            var body = _statements.Take(mark);
            cases.Add(new MatchCase(SpanFrom(start), new ErrorPattern(new TextSpan(start, start)), null, body));
        }

        if (_kind == TokenKind.Dedent)
            AdvanceLine();
    }

    private MatchCase ParseCase()
    {
        var start = Start;
        _failed = false;
        Advance();
        var pattern = ParseOpenPattern();
        var guard = Accept(TokenKind.If) ? ParseNamedExpression() : null;
        var body = ParseBlock(start, "'case' statement");
        return new MatchCase(SpanFrom(start), pattern, guard, body);
    }

    /// <summary><c>patterns</c>: one, or a sequence without brackets.</summary>
    private Pattern ParseOpenPattern()
    {
        var start = Start;
        var first = ParseMaybeStarPattern();
        if (_kind != TokenKind.Comma)
        {
            if (first is StarPattern)
                Fail(InvalidSyntax);
            return first;
        }

        var patterns = new List<Pattern> { first };
        while (Accept(TokenKind.Comma) && _kind is not (TokenKind.Colon or TokenKind.If))
            patterns.Add(ParseMaybeStarPattern());
        return new SequencePattern(SpanFrom(start), ToList(patterns));
    }

    private static NodeList<Pattern> ToList(List<Pattern> patterns) => new([.. patterns]);

    private Pattern ParseMaybeStarPattern()
    {
        if (_kind != TokenKind.Star)
            return ParseAsPattern();
        var start = Start;
        Advance();
        var name = ExpectName();
        return new StarPattern(SpanFrom(start), name == "_" ? null : name);
    }

    private Pattern ParseAsPattern()
    {
        if (!Enter())
            return new ErrorPattern(new TextSpan(Start, Start));
        var start = Start;
        var pattern = ParseOrPattern();
        _depth--;
        if (!Accept(TokenKind.As))
            return pattern;
        if (IsSoftKeyword(NameTable.Underscore))
            Report(CurrentSpan(), "cannot use '_' as a target");
        else if (_kind != TokenKind.Name)
            Fail("invalid pattern target");
        var name = ExpectName();
        if (_kind is TokenKind.Dot or TokenKind.LeftParenthesis)
            Fail(InvalidSyntax);
        return new AsPattern(SpanFrom(start), pattern, name);
    }

    private Pattern ParseOrPattern()
    {
        var start = Start;
        var first = ParseClosedPattern();
        if (_kind != TokenKind.Bar)
            return first;
        var patterns = new List<Pattern> { first };
        while (Accept(TokenKind.Bar))
            patterns.Add(ParseClosedPattern());
        return new OrPattern(SpanFrom(start), ToList(patterns));
    }

    private Pattern ParseClosedPattern()
    {
        var start = Start;
        switch (_kind)
        {
            case TokenKind.None or TokenKind.True or TokenKind.False:
                var constant = _kind switch
                {
                    TokenKind.None => ConstantKind.None,
                    TokenKind.True => ConstantKind.True,
                    _ => ConstantKind.False,
                };
                Advance();
                return new SingletonPattern(SpanFrom(start), constant);
            case TokenKind.Number or TokenKind.Minus or TokenKind.String or TokenKind.FStringStart:
                var literal = ParseLiteralPattern();
                return new ValuePattern(SpanFrom(start), literal);
            case TokenKind.Name:
                return ParseNamePattern(start);
            case TokenKind.LeftParenthesis or TokenKind.LeftBracket:
                return ParseBracketPattern(start);
            case TokenKind.LeftBrace:
                return ParseMappingPattern(start);
            default:
                Fail(InvalidSyntax);
                return new ErrorPattern(new TextSpan(start, start));
        }
    }

    /// <summary>A string, a signed number, or a complex number written as a sum.</summary>
    private Expression ParseLiteralPattern()
    {
        var start = Start;
        if (_kind is TokenKind.String or TokenKind.FStringStart)
        {
            var text = ParseStrings();
            return text;
        }

        Expression real = ParseSignedNumber(start);
        if (_kind is not (TokenKind.Plus or TokenKind.Minus))
            return real;
        if (real is ConstantExpression { ConstantKind: ConstantKind.Imaginary }
            or UnaryExpression { Operand: ConstantExpression { ConstantKind: ConstantKind.Imaginary } })
            Report(real.Span, "real number required in complex literal");
        var @operator = _kind == TokenKind.Plus ? BinaryOperator.Add : BinaryOperator.Sub;
        Advance();
        if (_kind != TokenKind.Number)
            return FailExpression();
        var imaginary = ParseNumber();
        if (imaginary.ConstantKind != ConstantKind.Imaginary)
            Report(imaginary.Span, "imaginary number required in complex literal");
        return new BinaryExpression(SpanFrom(start), real, @operator, imaginary);
    }

    private Expression ParseSignedNumber(int start)
    {
        var isNegative = Accept(TokenKind.Minus);
        if (_kind != TokenKind.Number)
            return FailExpression();
        var number = ParseNumber();
        return isNegative ? new UnaryExpression(SpanFrom(start), UnaryOperator.USub, number) : number;
    }

    private Pattern ParseNamePattern(int start)
    {
        var isWildcard = IsSoftKeyword(NameTable.Underscore);
        if (NextKind is not (TokenKind.Dot or TokenKind.LeftParenthesis))
        {
            var captured = ExpectName();
            return new AsPattern(SpanFrom(start), null, isWildcard ? null : captured);
        }

        var value = ParseNameOrAttribute();
        return _kind == TokenKind.LeftParenthesis ? ParseClassPattern(start, value) : new ValuePattern(SpanFrom(start), value);
    }

    /// <summary><c>name_or_attr</c>.</summary>
    private Expression ParseNameOrAttribute()
    {
        var start = Start;
        Expression value = ParseName(ExpressionContext.Load);
        while (Accept(TokenKind.Dot))
        {
            var name = ExpectName();
            value = new AttributeExpression(SpanFrom(start), value, name, ExpressionContext.Load);
        }

        return value;
    }
}
