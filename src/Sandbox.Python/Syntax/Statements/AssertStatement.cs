using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>assert test, message</c>. ASDL: <c>Assert</c>.</summary>
public sealed class AssertStatement(TextSpan span, Expression test, Expression? message)
    : Statement(span)
{
    public Expression Test { get; } = test;

    public Expression? Message { get; } = message;

    public override SyntaxKind Kind => SyntaxKind.AssertStatement;

    public override void AddChildrenTo(ref NodeStack stack)
    {
        stack.Add(Test);
        stack.Add(Message);
    }
}
