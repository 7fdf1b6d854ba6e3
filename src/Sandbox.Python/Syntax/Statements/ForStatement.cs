using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>for target in iterable: … else: …</c>. ASDL: <c>For, AsyncFor</c>.</summary>
public sealed class ForStatement(
    TextSpan span,
    bool isAsync,
    Expression target,
    Expression iterable,
    NodeList<Statement> body,
    NodeList<Statement> orElse)
    : Statement(span)
{
    public bool IsAsync { get; } = isAsync;

    public Expression Target { get; } = target;

    public Expression Iterable { get; } = iterable;

    public NodeList<Statement> Body { get; } = body;

    public NodeList<Statement> OrElse { get; } = orElse;

    public override SyntaxKind Kind => SyntaxKind.ForStatement;

    public override void AddChildrenTo(ref NodeStack stack)
    {
        stack.Add(Target);
        stack.Add(Iterable);
        stack.Add(Body);
        stack.Add(OrElse);
    }
}
