using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>while test: … else: …</c>. ASDL: <c>While</c>. Language reference 8.2.</summary>
public sealed class WhileStatement(TextSpan span, Expression test, NodeList<Statement> body, NodeList<Statement> orElse)
    : Statement(span)
{
    public Expression Test { get; } = test;

    public NodeList<Statement> Body { get; } = body;

    public NodeList<Statement> OrElse { get; } = orElse;

    public override SyntaxKind Kind => SyntaxKind.WhileStatement;

    internal override string AstName => "While";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Node("test", Test);
        fields.List("body", Body);
        fields.List("orelse", OrElse);
    }
}
