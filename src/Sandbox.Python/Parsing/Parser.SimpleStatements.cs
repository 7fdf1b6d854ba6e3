using System.Collections.Immutable;
using Sandbox.Python.Syntax;

namespace Sandbox.Python.Parsing;

/// <summary>Simple statements (Python reference 7).</summary>
public sealed partial class Parser
{
    /// <summary>An expression on its own, or the assignment that it begins.</summary>
    private Statement ParseExpressionStatement(int start)
    {
        var isParenthesized = _kind == TokenKind.LeftParenthesis;
        var first = ParseYieldOrStarExpressions();
        switch (_kind)
        {
            case TokenKind.Equal:
                return ParseAssignment(start, first);
            case TokenKind.Colon:
                return ParseAnnotatedAssignment(start, first, isParenthesized);
            case >= TokenKind.PlusEqual and <= TokenKind.DoubleSlashEqual:
                return ParseAugmentedAssignment(start, first);
            default:
                return new ExpressionStatement(SpanFrom(start), first);
        }
    }

    private AssignStatement ParseAssignment(int start, Expression first)
    {
        var mark = _expressions.Count;
        var value = first;
        while (_kind == TokenKind.Equal)
        {
            Advance();
            _expressions.Add(value);
            value = InvalidTarget(value) is { } invalid && !_failed
                ? ParseValueOfWrongTarget(value, invalid, isFirst: _expressions.Count == mark + 1)
                : ParseYieldOrStarExpressions();
        }

        var targets = _expressions.Take(mark);
        foreach (var target in targets)
            SetTarget(target, ExpressionContext.Store, isReported: true);

        return new AssignStatement(SpanFrom(start), targets, value);
    }

    private AnnotatedAssignStatement ParseAnnotatedAssignment(int start, Expression target, bool isParenthesized)
    {
        string? mistake = null;
        if (target is NameExpression or AttributeExpression or SubscriptExpression)
            SetTarget(target, ExpressionContext.Store);
        else
            mistake = target switch
            {
                ListExpression => "only single target (not list) can be annotated",
                TupleExpression => "only single target (not tuple) can be annotated",
                _ => "illegal target for annotation",
            };
        var colon = CurrentSpan();
        Advance();
        var annotation = mistake is null ? ParseExpression() : ParseAfterMistake(target.Span, mistake, colon, isYieldAllowed: false);
        var value = Accept(TokenKind.Equal) ? ParseYieldOrStarExpressions() : null;
        return new AnnotatedAssignStatement(SpanFrom(start), target, annotation, value, target is NameExpression && !isParenthesized);
    }

    private AugmentedAssignStatement ParseAugmentedAssignment(int start, Expression target)
    {
        var isRight = target is NameExpression or AttributeExpression or SubscriptExpression;
        if (isRight)
            SetTarget(target, ExpressionContext.Store);
        var @operator = (BinaryOperator)(_kind - TokenKind.PlusEqual);
        var sign = CurrentSpan();
        Advance();
        var value = isRight
            ? ParseYieldOrStarExpressions()
            : ParseAfterMistake(target.Span, $"'{Describe(target)}' is an illegal expression for augmented assignment", sign, isYieldAllowed: true);
        return new AugmentedAssignStatement(SpanFrom(start), target, @operator, value);
    }

    private ReturnStatement ParseReturn(int start)
    {
        Advance();
        var value = StartsExpression(_kind) ? ParseStarExpressions() : null;
        return new ReturnStatement(SpanFrom(start), value);
    }

    private RaiseStatement ParseRaise(int start)
    {
        Advance();
        var exception = StartsExpression(_kind) ? ParseExpression() : null;
        var cause = exception is not null && Accept(TokenKind.From) ? ParseExpression() : null;
        return new RaiseStatement(SpanFrom(start), exception, cause);
    }

    private Statement ParseNames(int start)
    {
        var isGlobal = _kind == TokenKind.Global;
        Advance();
        var names = ImmutableArray.CreateBuilder<string>();
        do
            names.Add(ExpectName());
        while (Accept(TokenKind.Comma));
        return isGlobal
            ? new GlobalStatement(SpanFrom(start), names.ToImmutable())
            : new NonlocalStatement(SpanFrom(start), names.ToImmutable());
    }

    private string ExpectName()
    {
        if (_kind != TokenKind.Name)
        {
            Fail(InvalidSyntax);
            return "";
        }

        var name = _names[_tokens[_index].Value];
        Advance();
        return name;
    }

    private DeleteStatement ParseDelete(int start)
    {
        Advance();
        var mark = _expressions.Count;
        do
        {
            if (_kind is TokenKind.Newline or TokenKind.Semicolon && _expressions.Count > mark)
                break;
            _expressions.Add(ParseStarExpression());
        }
        while (Accept(TokenKind.Comma));
        var targets = _expressions.Take(mark);
        foreach (var target in targets)
            SetTarget(target, ExpressionContext.Delete);
        return new DeleteStatement(SpanFrom(start), targets);
    }

    private AssertStatement ParseAssert(int start)
    {
        Advance();
        var test = ParseExpression();
        var message = Accept(TokenKind.Comma) ? ParseExpression() : null;
        return new AssertStatement(SpanFrom(start), test, message);
    }

    private TypeAliasStatement ParseTypeAlias(int start)
    {
        Advance();
        var name = ParseName(ExpressionContext.Store);
        var parameters = ParseTypeParameters();
        Expect(TokenKind.Equal);
        var value = ParseExpression();
        Require(12, start, "Type statement is");
        return new TypeAliasStatement(SpanFrom(start), name, parameters, value);
    }
}
