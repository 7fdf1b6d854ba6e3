using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>try: … except: … else: … finally: …</c>; <c>IsStar</c> for <c>except*</c> (PEP 654). ASDL: <c>Try, TryStar</c>.</summary>
public sealed class TryStatement(
    TextSpan span,
    bool isStar,
    NodeList<Statement> body,
    NodeList<ExceptHandler> handlers,
    NodeList<Statement> orElse,
    NodeList<Statement> @finally)
    : Statement(span)
{
    public bool IsStar { get; } = isStar;

    public NodeList<Statement> Body { get; } = body;

    public NodeList<ExceptHandler> Handlers { get; } = handlers;

    public NodeList<Statement> OrElse { get; } = orElse;

    public NodeList<Statement> Finally { get; } = @finally;

    public override SyntaxKind Kind => SyntaxKind.TryStatement;

    public override void AddChildrenTo(ref NodeStack stack)
    {
        stack.Add(Body);
        stack.Add(Handlers);
        stack.Add(OrElse);
        stack.Add(Finally);
    }
}
