using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>*value</c>. ASDL: <c>Starred</c>. Language reference 6.15.</summary>
public sealed class StarredExpression(TextSpan span, Expression value, ExpressionContext context)
    : Expression(span)
{
    public Expression Value { get; } = value;

    /// <summary>Whether it is read, written or deleted.</summary>
    public ExpressionContext Context { get; internal set; } = context;

    public override SyntaxKind Kind => SyntaxKind.StarredExpression;

    internal override string AstName => "Starred";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Node("value", Value);
        fields.Context(Context);
    }
}
