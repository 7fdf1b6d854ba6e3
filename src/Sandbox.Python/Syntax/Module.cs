using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary>A whole file. ASDL: <c>Module</c>.</summary>
public sealed class Module(TextSpan span, NodeList<Statement> body)
    : SyntaxNode(span)
{
    public NodeList<Statement> Body { get; } = body;

    public override SyntaxKind Kind => SyntaxKind.Module;

    public override void AddChildrenTo(ref NodeStack stack)
    {
        stack.Add(Body);
    }
}
