using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>assert test, message</c>. ASDL: <c>Assert</c>. Language reference 7.3.</summary>
public sealed class AssertStatement(TextSpan span, Expression test, Expression? message)
    : Statement(span)
{
    public Expression Test { get; } = test;

    public Expression? Message { get; } = message;

    public override SyntaxKind Kind => SyntaxKind.AssertStatement;

    internal override string AstName => "Assert";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Node("test", Test);
        fields.Node("msg", Message);
    }
}
