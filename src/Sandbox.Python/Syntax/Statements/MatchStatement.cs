using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>match subject: case …</c> (PEP 634). ASDL: <c>Match</c>.</summary>
public sealed class MatchStatement(TextSpan span, Expression subject, NodeList<MatchCase> cases)
    : Statement(span)
{
    public Expression Subject { get; } = subject;

    public NodeList<MatchCase> Cases { get; } = cases;

    public override SyntaxKind Kind => SyntaxKind.MatchStatement;

    public override void AddChildrenTo(ref NodeStack stack)
    {
        stack.Add(Subject);
        stack.Add(Cases);
    }
}
