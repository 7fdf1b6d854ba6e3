using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>lambda parameters: body</c>. ASDL: <c>Lambda</c>. Language reference 6.14.</summary>
public sealed class LambdaExpression(TextSpan span, Parameters parameters, Expression body)
    : Expression(span)
{
    public Parameters Parameters { get; } = parameters;

    public Expression Body { get; } = body;

    public override SyntaxKind Kind => SyntaxKind.LambdaExpression;

    internal override string AstName => "Lambda";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Node("args", Parameters);
        fields.Node("body", Body);
    }
}
