using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>value[index]</c>. ASDL: <c>Subscript</c>.</summary>
public sealed class SubscriptExpression(TextSpan span, Expression value, Expression index, ExpressionContext context)
    : Expression(span)
{
    public Expression Value { get; } = value;

    public Expression Index { get; } = index;

    /// <summary>Whether it is read, written or deleted.</summary>
    public ExpressionContext Context { get; internal set; } = context;

    public override SyntaxKind Kind => SyntaxKind.SubscriptExpression;

    public override void AddChildrenTo(ref NodeStack stack)
    {
        stack.Add(Value);
        stack.Add(Index);
    }
}
