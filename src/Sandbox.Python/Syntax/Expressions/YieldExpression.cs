using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>yield value</c>. ASDL: <c>Yield</c>. Language reference 6.2.9.</summary>
public sealed class YieldExpression(TextSpan span, Expression? value)
    : Expression(span)
{
    public Expression? Value { get; } = value;

    public override SyntaxKind Kind => SyntaxKind.YieldExpression;

    internal override string AstName => "Yield";

    internal override void AddFieldsTo(ref FieldList fields) => fields.Node("value", Value);
}
