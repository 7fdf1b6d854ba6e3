using Sandbox.Python.Syntax;
using Sandbox.Python.Text;

namespace Sandbox.Python.Parsing;

/// <summary>Expressions with operators (grammar: <c>star_expressions</c> down to <c>power</c>).</summary>
public sealed partial class Parser
{
    /// <summary><c>star_expressions</c>: one expression, or a tuple without parentheses.</summary>
    private Expression ParseStarExpressions()
    {
        var start = Start;
        var first = ParseStarExpression();
        return _kind == TokenKind.Comma ? ParseTupleRest(start, first) : first;
    }

    private TupleExpression ParseTupleRest(int start, Expression first)
    {
        var mark = _expressions.Count;
        _expressions.Add(first);
        while (Accept(TokenKind.Comma) && StartsExpression(_kind))
            _expressions.Add(ParseStarExpression());
        return new TupleExpression(SpanFrom(start), _expressions.Take(mark), ExpressionContext.Load);
    }

    private Expression ParseStarExpression() => _kind == TokenKind.Star ? ParseStarred() : ParseExpression();

    /// <summary><c>'*' bitwise_or</c>.</summary>
    private StarredExpression ParseStarred()
    {
        var start = Start;
        Advance();
        var value = ParseBinary(Precedence.BitOr);
        return new StarredExpression(SpanFrom(start), value, ExpressionContext.Load);
    }

    /// <summary><c>star_named_expression</c>.</summary>
    private Expression ParseStarNamedExpression() => _kind == TokenKind.Star ? ParseStarredElement() : ParseNamedExpression();

    private Expression ParseStarredElement()
    {
        if (_minor >= 13 && !StartsExpression(NextKind))
        {
            Advance();
            return FailExpression("Invalid star expression");
        }

        return ParseStarred();
    }

    /// <summary><c>named_expression</c> (PEP 572).</summary>
    private Expression ParseNamedExpression()
    {
        if (_kind == TokenKind.Name && _tokens[_index + 1].Kind == TokenKind.ColonEqual)
            return ParseAssignmentExpression();
        var expression = ParseExpression();
        if (_kind == TokenKind.ColonEqual)
            FailAtColonEqual(expression);
        return expression;
    }

    /// <summary>Fails at a <c>:=</c> after what is no name; where no value follows, that is the mistake.</summary>
    private void FailAtColonEqual(Expression target)
    {
        var at = _index;
        var span = CurrentSpan();
        Advance();
        var isWhole = !_isTrial && !_failed && IsWholeInTrial();
        Rewind(at);
        if (isWhole && target is not NameExpression)
            Fail(target.Span, $"cannot use assignment expressions with {Describe(target)}");
        else
            Fail(span, InvalidSyntax);
    }

    private NamedExpression ParseAssignmentExpression()
    {
        var start = Start;
        var target = ParseName(ExpressionContext.Store);
        Advance();
        var value = ParseExpression();
        return new NamedExpression(SpanFrom(start), target, value);
    }

    private NameExpression ParseName(ExpressionContext context)
    {
        ref var token = ref _tokens[_index];
        var name = new NameExpression(new TextSpan(token.Start, token.End), _names[token.Value], context);
        Advance();
        return name;
    }

    /// <summary><c>expression</c>: a conditional, a disjunction or a lambda.</summary>
    private Expression ParseExpression()
    {
        if (_kind == TokenKind.Name && EndsExpression(_tokens[_index + 1].Kind))
            return ParseName(ExpressionContext.Load);
        if (_kind == TokenKind.Lambda)
            return ParseRightNested(Start, null);
        var start = Start;
        var body = ParseBinary(Precedence.Or);
        return _kind == TokenKind.If ? ParseRightNested(start, body) : body;
    }

    /// <summary>Whether no expression goes on at a token: after a name, a quicker way past all operators.</summary>
    private static bool EndsExpression(TokenKind kind) => kind is TokenKind.Comma or TokenKind.RightParenthesis or TokenKind.RightBracket
        or TokenKind.Newline or TokenKind.Colon or TokenKind.Equal;

