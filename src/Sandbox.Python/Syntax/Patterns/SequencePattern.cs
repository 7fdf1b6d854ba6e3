using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>[a, *rest]</c>. ASDL: <c>MatchSequence</c>.</summary>
public sealed class SequencePattern(TextSpan span, NodeList<Pattern> patterns)
    : Pattern(span)
{
    public NodeList<Pattern> Patterns { get; } = patterns;

    public override SyntaxKind Kind => SyntaxKind.SequencePattern;

    public override void AddChildrenTo(ref NodeStack stack)
    {
        stack.Add(Patterns);
    }
}
