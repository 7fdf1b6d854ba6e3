using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>*name</c>; null for <c>*_</c>. ASDL: <c>MatchStar</c>. Language reference 8.6.4.8.</summary>
public sealed class StarPattern(TextSpan span, string? name)
    : Pattern(span)
{
    public string? Name { get; } = name;

    public override SyntaxKind Kind => SyntaxKind.StarPattern;

    internal override string AstName => "MatchStar";

    internal override void AddFieldsTo(ref FieldList fields) => fields.Text("name", Name);
}
