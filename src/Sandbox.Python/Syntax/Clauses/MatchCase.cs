using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>case pattern if guard: …</c>. ASDL: <c>match_case</c>.</summary>
public sealed class MatchCase(TextSpan span, Pattern pattern, Expression? guard, NodeList<Statement> body)
    : SyntaxNode(span)
{
    public Pattern Pattern { get; } = pattern;

    public Expression? Guard { get; } = guard;

    public NodeList<Statement> Body { get; } = body;

    public override SyntaxKind Kind => SyntaxKind.MatchCase;

    public override void AddChildrenTo(ref NodeStack stack)
    {
        stack.Add(Pattern);
        stack.Add(Guard);
        stack.Add(Body);
    }
}
