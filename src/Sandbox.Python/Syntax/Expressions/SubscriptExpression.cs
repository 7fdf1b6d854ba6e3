using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>value[index]</c>. ASDL: <c>Subscript</c>. Language reference 6.3.2.</summary>
public sealed class SubscriptExpression(TextSpan span, Expression value, Expression index, ExpressionContext context)
    : Expression(span)
{
    public Expression Value { get; } = value;

    public Expression Index { get; } = index;

    /// <summary>Whether it is read, written or deleted.</summary>
    public ExpressionContext Context { get; internal set; } = context;

    public override SyntaxKind Kind => SyntaxKind.SubscriptExpression;

    internal override string AstName => "Subscript";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Node("value", Value);
        fields.Node("slice", Index);
        fields.Context(Context);
    }
}
