using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>pattern as name</c>, a capture, or the wildcard. ASDL: <c>MatchAs</c>. Language reference 8.6.4.2, 8.6.4.4, 8.6.4.5.</summary>
public sealed class AsPattern(TextSpan span, Pattern? pattern, string? name)
    : Pattern(span)
{
    public Pattern? Pattern { get; } = pattern;

    public string? Name { get; } = name;

    public override SyntaxKind Kind => SyntaxKind.AsPattern;

    internal override string AstName => "MatchAs";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Node("pattern", Pattern);
        fields.Text("name", Name);
    }
}
