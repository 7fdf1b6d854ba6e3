using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>type Name[T] = value</c> (PEP 695). ASDL: <c>TypeAlias</c>. Language reference 7.14.</summary>
public sealed class TypeAliasStatement(TextSpan span, Expression name, NodeList<TypeParameter> typeParameters, Expression value)
    : Statement(span)
{
    public Expression Name { get; } = name;

    public NodeList<TypeParameter> TypeParameters { get; } = typeParameters;

    public Expression Value { get; } = value;

    public override SyntaxKind Kind => SyntaxKind.TypeAliasStatement;

    internal override string AstName => "TypeAlias";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Node("name", Name);
        fields.List("type_params", TypeParameters);
        fields.Node("value", Value);
    }
}
