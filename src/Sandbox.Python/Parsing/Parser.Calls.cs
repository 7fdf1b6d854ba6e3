using Sandbox.Python.Syntax;
using Sandbox.Python.Text;

namespace Sandbox.Python.Parsing;

/// <summary>Calls and subscripts (Python reference 6.3.2 to 6.3.4).</summary>
public sealed partial class Parser
{
    private Scratch<Keyword> _keywords = new(8);

    private CallExpression ParseCall(int start, Expression function)
    {
        ParseArguments(out var arguments, out var keywords);
        return new CallExpression(SpanFrom(start), function, arguments, keywords);
    }

    /// <summary>Reads arguments with their parentheses; the cursor is on the opening one.</summary>
    private void ParseArguments(out NodeList<Expression> arguments, out NodeList<Keyword> keywords)
    {
        var open = Start;
        arguments = default;
        keywords = default;
        Advance();
        if (Accept(TokenKind.RightParenthesis))
            return;
        if (!Enter())
            return;
        var mark = _expressions.Count;
        var keywordMark = _keywords.Count;
        Expression? last = null;
        var unpacked = false;
        var first = _index;
        do
        {
            if (_kind == TokenKind.RightParenthesis)
                break;
            last = null;
            if (_kind == TokenKind.DoubleStar || (_kind == TokenKind.Name && _tokens[_index + 1].Kind == TokenKind.Equal))
                unpacked |= ParseKeyword();
            else
                _expressions.Add(last = ParseArgument(open, first, keywordMark, unpacked));
        }
        while (Accept(TokenKind.Comma));
        if (!Accept(TokenKind.RightParenthesis))
            FailArguments(last);
        arguments = _expressions.Take(mark);
        keywords = _keywords.Take(keywordMark);
        _depth--;
    }

    private void FailArguments(Expression? last)
    {
        if (last is null || last is StarredExpression)
        {
            Fail(_kind != TokenKind.Name && StartsExpression(_kind) ? "invalid syntax. Perhaps you forgot a comma?" : "invalid syntax");
        }
        else if (_kind == TokenKind.Equal)
        {
            Fail(last.Span, last is ConstantExpression { ConstantKind: ConstantKind.True or ConstantKind.False or ConstantKind.None }
                ? $"cannot assign to {Describe(last)}"
                : "expression cannot contain assignment, perhaps you meant \"==\"?");
        }
        else
        {
            FailInBrackets(last);
        }
    }

    /// <summary><c>name=value</c> or <c>**value</c>; true for the latter.</summary>
    private bool ParseKeyword()
    {
        var start = Start;
        string? name = null;
        if (_kind == TokenKind.Name)
        {
            name = _names[_tokens[_index].Value];
            Advance();
        }

        Advance();
        var value = name is not null && _kind is TokenKind.Comma or TokenKind.RightParenthesis
            ? FailExpression("expected argument value expression")
            : ParseExpression();
        if (name is not null && _kind is TokenKind.For or TokenKind.Async)
            Fail(SpanFrom(start), "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
        _keywords.Add(new Keyword(SpanFrom(start), name, value));
        return name is null;
    }

    private Expression ParseArgument(int open, int first, int keywordMark, bool unpacked)
    {
        var start = Start;
        if (_kind == TokenKind.Star)
        {
            Advance();
            var value = ParseExpression();
            var starred = new StarredExpression(SpanFrom(start), value, ExpressionContext.Load);
            if (unpacked)
                Report(starred.Span, "iterable argument unpacking follows keyword argument unpacking");
            return starred;
        }

        var isFirst = _index == first;
        var argument = ParseNamedExpression();
        if (_kind is TokenKind.For or TokenKind.Async)
        {
            var generators = ParseGenerators();
            if (!isFirst || _kind == TokenKind.Comma)
                Report(SpanFrom(start), "Generator expression must be parenthesized");
            if (isFirst && _kind == TokenKind.RightParenthesis)
                return new GeneratorExpression(new TextSpan(open, _tokens[_index].End), argument, generators);
            argument = new GeneratorExpression(SpanFrom(start), argument, generators);
        }

        if (_keywords.Count > keywordMark && _kind != TokenKind.Equal)
        {
            Report(CurrentSpan(), unpacked
                ? "positional argument follows keyword argument unpacking"
                : "positional argument follows keyword argument");
        }

        return argument;
    }

    private SubscriptExpression ParseSubscript(int start, Expression value)
    {
        Advance();
        if (!Enter())
            return new SubscriptExpression(SpanFrom(start), value, new ErrorExpression(SpanFrom(_end)), ExpressionContext.Load);
        var sliceStart = Start;
        var index = ParseSlice();
        if (_kind == TokenKind.Comma || (index is StarredExpression && _kind == TokenKind.RightBracket))
        {
            var mark = _expressions.Count;
            _expressions.Add(index);
            while (Accept(TokenKind.Comma) && _kind != TokenKind.RightBracket)
                _expressions.Add(ParseSlice());
            index = new TupleExpression(SpanFrom(sliceStart), _expressions.Take(mark), ExpressionContext.Load);
        }

        _depth--;
        if (!Accept(TokenKind.RightBracket))
            FailInBrackets(index);
        return new SubscriptExpression(SpanFrom(start), value, index, ExpressionContext.Load);
    }

    /// <summary><c>slice</c>, or a starred expression (PEP 646).</summary>
    private Expression ParseSlice()
    {
        var start = Start;
        if (_kind == TokenKind.Star)
        {
            Advance();
            var value = ParseExpression();
            var starred = new StarredExpression(SpanFrom(start), value, ExpressionContext.Load);
            Require(11, start, "Star expressions in index are");
            return starred;
        }

        var lower = _kind == TokenKind.Colon ? null : ParseNamedExpression();
        if (_kind != TokenKind.Colon || (lower is NamedExpression && lower.Span.Start == start))
            return lower!;
        Advance();
        var upper = StartsExpression(_kind) && _kind != TokenKind.Star ? ParseExpression() : null;
        Expression? step = null;
        if (Accept(TokenKind.Colon) && StartsExpression(_kind) && _kind != TokenKind.Star)
            step = ParseExpression();
        return new SliceExpression(SpanFrom(start), lower, upper, step);
    }
}
