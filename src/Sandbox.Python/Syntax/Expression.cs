using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary>An expression (ASDL: <c>expr</c>).</summary>
public abstract class Expression(TextSpan span) : SyntaxNode(span);
