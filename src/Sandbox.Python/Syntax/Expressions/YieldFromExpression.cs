using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>yield from value</c>. ASDL: <c>YieldFrom</c>. Language reference 6.2.9.</summary>
public sealed class YieldFromExpression(TextSpan span, Expression value)
    : Expression(span)
{
    public Expression Value { get; } = value;

    public override SyntaxKind Kind => SyntaxKind.YieldFromExpression;

    internal override string AstName => "YieldFrom";

    internal override void AddFieldsTo(ref FieldList fields) => fields.Node("value", Value);
}
