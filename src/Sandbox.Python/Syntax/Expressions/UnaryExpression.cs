using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>-operand</c>. ASDL: <c>UnaryOp</c>. Language reference 6.6, 6.11.</summary>
public sealed class UnaryExpression(TextSpan span, UnaryOperator @operator, Expression operand)
    : Expression(span)
{
    public UnaryOperator Operator { get; } = @operator;

    public Expression Operand { get; } = operand;

    public override SyntaxKind Kind => SyntaxKind.UnaryExpression;

    internal override string AstName => "UnaryOp";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Operator("op", Operator);
        fields.Node("operand", Operand);
    }
}
