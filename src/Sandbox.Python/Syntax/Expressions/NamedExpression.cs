using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>target := value</c>. ASDL: <c>NamedExpr</c>. Language reference 6.12.</summary>
public sealed class NamedExpression(TextSpan span, Expression target, Expression value)
    : Expression(span)
{
    public Expression Target { get; } = target;

    public Expression Value { get; } = value;

    public override SyntaxKind Kind => SyntaxKind.NamedExpression;

    internal override string AstName => "NamedExpr";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Node("target", Target);
        fields.Node("value", Value);
    }
}
