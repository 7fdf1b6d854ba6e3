using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>break</c>. ASDL: <c>Break</c>. Language reference 7.9.</summary>
public sealed class BreakStatement(TextSpan span)
    : Statement(span)
{
    public override SyntaxKind Kind => SyntaxKind.BreakStatement;

    internal override string AstName => "Break";
}
