using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>*Ts = default</c>. ASDL: <c>TypeVarTuple</c>.</summary>
public sealed class TypeVariableTuple(TextSpan span, string name, Expression? @default)
    : TypeParameter(span)
{
    public string Name { get; } = name;

    public Expression? Default { get; } = @default;

    public override SyntaxKind Kind => SyntaxKind.TypeVariableTuple;

    public override void AddChildrenTo(ref NodeStack stack)
    {
        stack.Add(Default);
    }
}
