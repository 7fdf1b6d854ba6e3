using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>left + right</c>. ASDL: <c>BinOp</c>. Language reference 6.5, 6.7 to 6.9.</summary>
public sealed class BinaryExpression(TextSpan span, Expression left, BinaryOperator @operator, Expression right)
    : Expression(span)
{
    public Expression Left { get; } = left;

    public BinaryOperator Operator { get; } = @operator;

    public Expression Right { get; } = right;

    public override SyntaxKind Kind => SyntaxKind.BinaryExpression;

    internal override string AstName => "BinOp";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Node("left", Left);
        fields.Operator("op", Operator);
        fields.Node("right", Right);
    }
}
