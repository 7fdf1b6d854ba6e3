using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary>A place where a pattern is missing; a diagnostic of the parse says why.</summary>
public sealed class ErrorPattern(TextSpan span)
    : Pattern(span)
{
    public override SyntaxKind Kind => SyntaxKind.ErrorPattern;

    internal override string AstName => "ErrorPattern";
}
