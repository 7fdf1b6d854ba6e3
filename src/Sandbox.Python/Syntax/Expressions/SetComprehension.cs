using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>{element for …}</c>. ASDL: <c>SetComp</c>. Language reference 6.2.6.</summary>
public sealed class SetComprehension(TextSpan span, Expression element, NodeList<Comprehension> generators)
    : Expression(span)
{
    public Expression Element { get; } = element;

    public NodeList<Comprehension> Generators { get; } = generators;

    public override SyntaxKind Kind => SyntaxKind.SetComprehension;

    internal override string AstName => "SetComp";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Node("elt", Element);
        fields.List("generators", Generators);
    }
}
