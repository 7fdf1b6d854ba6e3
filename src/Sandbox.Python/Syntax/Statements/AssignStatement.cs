using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>a = b = value</c>. ASDL: <c>Assign</c>.</summary>
public sealed class AssignStatement(TextSpan span, NodeList<Expression> targets, Expression value)
    : Statement(span)
{
    public NodeList<Expression> Targets { get; } = targets;

    public Expression Value { get; } = value;

    public override SyntaxKind Kind => SyntaxKind.AssignStatement;

    public override void AddChildrenTo(ref NodeStack stack)
    {
        stack.Add(Targets);
        stack.Add(Value);
    }
}
