using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>context as target</c>. ASDL: <c>withitem</c>.</summary>
public sealed class WithItem(TextSpan span, Expression context, Expression? target)
    : SyntaxNode(span)
{
    public Expression Context { get; } = context;

    public Expression? Target { get; } = target;

    public override SyntaxKind Kind => SyntaxKind.WithItem;

    public override void AddChildrenTo(ref NodeStack stack)
    {
        stack.Add(Context);
        stack.Add(Target);
    }
}
