using Sandbox.Python.Syntax;

namespace Sandbox.Python.Parsing;

/// <summary>Expressions that turn out to be targets (grammar: <c>star_targets</c>, <c>del_targets</c>, <c>single_target</c>).</summary>
public sealed partial class Parser
{
    /// <summary>Marks a target as written or deleted, and reports what cannot be.</summary>
    private void SetTarget(Expression target, ExpressionContext context)
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
                SetTarget(starred.Value, context);
                break;
            case TupleExpression tuple:
                tuple.Context = context;
                foreach (var element in tuple.Elements)
                    SetTarget(element, context);
                break;
            case ListExpression list:
                list.Context = context;
                foreach (var element in list.Elements)
                    SetTarget(element, context);
                break;
            case ErrorExpression:
                break;
            default:
                Report(target.Span, $"cannot {(context == ExpressionContext.Delete ? "delete" : "assign to")} {Describe(target)}");
                break;
        }
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
