using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>raise exception from cause</c>. ASDL: <c>Raise</c>.</summary>
public sealed class RaiseStatement(TextSpan span, Expression? exception, Expression? cause)
    : Statement(span)
{
    public Expression? Exception { get; } = exception;

    public Expression? Cause { get; } = cause;

    public override SyntaxKind Kind => SyntaxKind.RaiseStatement;

    public override void AddChildrenTo(ref NodeStack stack)
    {
        stack.Add(Exception);
        stack.Add(Cause);
    }
}
