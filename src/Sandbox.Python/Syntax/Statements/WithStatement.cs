using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>with a as b, c: …</c>. ASDL: <c>With, AsyncWith</c>. Language reference 8.5, 8.9.3.</summary>
public sealed class WithStatement(TextSpan span, bool isAsync, NodeList<WithItem> items, NodeList<Statement> body)
    : Statement(span)
{
    public bool IsAsync { get; } = isAsync;

    public NodeList<WithItem> Items { get; } = items;

    public NodeList<Statement> Body { get; } = body;

    public override SyntaxKind Kind => SyntaxKind.WithStatement;

    internal override string AstName => IsAsync ? "AsyncWith" : "With";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.List("items", Items);
        fields.List("body", Body);
    }
}
