using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>body if test else orElse</c>. ASDL: <c>IfExp</c>. Language reference 6.13.</summary>
public sealed class ConditionalExpression(TextSpan span, Expression test, Expression body, Expression orElse)
    : Expression(span)
{
    public Expression Test { get; } = test;

    public Expression Body { get; } = body;

    public Expression OrElse { get; } = orElse;

    public override SyntaxKind Kind => SyntaxKind.ConditionalExpression;

    internal override string AstName => "IfExp";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Node("test", Test);
        fields.Node("body", Body);
        fields.Node("orelse", OrElse);
    }
}
