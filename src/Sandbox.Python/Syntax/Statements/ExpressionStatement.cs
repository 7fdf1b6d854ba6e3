using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary>An expression on its own. ASDL: <c>Expr</c>. Language reference 7.1.</summary>
public sealed class ExpressionStatement(TextSpan span, Expression value)
    : Statement(span)
{
    public Expression Value { get; } = value;

    public override SyntaxKind Kind => SyntaxKind.ExpressionStatement;

    internal override string AstName => "Expr";

    internal override void AddFieldsTo(ref FieldList fields) => fields.Node("value", Value);
}
