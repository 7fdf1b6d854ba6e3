using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>(a, b)</c>. ASDL: <c>Tuple</c>.</summary>
public sealed class TupleExpression(TextSpan span, NodeList<Expression> elements, ExpressionContext context)
    : Expression(span)
{
    public NodeList<Expression> Elements { get; } = elements;

    /// <summary>Whether it is read, written or deleted.</summary>
    public ExpressionContext Context { get; internal set; } = context;

    public override SyntaxKind Kind => SyntaxKind.TupleExpression;

    public override void AddChildrenTo(ref NodeStack stack)
    {
        stack.Add(Elements);
    }
}