    private Expression ParseYield()
    {
        var start = Start;
        Advance();
        if (Accept(TokenKind.From))
        {
            var source = ParseExpression();
            return new YieldFromExpression(SpanFrom(start), source);
        }

        var value = StartsExpression(_kind) ? ParseStarExpressions() : null;
        return new YieldExpression(SpanFrom(start), value);
    }

    private Expression ParseYieldOrStarExpressions() => _kind == TokenKind.Yield ? ParseYield() : ParseStarExpressions();

    /// <summary>Operators that bind at least as tightly as <paramref name="minimum"/>; those of one level lean left, without recursion.</summary>
    private Expression ParseBinary(int minimum)
    {
        var start = Start;
        var left = _kind is TokenKind.Minus or TokenKind.Plus or TokenKind.Tilde or TokenKind.Not ? ParseUnary(minimum) : ParsePrimary();
        while (true)
        {
            var precedence = Precedence.Of(_kind);
            if (precedence < minimum)
                return left;
            switch (precedence)
            {
                case Precedence.Or or Precedence.And:
                    left = ParseBoolean(start, left, precedence);
                    break;
                case Precedence.Comparison:
                    if (_kind == TokenKind.Not && NextKind != TokenKind.In)
                        return left;
                    left = ParseComparison(start, left);
                    break;
                case Precedence.Power:
                    left = ParsePower(start, left);
                    break;
                default:
                    var @operator = (BinaryOperator)(_kind - TokenKind.Plus);
                    Advance();
                    var right = ParseBinary(precedence + 1);
                    left = new BinaryExpression(SpanFrom(start), left, @operator, right);
                    break;
            }
        }
    }

    private BooleanExpression ParseBoolean(int start, Expression first, int precedence)
    {
        var kind = _kind;
        var mark = _expressions.Count;
        _expressions.Add(first);
        while (Accept(kind))
            _expressions.Add(ParseBinary(precedence + 1));
        return new BooleanExpression(
            SpanFrom(start), kind == TokenKind.And ? BooleanOperator.And : BooleanOperator.Or, _expressions.Take(mark));
    }

    private CompareExpression ParseComparison(int start, Expression left)
    {
        var mark = _expressions.Count;
        TryReadComparison(out var first);
        _expressions.Add(ParseBinary(Precedence.BitOr));
        var operators = new ComparisonOperatorList(first);
        if (Precedence.Of(_kind) == Precedence.Comparison)
        {
            var all = new ValueStack<ComparisonOperator>(4);
            all.Push(first);
            while (TryReadComparison(out var next))
            {
                all.Push(next);
                _expressions.Add(ParseBinary(Precedence.BitOr));
            }

            operators = new ComparisonOperatorList(all);
        }

        return new CompareExpression(SpanFrom(start), left, operators, _expressions.Take(mark));
    }

    /// <summary>Reads a comparison operator; false where none stands.</summary>
    private bool TryReadComparison(out ComparisonOperator found)
    {
        found = default;
        switch (_kind)
        {
            case TokenKind.EqualEqual: found = ComparisonOperator.Eq; break;
            case TokenKind.NotEqual: found = ComparisonOperator.NotEq; break;
            case TokenKind.Less: found = ComparisonOperator.Lt; break;
            case TokenKind.LessEqual: found = ComparisonOperator.LtE; break;
            case TokenKind.Greater: found = ComparisonOperator.Gt; break;
            case TokenKind.GreaterEqual: found = ComparisonOperator.GtE; break;
            case TokenKind.In: found = ComparisonOperator.In; break;
            case TokenKind.Is:
                found = ComparisonOperator.Is;
                if (NextKind == TokenKind.Not)
                {
                    found = ComparisonOperator.IsNot;
                    Advance();
                }

                break;
            case TokenKind.Not when NextKind == TokenKind.In:
                found = ComparisonOperator.NotIn;
                Advance();
                break;
            default:
                return false;
        }

        Advance();
        return true;
    }
}
