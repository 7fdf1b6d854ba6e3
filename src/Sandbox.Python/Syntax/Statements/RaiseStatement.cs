using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>raise exception from cause</c>. ASDL: <c>Raise</c>. Language reference 7.8.</summary>
public sealed class RaiseStatement(TextSpan span, Expression? exception, Expression? cause)
    : Statement(span)
{
    public Expression? Exception { get; } = exception;

    public Expression? Cause { get; } = cause;

    public override SyntaxKind Kind => SyntaxKind.RaiseStatement;

    internal override string AstName => "Raise";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Node("exc", Exception);
        fields.Node("cause", Cause);
    }
}
