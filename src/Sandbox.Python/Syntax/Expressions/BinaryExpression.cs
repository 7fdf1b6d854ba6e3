using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>left + right</c>. ASDL: <c>BinOp</c>.</summary>
public sealed class BinaryExpression(TextSpan span, Expression left, BinaryOperator @operator, Expression right)
    : Expression(span)
{
    public Expression Left { get; } = left;

    public BinaryOperator Operator { get; } = @operator;

    public Expression Right { get; } = right;

    public override SyntaxKind Kind => SyntaxKind.BinaryExpression;

    public override void AddChildrenTo(ref NodeStack stack)
    {
        stack.Add(Left);
        stack.Add(Right);
    }
}
