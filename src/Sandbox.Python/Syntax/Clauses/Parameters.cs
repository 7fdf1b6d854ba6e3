using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary>The parameters of a function. <c>Defaults</c> belong to the last positional ones; <c>KeywordDefaults</c> to each keyword-only one, null where it has none. ASDL: <c>arguments</c>. Language reference 8.7.</summary>
public sealed class Parameters(
    TextSpan span,
    NodeList<Parameter> positionalOnly,
    NodeList<Parameter> positional,
    Parameter? variadicPositional,
    NodeList<Parameter> keywordOnly,
    NodeList<Expression> keywordDefaults,
    Parameter? variadicKeyword,
    NodeList<Expression> defaults)
    : SyntaxNode(span)
{
    public NodeList<Parameter> PositionalOnly { get; } = positionalOnly;

    public NodeList<Parameter> Positional { get; } = positional;

    public Parameter? VariadicPositional { get; } = variadicPositional;

    public NodeList<Parameter> KeywordOnly { get; } = keywordOnly;

    public NodeList<Expression> KeywordDefaults { get; } = keywordDefaults;

    public Parameter? VariadicKeyword { get; } = variadicKeyword;

    public NodeList<Expression> Defaults { get; } = defaults;

    public override SyntaxKind Kind => SyntaxKind.Parameters;

    internal override string AstName => "arguments";

    internal override bool HasPosition(int minor) => false;

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.List("posonlyargs", PositionalOnly);
        fields.List("args", Positional);
        fields.Node("vararg", VariadicPositional);
        fields.List("kwonlyargs", KeywordOnly);
        fields.List("kw_defaults", KeywordDefaults);
        fields.Node("kwarg", VariadicKeyword);
        fields.List("defaults", Defaults);
    }
}
