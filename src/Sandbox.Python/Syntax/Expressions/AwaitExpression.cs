using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>await value</c>. ASDL: <c>Await</c>. Language reference 6.4.</summary>
public sealed class AwaitExpression(TextSpan span, Expression value)
    : Expression(span)
{
    public Expression Value { get; } = value;

    public override SyntaxKind Kind => SyntaxKind.AwaitExpression;

    internal override string AstName => "Await";

    internal override void AddFieldsTo(ref FieldList fields) => fields.Node("value", Value);
}
