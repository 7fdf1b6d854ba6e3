using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>body if test else orElse</c>. ASDL: <c>IfExp</c>.</summary>
public sealed class ConditionalExpression(TextSpan span, Expression test, Expression body, Expression orElse)
    : Expression(span)
{
    public Expression Test { get; } = test;

    public Expression Body { get; } = body;

    public Expression OrElse { get; } = orElse;

    public override SyntaxKind Kind => SyntaxKind.ConditionalExpression;

    public override void AddChildrenTo(ref NodeStack stack)
    {
        stack.Add(Test);
        stack.Add(Body);
        stack.Add(OrElse);
    }
}
