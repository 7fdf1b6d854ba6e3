using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary>A value that is compared by <c>==</c>. ASDL: <c>MatchValue</c>. Language reference 8.6.4.3, 8.6.4.6.</summary>
public sealed class ValuePattern(TextSpan span, Expression value)
    : Pattern(span)
{
    public Expression Value { get; } = value;

    public override SyntaxKind Kind => SyntaxKind.ValuePattern;

    internal override string AstName => "MatchValue";

    internal override void AddFieldsTo(ref FieldList fields) => fields.Node("value", Value);
}
