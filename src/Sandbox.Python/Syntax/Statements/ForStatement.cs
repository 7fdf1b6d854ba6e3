using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>for target in iterable: … else: …</c>. ASDL: <c>For, AsyncFor</c>. Language reference 8.3, 8.9.2.</summary>
public sealed class ForStatement(
    TextSpan span,
    bool isAsync,
    Expression target,
    Expression iterable,
    NodeList<Statement> body,
    NodeList<Statement> orElse)
    : Statement(span)
{
    public bool IsAsync { get; } = isAsync;

    public Expression Target { get; } = target;

    public Expression Iterable { get; } = iterable;

    public NodeList<Statement> Body { get; } = body;

    public NodeList<Statement> OrElse { get; } = orElse;

    public override SyntaxKind Kind => SyntaxKind.ForStatement;

    internal override string AstName => IsAsync ? "AsyncFor" : "For";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Node("target", Target);
        fields.Node("iter", Iterable);
        fields.List("body", Body);
        fields.List("orelse", OrElse);
    }
}
