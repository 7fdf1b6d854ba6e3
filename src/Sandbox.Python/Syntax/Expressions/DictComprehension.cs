using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>{key: value for …}</c>. ASDL: <c>DictComp</c>.</summary>
public sealed class DictComprehension(TextSpan span, Expression key, Expression value, NodeList<Comprehension> generators)
    : Expression(span)
{
    public Expression Key { get; } = key;

    public Expression Value { get; } = value;

    public NodeList<Comprehension> Generators { get; } = generators;

    public override SyntaxKind Kind => SyntaxKind.DictComprehension;

    public override void AddChildrenTo(ref NodeStack stack)
    {
        stack.Add(Key);
        stack.Add(Value);
        stack.Add(Generators);
    }
}
