using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>{key: pattern, **rest}</c>. ASDL: <c>MatchMapping</c>. Language reference 8.6.4.9.</summary>
public sealed class MappingPattern(TextSpan span, NodeList<Expression> keys, NodeList<Pattern> patterns, string? rest)
    : Pattern(span)
{
    public NodeList<Expression> Keys { get; } = keys;

    public NodeList<Pattern> Patterns { get; } = patterns;

    public string? Rest { get; } = rest;

    public override SyntaxKind Kind => SyntaxKind.MappingPattern;

    internal override string AstName => "MatchMapping";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.List("keys", Keys);
        fields.List("patterns", Patterns);
        fields.Text("rest", Rest);
    }
}
