using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>(a, b)</c>. ASDL: <c>Tuple</c>. Language reference 6.2.3, 6.15.</summary>
public sealed class TupleExpression(TextSpan span, NodeList<Expression> elements, ExpressionContext context)
    : Expression(span)
{
    public NodeList<Expression> Elements { get; } = elements;

    /// <summary>Whether it is read, written or deleted.</summary>
    public ExpressionContext Context { get; internal set; } = context;

    public override SyntaxKind Kind => SyntaxKind.TupleExpression;

    internal override string AstName => "Tuple";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.List("elts", Elements);
        fields.Context(Context);
    }
}
