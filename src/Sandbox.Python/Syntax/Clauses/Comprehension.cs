using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary>One <c>for target in iterable if …</c> of a comprehension. ASDL: <c>comprehension</c>.</summary>
public sealed class Comprehension(
    TextSpan span,
    Expression target,
    Expression iterable,
    NodeList<Expression> conditions,
    bool isAsync)
    : SyntaxNode(span)
{
    public Expression Target { get; } = target;

    public Expression Iterable { get; } = iterable;

    public NodeList<Expression> Conditions { get; } = conditions;

    public bool IsAsync { get; } = isAsync;

    public override SyntaxKind Kind => SyntaxKind.Comprehension;

    public override void AddChildrenTo(ref NodeStack stack)
    {
        stack.Add(Target);
        stack.Add(Iterable);
        stack.Add(Conditions);
    }
}
