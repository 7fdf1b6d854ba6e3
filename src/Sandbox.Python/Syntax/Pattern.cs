using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary>A pattern of a <c>case</c> (ASDL: <c>pattern</c>, PEP 634).</summary>
public abstract class Pattern(TextSpan span) : SyntaxNode(span);
