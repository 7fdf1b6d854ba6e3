using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>match subject: case …</c> (PEP 634). ASDL: <c>Match</c>. Language reference 8.6.</summary>
public sealed class MatchStatement(TextSpan span, Expression subject, NodeList<MatchCase> cases)
    : Statement(span)
{
    public Expression Subject { get; } = subject;

    public NodeList<MatchCase> Cases { get; } = cases;

    public override SyntaxKind Kind => SyntaxKind.MatchStatement;

    internal override string AstName => "Match";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Node("subject", Subject);
        fields.List("cases", Cases);
    }
}
