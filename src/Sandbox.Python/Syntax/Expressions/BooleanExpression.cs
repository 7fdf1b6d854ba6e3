using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>a and b and c</c>; operands of one operator in one node. ASDL: <c>BoolOp</c>. Language reference 6.11.</summary>
public sealed class BooleanExpression(TextSpan span, BooleanOperator @operator, NodeList<Expression> values)
    : Expression(span)
{
    public BooleanOperator Operator { get; } = @operator;

    public NodeList<Expression> Values { get; } = values;

    public override SyntaxKind Kind => SyntaxKind.BooleanExpression;

    internal override string AstName => "BoolOp";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Operator("op", Operator);
        fields.List("values", Values);
    }
}
