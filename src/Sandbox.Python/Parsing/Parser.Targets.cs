using Sandbox.Python.Syntax;
using Sandbox.Python.Text;

namespace Sandbox.Python.Parsing;

/// <summary>Expressions that turn out to be targets (grammar: <c>star_targets</c>, <c>del_targets</c>, <c>single_target</c>).</summary>
public sealed partial class Parser
{
    /// <summary>Marks a target as written or deleted, and reports what cannot be, unless it <paramref name="isReported"/>.</summary>
    private void SetTarget(Expression target, ExpressionContext context, bool isReported = false)
    {
        switch (target)
        {
            case NameExpression name:
                name.Context = context;
                break;
            case AttributeExpression attribute:
                attribute.Context = context;
                break;
            case SubscriptExpression subscript:
                subscript.Context = context;
                break;
            case StarredExpression starred when context == ExpressionContext.Store && starred.Value is not StarredExpression:
                starred.Context = context;
                SetTarget(starred.Value, context, isReported);
                break;
            case TupleExpression tuple:
                tuple.Context = context;
                foreach (var element in tuple.Elements)
                    SetTarget(element, context, isReported);
                break;
            case ListExpression list:
                list.Context = context;
                foreach (var element in list.Elements)
                    SetTarget(element, context, isReported);
                break;
            case ErrorExpression:
                break;
            default:
                if (!isReported)
                    Report(target.Span, $"cannot {(context == ExpressionContext.Delete ? "delete" : "assign to")} {Describe(target)}");
                break;
        }
    }

    /// <summary>What CPython blames of an assignment's target (<c>_PyPegen_get_invalid_target</c>); null where all of it can be assigned to.</summary>
    private static Expression? InvalidTarget(Expression target)
    {
        // Nearly all targets; a stack for each would cost more than the nodes.
        if (IsPlainTarget(target) || (target is TupleExpression tuple && AllArePlain(tuple.Elements)))
            return null;
        var stack = default(NodeStack);
        stack.Add(target);
        while (stack.TryTake(out var node))
        {
            if (node is TupleExpression or ListExpression or StarredExpression)
                node.AddChildrenTo(ref stack);
            else if (node is not (NameExpression or AttributeExpression or SubscriptExpression or ErrorExpression))
                return (Expression)node;
        }

        return null;
    }

    private static bool IsPlainTarget(Expression target) => target is NameExpression or AttributeExpression or SubscriptExpression;

    private static bool AllArePlain(NodeList<Expression> targets)
    {
        foreach (var target in targets)
        {
            if (!IsPlainTarget(target))
                return false;
        }

        return true;
    }

    /// <summary>Reads the value after a target that cannot be one, and names the mistake (<c>invalid_named_expression</c>, <c>invalid_assignment</c>).</summary>
    private Expression ParseValueOfWrongTarget(Expression target, Expression invalid, bool isFirst)
    {
        var at = _index;
        var last = target is TupleExpression { Elements: { Count: > 0 } elements } && elements[elements.Count - 1].Span.End == target.Span.End ? elements[elements.Count - 1] : target;
        var isMistaken = isFirst && !_isTrial && IsMistakenForComparison(last);
        if (isMistaken)
            isMistaken = IsOperandInTrial() && _kind is not (TokenKind.Equal or TokenKind.ColonEqual);
        Rewind(at);
        if (IsBareYield(target))
            Report(target.Span, "assignment to yield expression not possible");
        else if (isMistaken && last is NameExpression)
            Report(last.Span, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?");
        else if (isMistaken)
            Report(last.Span, $"cannot assign to {Describe(last)} here. Maybe you meant '==' instead of '='?");
        else
            Report(invalid.Span, $"cannot assign to {Describe(invalid)}");
        return ParseYieldOrStarExpressions();
    }

    /// <summary>
    /// Reads what follows a wrong target's sign. The mistake is named only if that is whole; else CPython says nothing of it, but that
    /// the sign is wrong.
    /// </summary>
    private Expression ParseAfterMistake(TextSpan place, string mistake, TextSpan sign, bool isYieldAllowed)
    {
        var troubles = _troubles;
        var value = ParseInTrial(isYieldAllowed ? static parser => parser.ParseYieldOrStarExpressions() : static parser => parser.ParseExpression());
        var isWhole = _troubles == troubles;
        if (isWhole)
            Report(place, mistake);
        else
            Report(sign, InvalidSyntax);
        _failed |= !isWhole;
        return value;
    }

    /// <summary>What CPython calls an expression in its messages.</summary>
    private static string Describe(Expression expression) => expression switch
    {
        AttributeExpression => "attribute",
        SubscriptExpression => "subscript",
        StarredExpression => "starred",
        NameExpression => "name",
        ListExpression => "list",
        TupleExpression => "tuple",
        LambdaExpression => "lambda",
        CallExpression => "function call",
        BooleanExpression or BinaryExpression or UnaryExpression => "expression",
        GeneratorExpression => "generator expression",
        YieldExpression or YieldFromExpression => "yield expression",
        AwaitExpression => "await expression",
        ListComprehension => "list comprehension",
        SetComprehension => "set comprehension",
        DictComprehension => "dict comprehension",
        DictExpression => "dict literal",
        SetExpression => "set display",
        FormattedStringExpression or FormattedValue => "f-string expression",
        TemplateStringExpression or Interpolation => "t-string expression",
        CompareExpression => "comparison",
        ConditionalExpression => "conditional expression",
        NamedExpression => "named expression",
        ConstantExpression { ConstantKind: ConstantKind.None } => "None",
        ConstantExpression { ConstantKind: ConstantKind.True } => "True",
        ConstantExpression { ConstantKind: ConstantKind.False } => "False",
        ConstantExpression { ConstantKind: ConstantKind.Ellipsis } => "ellipsis",
        ConstantExpression => "literal",
        _ => "expression",
    };
}
