using Sandbox.Python.Syntax;
using Sandbox.Python.Text;

namespace Sandbox.Python.Parsing;

/// <summary>Calls and subscripts (Python reference 6.3.2 to 6.3.4).</summary>
public sealed partial class Parser
{
    private Scratch<Keyword> _keywords = new();

    private CallExpression ParseCall(int start, Expression function)
    {
        ParseArguments(out var arguments, out var keywords);
        return new CallExpression(SpanFrom(start), function, arguments, keywords);
    }

    /// <summary>Reads arguments with their parentheses; the cursor is on the opening one.</summary>
    private void ParseArguments(out NodeList<Expression> arguments, out NodeList<Keyword> keywords, bool isClass = false)
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
        var misplaced = default(Misplaced);
        var first = _index;
        do
        {
            if (_kind == TokenKind.RightParenthesis)
                break;
            if (_kind == TokenKind.DoubleStar || (_kind == TokenKind.Name && _tokens[_index + 1].Kind == TokenKind.Equal))
            {
                unpacked |= ParseKeyword();
                last = _keywords[_keywords.Count - 1].Value;
            }
            else
            {
                if (_kind != TokenKind.Star && _keywords.Count > keywordMark)
                    NoteMisplaced(ref misplaced, unpacked);
                _expressions.Add(last = ParseArgument(open, first, unpacked, isClass));
            }
        }
        while (Accept(TokenKind.Comma));
        if (_kind == TokenKind.RightParenthesis)
        {
            ReportMisplaced(ref misplaced, CurrentSpan());
            Advance();
        }
        else
        {
            FailArguments(last);
        }

        arguments = _expressions.Take(mark);
        keywords = _keywords.Take(keywordMark);
        _depth--;
    }

    private void FailArguments(Expression? last)
    {
        if (last is null)
            Fail(InvalidSyntax);
        else if (_kind == TokenKind.Equal && last is not StarredExpression)
            Fail(last.Span, last is ConstantExpression { ConstantKind: ConstantKind.True or ConstantKind.False or ConstantKind.None }
                ? $"cannot assign to {Describe(last)}"
                : "expression cannot contain assignment, perhaps you meant \"==\"?");
        else
            FailAfter(last, inBrackets: true);
    }

    /// <summary>A positional argument after a keyword one; CPython reads on to the next such place, or to the end, and names that.</summary>
    private void NoteMisplaced(ref Misplaced misplaced, bool unpacked)
    {
        if (misplaced.Message is not null && _keywords.Count > misplaced.Keywords)
            ReportMisplaced(ref misplaced, _kind == TokenKind.Name ? _tokens[_index + 1].Span : CurrentSpan());
        misplaced.Message ??= unpacked ? "positional argument follows keyword argument unpacking" : "positional argument follows keyword argument";
        misplaced.Keywords = _keywords.Count;
    }

    private void ReportMisplaced(ref Misplaced misplaced, TextSpan span)
    {
        if (misplaced.Message is not null && !misplaced.IsReported)
            Report(span, misplaced.Message);
        misplaced.IsReported = misplaced.Message is not null;
    }

    private record struct Misplaced(string? Message, int Keywords, bool IsReported);

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
        var value = name is not null && _minor >= 12 && _kind is TokenKind.Comma or TokenKind.RightParenthesis
            ? FailValue(SpanFrom(start))
            : ParseExpression();
        if (name is null && _kind == TokenKind.Equal)
            Fail(_minor >= 12 ? SpanFrom(start) : CurrentSpan(), _minor >= 12 ? "cannot assign to keyword argument unpacking" : InvalidSyntax);
        if (name is not null && _kind is TokenKind.For or TokenKind.Async)
            Fail(SpanFrom(start), "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
        _keywords.Add(new Keyword(SpanFrom(start), name, value));
        return name is null;
    }

    private ErrorExpression FailValue(TextSpan span)
    {
        Fail(span, "expected argument value expression");
        return new ErrorExpression(new TextSpan(span.End, span.End));
    }

    private Expression ParseArgument(int open, int first, bool unpacked, bool isClass)
    {
        var start = Start;
        if (_kind == TokenKind.Star)
        {
            Advance();
            if (_minor >= 13 && !StartsExpression(_kind))
                return FailExpression("Invalid star expression");
            var value = ParseExpression();
            var starred = new StarredExpression(SpanFrom(start), value, ExpressionContext.Load);
            if (_kind == TokenKind.Equal && _minor >= 12)
                Fail(starred.Span, "cannot assign to iterable argument unpacking");
            if (unpacked)
                Report(starred.Span, "iterable argument unpacking follows keyword argument unpacking");
            return starred;
        }

        var isFirst = _index == first;
        var argument = _kind == TokenKind.Name && NextKind == TokenKind.ColonEqual ? ParseAssignmentExpression() : ParseExpression();
        if (_kind is TokenKind.For or TokenKind.Async && !(isFirst && isClass))
        {
            var generators = ParseGenerators();
            if (!isFirst || _kind == TokenKind.Comma)
                Report(SpanFrom(start), "Generator expression must be parenthesized");
            if (isFirst && _kind == TokenKind.RightParenthesis)
                return new GeneratorExpression(new TextSpan(open, _tokens[_index].End), argument, generators);
            argument = new GeneratorExpression(SpanFrom(start), argument, generators);
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
