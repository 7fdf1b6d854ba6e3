using Sandbox.Python.Syntax;
using Sandbox.Python.Text;

namespace Sandbox.Python.Parsing;

/// <summary>
/// Expressions that lean right (grammar: <c>expression</c>, <c>lambdef</c>, <c>inversion</c>, <c>factor</c>, <c>power</c>). CPython reads
/// thousands of them in one another; here they are read in loops and built from the inside out, so that they cost no stack.
/// </summary>
public sealed partial class Parser
{
    /// <summary>How many may be in one another: CPython's parser ends at 2,984 to 5,969 of them.</summary>
    private const int MaxRightNested = 6000;

    private const string TooDeep = "too many nested expressions or blocks";

    /// <summary>Conditionals and lambdas in one another, each the last part of the one before.</summary>
    /// <param name="start">Where the outermost starts.</param>
    /// <param name="body">What stands before the first <c>if</c>; null where a <c>lambda</c> stands.</param>
    private Expression ParseRightNested(int start, Expression? body)
    {
        var outer = new ValueStack<RightNested>(1);
        while (!_failed)
        {
            if (outer.Count == MaxRightNested && (body is null || _kind == TokenKind.If))
                Fail(TooDeep);
            else if (body is null)
                outer.Push(new RightNested(start, null, null, ParseLambdaHead(start)));
            else if (_kind == TokenKind.If)
                outer.Push(new RightNested(start, body, ParseCondition(start), null));
            else
                break;
            start = Start;
            body = _kind == TokenKind.Lambda ? null : ParseBinary(Precedence.Or);
        }

        var inner = body ?? FailExpression();
        while (outer.TryPop(out var level))
            inner = level.Parameters is { } parameters
                ? new LambdaExpression(SpanFrom(level.Start), parameters, inner)
                : new ConditionalExpression(SpanFrom(level.Start), level.Test!, level.Body!, inner);
        return inner;
    }

    /// <summary><c>if test else</c>.</summary>
    private Expression ParseCondition(int start)
    {
        Advance();
        var test = ParseBinary(Precedence.Or);
        if (_kind == TokenKind.Else)
            Advance();
        else if (_kind == TokenKind.Colon)
            Fail(InvalidSyntax);
        else
            Fail(new TextSpan(start, _end), "expected 'else' after 'if' expression");
        return test;
    }

    /// <summary><c>lambda parameters:</c>.</summary>
    private Parameters ParseLambdaHead(int start)
    {
        Advance();
        if (!Enter())
            return new Parameters(new TextSpan(_end, _end), default, default, null, default, default, null, default);
        var parameters = ParseParameters(TokenKind.Colon);
        _depth--;
        Expect(TokenKind.Colon, "expected ':'");
        if (_kind == TokenKind.FStringMiddle)
            Fail(SpanFrom(start), $"{Word(((StringFlags)_tokens[_index].Value & StringFlags.Template) != 0)}: lambda expressions are not allowed without parentheses");
        return parameters;
    }

    /// <summary><c>left ** …</c>; what stands right of the sign may be negative, or a power again.</summary>
    private BinaryExpression ParsePower(int start, Expression left)
    {
        Advance();
        var operandStart = Start;
        var operand = IsSign(_kind) ? ParseUnary(Precedence.Unary) : ParsePrimary();
        if (_kind != TokenKind.DoubleStar)
            return new BinaryExpression(SpanFrom(start), left, BinaryOperator.Pow, operand);
        var bases = new ValueStack<PowerBase>(4);
        bases.Push(new PowerBase(start, left));
        while (Accept(TokenKind.DoubleStar))
        {
            if (bases.Count == MaxRightNested)
                Fail(TooDeep);
            bases.Push(new PowerBase(operandStart, operand));
            operandStart = Start;
            operand = IsSign(_kind) ? ParseUnary(Precedence.Unary) : ParsePrimary();
        }

        while (bases.Count > 1 && bases.TryPop(out var inner))
            operand = new BinaryExpression(SpanFrom(inner.Start), inner.Base, BinaryOperator.Pow, operand);
        return new BinaryExpression(SpanFrom(start), left, BinaryOperator.Pow, operand);
    }

    private static bool IsSign(TokenKind kind) => kind is TokenKind.Minus or TokenKind.Plus or TokenKind.Tilde;

    /// <summary>Signs, or a row of <c>not</c>, and their operand.</summary>
    private Expression ParseUnary(int minimum)
    {
        var start = Start;
        var isNot = _kind == TokenKind.Not;
        if (isNot && minimum > Precedence.Not)
            return FailAtNot();
        var first = UnaryOperatorOf(_kind);
        Advance();
        ValueStack<Sign>? more = null;
        while (isNot ? _kind == TokenKind.Not : IsSign(_kind))
        {
            (more ??= new ValueStack<Sign>(4)).Push(new Sign(Start, UnaryOperatorOf(_kind)));
            Advance();
            if (more.Count == MaxRightNested)
                Fail(TooDeep);
        }

        if (!Enter())
            return FailExpression();
        var operand = ParseBinary(isNot ? Precedence.Not : Precedence.Unary);
        _depth--;
        while (more is not null && more.TryPop(out var inner))
            operand = new UnaryExpression(SpanFrom(inner.Start), inner.Operator, operand);
        return new UnaryExpression(SpanFrom(start), first, operand);
    }

    private static UnaryOperator UnaryOperatorOf(TokenKind kind) => kind switch
    {
        TokenKind.Minus => UnaryOperator.USub,
        TokenKind.Plus => UnaryOperator.UAdd,
        TokenKind.Tilde => UnaryOperator.Invert,
        _ => UnaryOperator.Not,
    };

    /// <summary>Fails at a <c>not</c> after an operator that binds more tightly (<c>invalid_arithmetic</c>, <c>invalid_factor</c>).</summary>
    private ErrorExpression FailAtNot()
    {
        var at = _index;
        var isArithmetic = _minor >= 13 && _index > 0 && _tokens[_index - 1].Kind is TokenKind.Plus or TokenKind.Minus or TokenKind.Star
            or TokenKind.Slash or TokenKind.Percent or TokenKind.DoubleSlash or TokenKind.At or TokenKind.Tilde;
        Advance();
        isArithmetic = isArithmetic && !_isTrial && !_failed && IsOperandInTrial();
        Rewind(at);
        return FailExpression(isArithmetic ? "'not' after an operator must be parenthesized" : InvalidSyntax);
    }

    /// <summary>A conditional's parts before its <c>else</c>, or a lambda's before its body.</summary>
    private readonly record struct RightNested(int Start, Expression? Body, Expression? Test, Parameters? Parameters);

    private readonly record struct PowerBase(int Start, Expression Base);

    private readonly record struct Sign(int Start, UnaryOperator Operator);
}
