using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>pass</c>. ASDL: <c>Pass</c>. Language reference 7.4.</summary>
public sealed class PassStatement(TextSpan span)
    : Statement(span)
{
    public override SyntaxKind Kind => SyntaxKind.PassStatement;

    internal override string AstName => "Pass";
}
