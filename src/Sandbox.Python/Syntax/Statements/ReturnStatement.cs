using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>return value</c>. ASDL: <c>Return</c>.</summary>
public sealed class ReturnStatement(TextSpan span, Expression? value)
    : Statement(span)
{
    public Expression? Value { get; } = value;

    public override SyntaxKind Kind => SyntaxKind.ReturnStatement;

    public override void AddChildrenTo(ref NodeStack stack)
    {
        stack.Add(Value);
    }
}
