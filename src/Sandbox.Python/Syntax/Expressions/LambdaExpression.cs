using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>lambda parameters: body</c>. ASDL: <c>Lambda</c>.</summary>
public sealed class LambdaExpression(TextSpan span, Parameters parameters, Expression body)
    : Expression(span)
{
    public Parameters Parameters { get; } = parameters;

    public Expression Body { get; } = body;

    public override SyntaxKind Kind => SyntaxKind.LambdaExpression;

    public override void AddChildrenTo(ref NodeStack stack)
    {
        stack.Add(Parameters);
        stack.Add(Body);
    }
}
