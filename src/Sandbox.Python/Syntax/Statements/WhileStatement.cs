using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>while test: … else: …</c>. ASDL: <c>While</c>.</summary>
public sealed class WhileStatement(TextSpan span, Expression test, NodeList<Statement> body, NodeList<Statement> orElse)
    : Statement(span)
{
    public Expression Test { get; } = test;

    public NodeList<Statement> Body { get; } = body;

    public NodeList<Statement> OrElse { get; } = orElse;

    public override SyntaxKind Kind => SyntaxKind.WhileStatement;

    public override void AddChildrenTo(ref NodeStack stack)
    {
        stack.Add(Test);
        stack.Add(Body);
        stack.Add(OrElse);
    }
}
