using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>return value</c>. ASDL: <c>Return</c>. Language reference 7.6.</summary>
public sealed class ReturnStatement(TextSpan span, Expression? value)
    : Statement(span)
{
    public Expression? Value { get; } = value;

    public override SyntaxKind Kind => SyntaxKind.ReturnStatement;

    internal override string AstName => "Return";

    internal override void AddFieldsTo(ref FieldList fields) => fields.Node("value", Value);
}
