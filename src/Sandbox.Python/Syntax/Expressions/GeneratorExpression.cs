using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>(element for …)</c>. ASDL: <c>GeneratorExp</c>. Language reference 6.2.8.</summary>
public sealed class GeneratorExpression(TextSpan span, Expression element, NodeList<Comprehension> generators)
    : Expression(span)
{
    public Expression Element { get; } = element;

    public NodeList<Comprehension> Generators { get; } = generators;

    public override SyntaxKind Kind => SyntaxKind.GeneratorExpression;

    internal override string AstName => "GeneratorExp";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Node("elt", Element);
        fields.List("generators", Generators);
    }
}
