using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>continue</c>. ASDL: <c>Continue</c>. Language reference 7.10.</summary>
public sealed class ContinueStatement(TextSpan span)
    : Statement(span)
{
    public override SyntaxKind Kind => SyntaxKind.ContinueStatement;

    internal override string AstName => "Continue";
}
