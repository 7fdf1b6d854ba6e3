using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>name=value</c> in a call or class; the name is null for <c>**value</c>. ASDL: <c>keyword</c>. Language reference 6.3.4.</summary>
public sealed class Keyword(TextSpan span, string? name, Expression value)
    : SyntaxNode(span)
{
    public string? Name { get; } = name;

    public Expression Value { get; } = value;

    public override SyntaxKind Kind => SyntaxKind.Keyword;

    internal override string AstName => "keyword";

    internal override bool HasPosition(int minor) => minor >= 9;

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Text("arg", Name);
        fields.Node("value", Value);
    }
}
