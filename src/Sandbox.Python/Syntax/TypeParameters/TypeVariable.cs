using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>T: bound = default</c> (PEP 695, PEP 696). ASDL: <c>TypeVar</c>. Language reference 8.10.</summary>
public sealed class TypeVariable(TextSpan span, string name, Expression? bound, Expression? @default)
    : TypeParameter(span)
{
    public string Name { get; } = name;

    public Expression? Bound { get; } = bound;

    public Expression? Default { get; } = @default;

    public override SyntaxKind Kind => SyntaxKind.TypeVariable;

    internal override string AstName => "TypeVar";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Text("name", Name);
        fields.Node("bound", Bound);
        fields.NodeSince(13, "default_value", Default);
    }
}
