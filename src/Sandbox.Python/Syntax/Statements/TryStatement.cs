using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>try: … except: … else: … finally: …</c>; <c>IsStar</c> for <c>except*</c> (PEP 654). ASDL: <c>Try, TryStar</c>. Language reference 8.4.</summary>
public sealed class TryStatement(
    TextSpan span,
    bool isStar,
    NodeList<Statement> body,
    NodeList<ExceptHandler> handlers,
    NodeList<Statement> orElse,
    NodeList<Statement> @finally)
    : Statement(span)
{
    public bool IsStar { get; } = isStar;

    public NodeList<Statement> Body { get; } = body;

    public NodeList<ExceptHandler> Handlers { get; } = handlers;

    public NodeList<Statement> OrElse { get; } = orElse;

    public NodeList<Statement> Finally { get; } = @finally;

    public override SyntaxKind Kind => SyntaxKind.TryStatement;

    internal override string AstName => IsStar ? "TryStar" : "Try";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.List("body", Body);
        fields.List("handlers", Handlers);
        fields.List("orelse", OrElse);
        fields.List("finalbody", Finally);
    }
}
