using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>a | b</c>. ASDL: <c>MatchOr</c>. Language reference 8.6.4.1.</summary>
public sealed class OrPattern(TextSpan span, NodeList<Pattern> patterns)
    : Pattern(span)
{
    public NodeList<Pattern> Patterns { get; } = patterns;

    public override SyntaxKind Kind => SyntaxKind.OrPattern;

    internal override string AstName => "MatchOr";

    internal override void AddFieldsTo(ref FieldList fields) => fields.List("patterns", Patterns);
}
