using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>target += value</c>. ASDL: <c>AugAssign</c>. Language reference 7.2.1.</summary>
public sealed class AugmentedAssignStatement(TextSpan span, Expression target, BinaryOperator @operator, Expression value)
    : Statement(span)
{
    public Expression Target { get; } = target;

    public BinaryOperator Operator { get; } = @operator;

    public Expression Value { get; } = value;

    public override SyntaxKind Kind => SyntaxKind.AugmentedAssignStatement;

    internal override string AstName => "AugAssign";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Node("target", Target);
        fields.Operator("op", Operator);
        fields.Node("value", Value);
    }
}
