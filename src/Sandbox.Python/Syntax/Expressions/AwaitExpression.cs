using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>await value</c>. ASDL: <c>Await</c>.</summary>
public sealed class AwaitExpression(TextSpan span, Expression value)
    : Expression(span)
{
    public Expression Value { get; } = value;

    public override SyntaxKind Kind => SyntaxKind.AwaitExpression;

    public override void AddChildrenTo(ref NodeStack stack)
    {
        stack.Add(Value);
    }
}
