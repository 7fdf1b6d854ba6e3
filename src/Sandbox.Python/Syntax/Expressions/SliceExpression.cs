using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>lower:upper:step</c> in a subscript. ASDL: <c>Slice</c>. Language reference 6.3.3.</summary>
public sealed class SliceExpression(TextSpan span, Expression? lower, Expression? upper, Expression? step)
    : Expression(span)
{
    public Expression? Lower { get; } = lower;

    public Expression? Upper { get; } = upper;

    public Expression? Step { get; } = step;

    public override SyntaxKind Kind => SyntaxKind.SliceExpression;

    internal override string AstName => "Slice";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Node("lower", Lower);
        fields.Node("upper", Upper);
        fields.Node("step", Step);
    }
}
