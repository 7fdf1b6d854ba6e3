using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>name as asName</c> in an import; the name may be dotted or <c>*</c>. ASDL: <c>alias</c>. Language reference 7.11.</summary>
public sealed class Alias(TextSpan span, string name, string? asName)
    : SyntaxNode(span)
{
    public string Name { get; } = name;

    public string? AsName { get; } = asName;

    public override SyntaxKind Kind => SyntaxKind.Alias;

    internal override string AstName => "alias";

    internal override bool HasPosition(int minor) => minor >= 10;

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Text("name", Name);
        fields.Text("asname", AsName);
    }
}
