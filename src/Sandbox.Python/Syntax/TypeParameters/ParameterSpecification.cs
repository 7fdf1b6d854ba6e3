using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>**P = default</c>. ASDL: <c>ParamSpec</c>.</summary>
public sealed class ParameterSpecification(TextSpan span, string name, Expression? @default)
    : TypeParameter(span)
{
    public string Name { get; } = name;

    public Expression? Default { get; } = @default;

    public override SyntaxKind Kind => SyntaxKind.ParameterSpecification;

    public override void AddChildrenTo(ref NodeStack stack)
    {
        stack.Add(Default);
    }
}
