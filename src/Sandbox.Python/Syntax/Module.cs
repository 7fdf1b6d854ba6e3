using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary>A whole file. ASDL: <c>Module</c>. Language reference 9.2.</summary>
public sealed class Module(TextSpan span, NodeList<Statement> body)
    : SyntaxNode(span)
{
    public NodeList<Statement> Body { get; } = body;

    public override SyntaxKind Kind => SyntaxKind.Module;

    internal override string AstName => "Module";

    internal override bool HasPosition(int minor) => false;

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.List("body", Body);
        fields.Empty("type_ignores");
    }
}
