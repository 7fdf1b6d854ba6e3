using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>yield value</c>. ASDL: <c>Yield</c>.</summary>
public sealed class YieldExpression(TextSpan span, Expression? value)
    : Expression(span)
{
    public Expression? Value { get; } = value;

    public override SyntaxKind Kind => SyntaxKind.YieldExpression;

    public override void AddChildrenTo(ref NodeStack stack)
    {
        stack.Add(Value);
    }
}
