using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary>A place where an expression is missing; a diagnostic of the parse says why.</summary>
public sealed class ErrorExpression(TextSpan span)
    : Expression(span)
{
    public override SyntaxKind Kind => SyntaxKind.ErrorExpression;

    internal override string AstName => "ErrorExpression";
}
