using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary>A value that is compared by <c>==</c>. ASDL: <c>MatchValue</c>.</summary>
public sealed class ValuePattern(TextSpan span, Expression value)
    : Pattern(span)
{
    public Expression Value { get; } = value;

    public override SyntaxKind Kind => SyntaxKind.ValuePattern;

    public override void AddChildrenTo(ref NodeStack stack)
    {
        stack.Add(Value);
    }
}
