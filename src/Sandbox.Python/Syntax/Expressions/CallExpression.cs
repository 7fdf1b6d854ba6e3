using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>function(argument, keyword=value)</c>. ASDL: <c>Call</c>. Language reference 6.3.4.</summary>
public sealed class CallExpression(
    TextSpan span,
    Expression function,
    NodeList<Expression> arguments,
    NodeList<Keyword> keywords)
    : Expression(span)
{
    public Expression Function { get; } = function;

    public NodeList<Expression> Arguments { get; } = arguments;

    public NodeList<Keyword> Keywords { get; } = keywords;

    public override SyntaxKind Kind => SyntaxKind.CallExpression;

    internal override string AstName => "Call";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Node("func", Function);
        fields.List("args", Arguments);
        fields.List("keywords", Keywords);
    }
}
