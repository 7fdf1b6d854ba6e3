using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>[a, *rest]</c>. ASDL: <c>MatchSequence</c>. Language reference 8.6.4.8.</summary>
public sealed class SequencePattern(TextSpan span, NodeList<Pattern> patterns)
    : Pattern(span)
{
    public NodeList<Pattern> Patterns { get; } = patterns;

    public override SyntaxKind Kind => SyntaxKind.SequencePattern;

    internal override string AstName => "MatchSequence";

    internal override void AddFieldsTo(ref FieldList fields) => fields.List("patterns", Patterns);
}
