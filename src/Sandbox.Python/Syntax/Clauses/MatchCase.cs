using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>case pattern if guard: …</c>. ASDL: <c>match_case</c>. Language reference 8.6.1.</summary>
public sealed class MatchCase(TextSpan span, Pattern pattern, Expression? guard, NodeList<Statement> body)
    : SyntaxNode(span)
{
    public Pattern Pattern { get; } = pattern;

    public Expression? Guard { get; } = guard;

    public NodeList<Statement> Body { get; } = body;

    public override SyntaxKind Kind => SyntaxKind.MatchCase;

    internal override string AstName => "match_case";

    internal override bool HasPosition(int minor) => false;

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Node("pattern", Pattern);
        fields.Node("guard", Guard);
        fields.List("body", Body);
    }
}
