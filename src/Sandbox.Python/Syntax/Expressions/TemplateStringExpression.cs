using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary>A t-string (PEP 750): constants and interpolations. ASDL: <c>TemplateStr</c>.</summary>
public sealed class TemplateStringExpression(TextSpan span, NodeList<Expression> values)
    : Expression(span)
{
    public NodeList<Expression> Values { get; } = values;

    public override SyntaxKind Kind => SyntaxKind.TemplateStringExpression;

    internal override string AstName => "TemplateStr";

    internal override void AddFieldsTo(ref FieldList fields) => fields.List("values", Values);
}
