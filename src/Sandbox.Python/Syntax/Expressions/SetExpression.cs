using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>{a, b}</c>. ASDL: <c>Set</c>. Language reference 6.2.6.</summary>
public sealed class SetExpression(TextSpan span, NodeList<Expression> elements)
    : Expression(span)
{
    public NodeList<Expression> Elements { get; } = elements;

    public override SyntaxKind Kind => SyntaxKind.SetExpression;

    internal override string AstName => "Set";

    internal override void AddFieldsTo(ref FieldList fields) => fields.List("elts", Elements);
}
