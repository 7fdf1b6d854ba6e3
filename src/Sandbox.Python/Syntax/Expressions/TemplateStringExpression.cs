using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary>A t-string (PEP 750): constants and interpolations. ASDL: <c>TemplateStr</c>.</summary>
public sealed class TemplateStringExpression(TextSpan span, NodeList<Expression> values)
    : Expression(span)
{
    public NodeList<Expression> Values { get; } = values;

    public override SyntaxKind Kind => SyntaxKind.TemplateStringExpression;

    public override void AddChildrenTo(ref NodeStack stack)
    {
        stack.Add(Values);
    }
}
