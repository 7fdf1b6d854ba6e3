using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>if test: … else: …</c>; <c>elif</c> is an <c>if</c> alone in <c>OrElse</c>. ASDL: <c>If</c>.</summary>
public sealed class IfStatement(TextSpan span, Expression test, NodeList<Statement> body, NodeList<Statement> orElse)
    : Statement(span)
{
    public Expression Test { get; } = test;

    public NodeList<Statement> Body { get; } = body;

    public NodeList<Statement> OrElse { get; } = orElse;

    public override SyntaxKind Kind => SyntaxKind.IfStatement;

    public override void AddChildrenTo(ref NodeStack stack)
    {
        stack.Add(Test);
        stack.Add(Body);
        stack.Add(OrElse);
    }
}
