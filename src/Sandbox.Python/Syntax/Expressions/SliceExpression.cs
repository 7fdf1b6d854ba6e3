using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>lower:upper:step</c> in a subscript. ASDL: <c>Slice</c>.</summary>
public sealed class SliceExpression(TextSpan span, Expression? lower, Expression? upper, Expression? step)
    : Expression(span)
{
    public Expression? Lower { get; } = lower;

    public Expression? Upper { get; } = upper;

    public Expression? Step { get; } = step;

    public override SyntaxKind Kind => SyntaxKind.SliceExpression;

    public override void AddChildrenTo(ref NodeStack stack)
    {
        stack.Add(Lower);
        stack.Add(Upper);
        stack.Add(Step);
    }
}
