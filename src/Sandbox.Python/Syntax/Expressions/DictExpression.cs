using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>{key: value, **mapping}</c>; a key is null before a <c>**</c>. ASDL: <c>Dict</c>. Language reference 6.2.7.</summary>
public sealed class DictExpression(TextSpan span, NodeList<Expression> keys, NodeList<Expression> values)
    : Expression(span)
{
    public NodeList<Expression> Keys { get; } = keys;

    public NodeList<Expression> Values { get; } = values;

    public override SyntaxKind Kind => SyntaxKind.DictExpression;

    internal override string AstName => "Dict";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.List("keys", Keys);
        fields.List("values", Values);
    }
}
