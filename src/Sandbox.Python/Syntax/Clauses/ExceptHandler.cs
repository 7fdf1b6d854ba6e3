using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>except type as name: …</c>. ASDL: <c>ExceptHandler</c>. Language reference 8.4.1, 8.4.2.</summary>
public sealed class ExceptHandler(TextSpan span, Expression? type, string? name, NodeList<Statement> body)
    : SyntaxNode(span)
{
    public Expression? Type { get; } = type;

    public string? Name { get; } = name;

    public NodeList<Statement> Body { get; } = body;

    public override SyntaxKind Kind => SyntaxKind.ExceptHandler;

    internal override string AstName => "ExceptHandler";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Node("type", Type);
        fields.Text("name", Name);
        fields.List("body", Body);
    }
}
