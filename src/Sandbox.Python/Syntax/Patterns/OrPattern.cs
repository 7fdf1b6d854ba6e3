using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>a | b</c>. ASDL: <c>MatchOr</c>.</summary>
public sealed class OrPattern(TextSpan span, NodeList<Pattern> patterns)
    : Pattern(span)
{
    public NodeList<Pattern> Patterns { get; } = patterns;

    public override SyntaxKind Kind => SyntaxKind.OrPattern;

    public override void AddChildrenTo(ref NodeStack stack)
    {
        stack.Add(Patterns);
    }
}
