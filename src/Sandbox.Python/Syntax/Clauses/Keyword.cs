using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>name=value</c> in a call or class; the name is null for <c>**value</c>. ASDL: <c>keyword</c>.</summary>
public sealed class Keyword(TextSpan span, string? name, Expression value)
    : SyntaxNode(span)
{
    public string? Name { get; } = name;

    public Expression Value { get; } = value;

    public override SyntaxKind Kind => SyntaxKind.Keyword;

    public override void AddChildrenTo(ref NodeStack stack)
    {
        stack.Add(Value);
    }
}
