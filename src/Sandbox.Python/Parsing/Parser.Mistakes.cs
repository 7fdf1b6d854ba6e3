using Sandbox.Python.Syntax;
using Sandbox.Python.Text;

namespace Sandbox.Python.Parsing;

/// <summary>
/// What to say of common mistakes. When CPython's grammar fails, a second pass tries its <c>invalid_…</c> rules from the statement's start,
/// and the first that matches names the mistake; else it is "invalid syntax" at the token that the first pass could not pass. The rules
/// read on past that token, so that mistakes further on may be named instead. Here such reading is a trial, which records nothing. A
/// trial starts no other, so that a statement is read a bounded number of times.
/// </summary>
public sealed partial class Parser
{
    /// <summary>Reading past an error is under way; it is not begun again within it.</summary>
    private bool _readsOn;

    /// <summary>
    /// Fails at what stands after an expression (<c>invalid_expression</c>, <c>invalid_legacy_expression</c>): a missing comma, a
    /// statement of Python 2, else a mistake further on, where CPython would find it.
    /// </summary>
    /// <param name="left">The expression.</param>
    /// <param name="inBrackets">A comma may be missing.</param>
    /// <param name="otherwise">What to say if nothing better is found.</param>
    private void FailAfter(Expression left, bool inBrackets, string otherwise = InvalidSyntax)
    {
        if (_failed || _isTrial || !StartsExpression(_kind) || _kind == TokenKind.Star)
        {
            Fail(otherwise);
            return;
        }

        left = Rightmost(left);
        var at = _index;
        var span = CurrentSpan();
        if (!StartsLikePrefixOrSoftKeyword(left.Span.Start))
        {
            // An atom on its own is enough: CPython takes the longest beginning that is right.
            var isWhole = _kind is TokenKind.Name or TokenKind.Number or TokenKind.String or TokenKind.None or TokenKind.True or TokenKind.False or TokenKind.Ellipsis;
            isWhole |= IsWholeInTrial();
            var end = Math.Max(_end, span.End);
            Rewind(at);
            if (_openInTrial >= 0)
            {
                ReportUnclosed(_openInTrial);
                Fail(otherwise);
                return;
            }

            if (isWhole && inBrackets)
            {
                Fail(new TextSpan(left.Span.Start, end), "invalid syntax. Perhaps you forgot a comma?");
                return;
            }
        }

        if (_readsOn)
        {
            Fail(span, otherwise);
            return;
        }

        var known = _errors.Count;
        var namesOnly = _namesOnlyMistakes;
        _namesOnlyMistakes = _readsOn = true;
        ReadOn(left);
        _namesOnlyMistakes = namesOnly;
        _readsOn = false;
        if (_errors.Count > known)
            return;
        _failed = false;
        Rewind(at);
        Fail(span, otherwise);
    }

    /// <summary>
    /// Reads what stands after a lone name as CPython does before it finds that the name is neither print nor exec. The first operand it
    /// has read already and remembers.
    /// </summary>
    private void ReadOn(Expression left)
    {
        if (_kind == TokenKind.LeftBrace)
        {
            ParseBraces();
            return;
        }

        while (left is NameExpression name && _tokens[_index - 1].Start == name.Span.Start && StartsExpression(_kind)
            && _kind is not (TokenKind.LeftParenthesis or TokenKind.Star or TokenKind.LeftBrace))
        {
            var start = Start;
            var troubles = _troubles;
            var next = ParseInTrial(static parser => parser.ParseBinary(Precedence.Or));
            if (_troubles != troubles)
                return;
            if (_kind == TokenKind.If)
                next = ParseRightNested(start, next);
            if (_failed)
                return;
            if (name.Name is "print" or "exec")
                Fail(name.Span, $"Missing parentheses in call to '{name.Name}'. Did you mean {name.Name}(...)?");
            left = next;
        }
    }

