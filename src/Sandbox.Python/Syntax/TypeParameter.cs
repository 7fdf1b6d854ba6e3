using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary>A type parameter (ASDL: <c>type_param</c>, PEP 695).</summary>
public abstract class TypeParameter(TextSpan span) : SyntaxNode(span);
