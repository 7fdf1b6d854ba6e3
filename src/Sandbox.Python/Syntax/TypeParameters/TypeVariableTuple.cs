using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>*Ts = default</c>. ASDL: <c>TypeVarTuple</c>. Language reference 8.10.</summary>
public sealed class TypeVariableTuple(TextSpan span, string name, Expression? @default)
    : TypeParameter(span)
{
    public string Name { get; } = name;

    public Expression? Default { get; } = @default;

    public override SyntaxKind Kind => SyntaxKind.TypeVariableTuple;

    internal override string AstName => "TypeVarTuple";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Text("name", Name);
        fields.NodeSince(13, "default_value", Default);
    }
}
