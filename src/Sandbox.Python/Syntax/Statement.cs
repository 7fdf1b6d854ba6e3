using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary>A statement (ASDL: <c>stmt</c>).</summary>
public abstract class Statement(TextSpan span) : SyntaxNode(span);
