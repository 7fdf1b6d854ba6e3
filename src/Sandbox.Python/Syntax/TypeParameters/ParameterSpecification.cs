using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>**P = default</c>. ASDL: <c>ParamSpec</c>. Language reference 8.10.</summary>
public sealed class ParameterSpecification(TextSpan span, string name, Expression? @default)
    : TypeParameter(span)
{
    public string Name { get; } = name;

    public Expression? Default { get; } = @default;

    public override SyntaxKind Kind => SyntaxKind.ParameterSpecification;

    internal override string AstName => "ParamSpec";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Text("name", Name);
        fields.NodeSince(13, "default_value", Default);
    }
}
