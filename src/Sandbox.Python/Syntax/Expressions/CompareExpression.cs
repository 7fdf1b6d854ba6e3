using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>left &lt; a &lt;= b</c>; as many operators as comparators. ASDL: <c>Compare</c>. Language reference 6.10.</summary>
public sealed class CompareExpression(
    TextSpan span,
    Expression left,
    ComparisonOperatorList operators,
    NodeList<Expression> comparators)
    : Expression(span)
{
    public Expression Left { get; } = left;

    public ComparisonOperatorList Operators { get; } = operators;

    public NodeList<Expression> Comparators { get; } = comparators;

    public override SyntaxKind Kind => SyntaxKind.CompareExpression;

    internal override string AstName => "Compare";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Node("left", Left);
        fields.Operators("ops", Operators);
        fields.List("comparators", Comparators);
    }
}
