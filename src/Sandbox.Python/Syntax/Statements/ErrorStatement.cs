using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary>Tokens that make no statement; a diagnostic of the parse says why.</summary>
public sealed class ErrorStatement(TextSpan span)
    : Statement(span)
{
    public override SyntaxKind Kind => SyntaxKind.ErrorStatement;

    internal override string AstName => "ErrorStatement";
}
