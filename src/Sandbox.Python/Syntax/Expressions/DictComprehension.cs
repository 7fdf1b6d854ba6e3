using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>{key: value for …}</c>. ASDL: <c>DictComp</c>. Language reference 6.2.7.</summary>
public sealed class DictComprehension(TextSpan span, Expression key, Expression value, NodeList<Comprehension> generators)
    : Expression(span)
{
    public Expression Key { get; } = key;

    public Expression Value { get; } = value;

    public NodeList<Comprehension> Generators { get; } = generators;

    public override SyntaxKind Kind => SyntaxKind.DictComprehension;

    internal override string AstName => "DictComp";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Node("key", Key);
        fields.Node("value", Value);
        fields.List("generators", Generators);
    }
}
