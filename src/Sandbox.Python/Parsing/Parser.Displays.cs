using Sandbox.Python.Syntax;
using Sandbox.Python.Text;

namespace Sandbox.Python.Parsing;

/// <summary>Groups, tuples, lists, sets, dicts and comprehensions (Python reference 6.2.3 to 6.2.8).</summary>
public sealed partial class Parser
{
    private Expression ParseParenthesized()
    {
        var start = Start;
        Advance();
        if (Accept(TokenKind.RightParenthesis))
            return new TupleExpression(SpanFrom(start), default, ExpressionContext.Load);
        if (_kind == TokenKind.Yield)
        {
            var yielded = ParseYield();
            Expect(TokenKind.RightParenthesis);
            return yielded;
        }

        if (_kind == TokenKind.DoubleStar)
            return FailExpression("cannot use double starred expression here");
        var first = ParseStarNamedExpression();
        switch (_kind)
        {
            case TokenKind.RightParenthesis:
                if (first is StarredExpression)
                    Report(first.Span, "cannot use starred expression here");
                Advance();
                return first;
            case TokenKind.For or TokenKind.Async:
                CheckElement(first);
                var generators = ParseGenerators();
                Expect(TokenKind.RightParenthesis);
                return new GeneratorExpression(SpanFrom(start), first, generators);
            case TokenKind.Comma:
                var elements = ParseElements(first, TokenKind.RightParenthesis);
                return new TupleExpression(SpanFrom(start), elements, ExpressionContext.Load);
            default:
                FailInBrackets(first);
                return first;
        }
    }

    private Expression ParseListDisplay()
    {
        var start = Start;
        Advance();
        if (Accept(TokenKind.RightBracket))
            return new ListExpression(SpanFrom(start), default, ExpressionContext.Load);
        var first = ParseStarNamedExpression();
        if (_kind is TokenKind.For or TokenKind.Async)
        {
            CheckElement(first);
            var generators = ParseGenerators();
            Expect(TokenKind.RightBracket);
            return new ListComprehension(SpanFrom(start), first, generators);
        }

        var elements = ParseElements(first, TokenKind.RightBracket);
        return new ListExpression(SpanFrom(start), elements, ExpressionContext.Load);
    }

    private Expression ParseBraces()
    {
        var start = Start;
        Advance();
        if (_kind is TokenKind.RightBrace or TokenKind.DoubleStar)
            return ParseDictItems(start, null);
        var elementStart = Start;
        var first = ParseStarNamedExpression();
        if (_kind == TokenKind.Colon && !(first is StarredExpression or NamedExpression && first.Span.Start == elementStart))
            return ParseDictItems(start, first);
        if (_kind is TokenKind.For or TokenKind.Async)
        {
            CheckElement(first);
            var generators = ParseGenerators();
            Expect(TokenKind.RightBrace);
            return new SetComprehension(SpanFrom(start), first, generators);
        }

        var elements = ParseElements(first, TokenKind.RightBrace);
        return new SetExpression(SpanFrom(start), elements);
    }

    /// <summary>What follows the first element of a display, with its closing bracket.</summary>
    private NodeList<Expression> ParseElements(Expression first, TokenKind closing)
    {
        var mark = _expressions.Count;
        _expressions.Add(first);
        while (Accept(TokenKind.Comma) && _kind != closing)
        {
            first = ParseStarNamedExpression();
            _expressions.Add(first);
        }

        if (_kind is TokenKind.For or TokenKind.Async && closing != TokenKind.RightParenthesis)
            Fail("did you forget parentheses around the comprehension target?");
        else if (_kind != closing)
            FailInBrackets(first);
        else
            Advance();
        return _expressions.Take(mark);
    }

