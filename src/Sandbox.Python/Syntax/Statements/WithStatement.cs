using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>with a as b, c: …</c>. ASDL: <c>With, AsyncWith</c>.</summary>
public sealed class WithStatement(TextSpan span, bool isAsync, NodeList<WithItem> items, NodeList<Statement> body)
    : Statement(span)
{
    public bool IsAsync { get; } = isAsync;

    public NodeList<WithItem> Items { get; } = items;

    public NodeList<Statement> Body { get; } = body;

    public override SyntaxKind Kind => SyntaxKind.WithStatement;

    public override void AddChildrenTo(ref NodeStack stack)
    {
        stack.Add(Items);
        stack.Add(Body);
    }
}
