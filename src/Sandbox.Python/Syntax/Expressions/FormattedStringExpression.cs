using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary>An f-string: constants and replacement fields. ASDL: <c>JoinedStr</c>. Language reference 2.4.3.</summary>
public sealed class FormattedStringExpression(TextSpan span, NodeList<Expression> values)
    : Expression(span)
{
    public NodeList<Expression> Values { get; } = values;

    public override SyntaxKind Kind => SyntaxKind.FormattedStringExpression;

    internal override string AstName => "JoinedStr";

    internal override void AddFieldsTo(ref FieldList fields) => fields.List("values", Values);
}
