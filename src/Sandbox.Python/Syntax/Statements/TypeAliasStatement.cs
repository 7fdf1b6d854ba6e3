using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>type Name[T] = value</c> (PEP 695). ASDL: <c>TypeAlias</c>.</summary>
public sealed class TypeAliasStatement(TextSpan span, Expression name, NodeList<TypeParameter> typeParameters, Expression value)
    : Statement(span)
{
    public Expression Name { get; } = name;

    public NodeList<TypeParameter> TypeParameters { get; } = typeParameters;

    public Expression Value { get; } = value;

    public override SyntaxKind Kind => SyntaxKind.TypeAliasStatement;

    public override void AddChildrenTo(ref NodeStack stack)
    {
        stack.Add(Name);
        stack.Add(TypeParameters);
        stack.Add(Value);
    }
}
