using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>value.name</c>. ASDL: <c>Attribute</c>. Language reference 6.3.1.</summary>
public sealed class AttributeExpression(TextSpan span, Expression value, string name, ExpressionContext context)
    : Expression(span)
{
    public Expression Value { get; } = value;

    public string Name { get; } = name;

    /// <summary>Whether it is read, written or deleted.</summary>
    public ExpressionContext Context { get; internal set; } = context;

    public override SyntaxKind Kind => SyntaxKind.AttributeExpression;

    internal override string AstName => "Attribute";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Node("value", Value);
        fields.Text("attr", Name);
        fields.Context(Context);
    }
}
