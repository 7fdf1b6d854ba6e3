using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary>One parameter. ASDL: <c>arg</c>.</summary>
public sealed class Parameter(TextSpan span, string name, Expression? annotation)
    : SyntaxNode(span)
{
    public string Name { get; } = name;

    public Expression? Annotation { get; } = annotation;

    public override SyntaxKind Kind => SyntaxKind.Parameter;

    public override void AddChildrenTo(ref NodeStack stack)
    {
        stack.Add(Annotation);
    }
}
