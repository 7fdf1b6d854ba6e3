using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary>An expression on its own. ASDL: <c>Expr</c>.</summary>
public sealed class ExpressionStatement(TextSpan span, Expression value)
    : Statement(span)
{
    public Expression Value { get; } = value;

    public override SyntaxKind Kind => SyntaxKind.ExpressionStatement;

    public override void AddChildrenTo(ref NodeStack stack)
    {
        stack.Add(Value);
    }
}
