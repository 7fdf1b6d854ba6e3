using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>{key: value, **mapping}</c>; a key is null before a <c>**</c>. ASDL: <c>Dict</c>.</summary>
public sealed class DictExpression(TextSpan span, NodeList<Expression> keys, NodeList<Expression> values)
    : Expression(span)
{
    public NodeList<Expression> Keys { get; } = keys;

    public NodeList<Expression> Values { get; } = values;

    public override SyntaxKind Kind => SyntaxKind.DictExpression;

    public override void AddChildrenTo(ref NodeStack stack)
    {
        stack.Add(Keys);
        stack.Add(Values);
    }
}
