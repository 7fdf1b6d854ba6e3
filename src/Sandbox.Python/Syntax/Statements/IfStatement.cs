using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>if test: … else: …</c>; <c>elif</c> is an <c>if</c> alone in <c>OrElse</c>. ASDL: <c>If</c>. Language reference 8.1.</summary>
public sealed class IfStatement(TextSpan span, Expression test, NodeList<Statement> body, NodeList<Statement> orElse)
    : Statement(span)
{
    public Expression Test { get; } = test;

    public NodeList<Statement> Body { get; } = body;

    public NodeList<Statement> OrElse { get; } = orElse;

    public override SyntaxKind Kind => SyntaxKind.IfStatement;

    internal override string AstName => "If";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Node("test", Test);
        fields.List("body", Body);
        fields.List("orelse", OrElse);
    }
}