    private Expression ParseDictItems(int start, Expression? key)
    {
        var mark = _expressions.Count;
        var count = 0;
        do
        {
            if (_kind == TokenKind.RightBrace)
                break;
            if (key is null && _kind == TokenKind.DoubleStar)
            {
                var starStart = Start;
                Advance();
                _expressions.Add(null!);
                _expressions.Add(ParseBinary(Precedence.BitOr));
                if (_kind is TokenKind.For or TokenKind.Async)
                    Fail(SpanFrom(starStart), "dict unpacking cannot be used in dict comprehension");
            }
            else
            {
                key ??= ParseExpression();
                if (_kind != TokenKind.Colon)
                {
                    Fail(key.Span, "':' expected after dictionary key");
                    break;
                }

                var colon = CurrentSpan();
                Advance();
                var value = ParseDictValue(colon);
                if (count == 0 && _kind is TokenKind.For or TokenKind.Async)
                {
                    var generators = ParseGenerators();
                    Expect(TokenKind.RightBrace);
                    return new DictComprehension(SpanFrom(start), key, value, generators);
                }

                _expressions.Add(key);
                _expressions.Add(value);
                key = null;
            }

            count++;
        }
        while (Accept(TokenKind.Comma));
        if (_kind == TokenKind.RightBrace)
            Advance();
        else if (_expressions.Count > mark)
            FailAfter(_expressions[_expressions.Count - 1], inBrackets: true);
        else
            Fail(InvalidSyntax);
        TakePairs(mark, out var takenKeys, out var values);
        return new DictExpression(SpanFrom(start), takenKeys, values);
    }

    private Expression ParseDictValue(TextSpan colon)
    {
        if (_kind == TokenKind.Star)
            return FailExpression("cannot use a starred expression in a dictionary value");
        if (_kind is not (TokenKind.RightBrace or TokenKind.Comma))
            return ParseExpression();
        Fail(colon, "expression expected after dictionary key and ':'");
        return new ErrorExpression(colon);
    }

    /// <summary>Takes keys and values that were added in turns.</summary>
    private void TakePairs(int mark, out NodeList<Expression> keys, out NodeList<Expression> values)
    {
        var both = _expressions.Take(mark);
        if (both.Count == 0)
        {
            keys = values = default;
            return;
        }

        var keyArray = new Expression[both.Count / 2];
        var valueArray = new Expression[both.Count / 2];
        for (var i = 0; i < keyArray.Length; i++)
        {
            keyArray[i] = both[2 * i];
            valueArray[i] = both[(2 * i) + 1];
        }

        keys = new NodeList<Expression>(keyArray);
        values = new NodeList<Expression>(valueArray);
    }

    /// <summary><c>for_if_clauses</c>.</summary>
    private NodeList<Comprehension> ParseGenerators()
    {
        var first = ParseGenerator();
        if (_kind is not (TokenKind.For or TokenKind.Async))
            return new NodeList<Comprehension>([first]);
        var all = new List<Comprehension> { first };
        while (_kind is TokenKind.For or TokenKind.Async)
            all.Add(ParseGenerator());
        return new NodeList<Comprehension>([.. all]);
    }

    private Comprehension ParseGenerator()
    {
        var start = Start;
        var isAsync = Accept(TokenKind.Async);
        Expect(TokenKind.For);
        var target = ParseForTargets();
        if (_kind == TokenKind.In)
            Advance();
        else if (_minor >= 13)
            Fail("'in' expected after for-loop variables");
        else
            FailAfter(target, inBrackets: true);
        var iterable = ParseBinary(Precedence.Or);
        var mark = _expressions.Count;
        while (Accept(TokenKind.If))
            _expressions.Add(ParseBinary(Precedence.Or));
        return new Comprehension(SpanFrom(start), target, iterable, _expressions.Take(mark), isAsync);
    }

    /// <summary><c>star_targets</c> before <c>in</c>.</summary>
    private Expression ParseForTargets()
    {
        var start = Start;
        var target = _kind == TokenKind.Star ? ParseStarred() : ParseBinary(Precedence.BitOr);
        if (_kind == TokenKind.Comma)
        {
            var mark = _expressions.Count;
            _expressions.Add(target);
            while (Accept(TokenKind.Comma) && StartsExpression(_kind))
                _expressions.Add(_kind == TokenKind.Star ? ParseStarred() : ParseBinary(Precedence.BitOr));
            target = new TupleExpression(SpanFrom(start), _expressions.Take(mark), ExpressionContext.Store);
        }

        SetTarget(target, ExpressionContext.Store);
        return target;
    }

    private void CheckElement(Expression element)
    {
        if (element is StarredExpression)
            Report(element.Span, "iterable unpacking cannot be used in comprehension");
    }

    /// <summary>An element is followed by neither a comma nor the closing bracket.</summary>
    private void FailInBrackets(Expression last)
    {
        if (_kind == TokenKind.Equal)
            FailAtEqual(last);
        else
            FailAfter(last, inBrackets: true);
    }
}
