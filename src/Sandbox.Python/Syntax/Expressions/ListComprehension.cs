using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>[element for …]</c>. ASDL: <c>ListComp</c>. Language reference 6.2.5.</summary>
public sealed class ListComprehension(TextSpan span, Expression element, NodeList<Comprehension> generators)
    : Expression(span)
{
    public Expression Element { get; } = element;

    public NodeList<Comprehension> Generators { get; } = generators;

    public override SyntaxKind Kind => SyntaxKind.ListComprehension;

    internal override string AstName => "ListComp";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Node("elt", Element);
        fields.List("generators", Generators);
    }
}
