using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary>One <c>for target in iterable if …</c> of a comprehension. ASDL: <c>comprehension</c>. Language reference 6.2.4.</summary>
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

    internal override string AstName => "comprehension";

    internal override bool HasPosition(int minor) => false;

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Node("target", Target);
        fields.Node("iter", Iterable);
        fields.List("ifs", Conditions);
        fields.Number("is_async", IsAsync ? 1 : 0);
    }
}
