using System.Collections.Immutable;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>left &lt; a &lt;= b</c>; as many operators as comparators. ASDL: <c>Compare</c>.</summary>
public sealed class CompareExpression(
    TextSpan span,
    Expression left,
    ImmutableArray<ComparisonOperator> operators,
    NodeList<Expression> comparators)
    : Expression(span)
{
    public Expression Left { get; } = left;

    public ImmutableArray<ComparisonOperator> Operators { get; } = operators;

    public NodeList<Expression> Comparators { get; } = comparators;

    public override SyntaxKind Kind => SyntaxKind.CompareExpression;

    public override void AddChildrenTo(ref NodeStack stack)
    {
        stack.Add(Left);
        stack.Add(Comparators);
    }
}