    /// <summary>Fails at a <c>=</c> after an element or a condition (<c>invalid_named_expression</c>).</summary>
    private void FailAtEqual(Expression left)
    {
        var at = _index;
        var span = CurrentSpan();
        var isMistake = !_isTrial && !_failed && IsMistakenForComparison(left);
        Advance();
        if (isMistake && (!IsOperandInTrial() || _kind is TokenKind.Equal or TokenKind.ColonEqual))
            isMistake = false;
        var end = _end;
        Rewind(at);
        if (!isMistake)
            Fail(span, InvalidSyntax);
        else if (left is NameExpression)
            Fail(new TextSpan(left.Span.Start, end), "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
        else
            Fail(left.Span, $"cannot assign to {Describe(left)} here. Maybe you meant '==' instead of '='?");
    }

    /// <summary>Whether CPython takes <c>left = …</c> where no assignment may stand for a comparison: left is a <c>bitwise_or</c> that does not start like a display.</summary>
    private bool IsMistakenForComparison(Expression left) => left switch
    {
        CompareExpression or BooleanExpression or ConditionalExpression or LambdaExpression or NamedExpression or StarredExpression => false,
        UnaryExpression { Operator: UnaryOperator.Not } => false,
        YieldExpression or YieldFromExpression => !IsBareYield(left),
        _ => Leftmost(left) is not (ListExpression or TupleExpression or GeneratorExpression
            or ConstantExpression { ConstantKind: ConstantKind.True or ConstantKind.False or ConstantKind.None }),
    };

    private bool IsBareYield(Expression expression) =>
        expression is YieldExpression or YieldFromExpression && TokenAt(expression.Span.Start) is var index && (index == 0 || _tokens[index - 1].Kind != TokenKind.LeftParenthesis);

    private static Expression Leftmost(Expression expression)
    {
        while (true)
        {
            switch (expression)
            {
                case BinaryExpression binary:
                    expression = binary.Left;
                    break;
                case AttributeExpression attribute:
                    expression = attribute.Value;
                    break;
                case SubscriptExpression subscript:
                    expression = subscript.Value;
                    break;
                case CallExpression call:
                    expression = call.Function;
                    break;
                default:
                    return expression;
            }
        }
    }

    /// <summary>The last of the expressions that end where this one ends, below tuples, conditionals, lambdas and the like.</summary>
    private static Expression Rightmost(Expression expression)
    {
        while (true)
        {
            var inner = expression switch
            {
                TupleExpression { Elements: { Count: > 0 } elements } => elements[elements.Count - 1],
                ConditionalExpression conditional => conditional.OrElse,
                LambdaExpression lambda => lambda.Body,
                NamedExpression named => named.Value,
                StarredExpression starred => starred.Value,
                YieldExpression { Value: { } value } => value,
                YieldFromExpression yield => yield.Value,
                _ => null,
            };
            if (inner is null || inner.Span.End != expression.Span.End)
                return expression;
            expression = inner;
        }
    }

    /// <summary>The expression that a statement ends with; null for none.</summary>
    private static Expression? LastExpression(Statement statement) => statement switch
    {
        ExpressionStatement expression => expression.Value,
        AssignStatement assignment => assignment.Value,
        AugmentedAssignStatement assignment => assignment.Value,
        AnnotatedAssignStatement assignment => assignment.Value ?? assignment.Annotation,
        ReturnStatement @return => @return.Value,
        RaiseStatement raise => raise.Cause ?? raise.Exception,
        AssertStatement assert => assert.Message ?? assert.Test,
        DeleteStatement { Targets: { Count: > 0 } targets } => targets[targets.Count - 1],
        TypeAliasStatement alias => alias.Value,
        _ => null,
    };

    /// <summary>A name before a string may be a wrong prefix, and a soft keyword starts a statement: neither wants a comma.</summary>
    private bool StartsLikePrefixOrSoftKeyword(int offset)
    {
        var index = TokenAt(offset);
        return _tokens[index].Kind == TokenKind.Name && (_tokens[index + 1].Kind == TokenKind.String
            || (_tokens[index].Value is var name && (name == NameTable.Match || name == NameTable.Case || name == NameTable.Underscore || (name == NameTable.Type && _minor >= 12))));
    }

    /// <summary>The index of the token at an offset, of those that are read or the next one.</summary>
    private int TokenAt(int offset)
    {
        var (low, high) = (0, _index);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_tokens[middle].End <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private bool IsWholeInTrial()
    {
        var troubles = _troubles;
        ParseInTrial(static parser => parser.ParseExpression());
        return _troubles == troubles;
    }

    private bool IsOperandInTrial()
    {
        var troubles = _troubles;
        ParseInTrial(static parser => parser.ParseBinary(Precedence.BitOr));
        return _troubles == troubles;
    }

    /// <summary>Reads without recording errors; <see cref="_troubles"/> tells whether there were any.</summary>
    private Expression ParseInTrial(Func<Parser, Expression> parse)
    {
        var (failed, trial) = (_failed, _isTrial);
        (_failed, _isTrial, _openInTrial) = (false, true, -1);
        var expression = parse(this);
        (_failed, _isTrial) = (failed, trial);
        return expression;
    }

    /// <summary>Goes back to a token of the same statement.</summary>
    private void Rewind(int index)
    {
        _index = index;
        _kind = _tokens[index].Kind;
        _end = index > 0 ? _tokens[index - 1].End : 0;
    }
}
