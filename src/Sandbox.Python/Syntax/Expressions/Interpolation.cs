using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary>One replacement field of a t-string (PEP 750); <c>Text</c> is its source. ASDL: <c>Interpolation</c>.</summary>
public sealed class Interpolation(
    TextSpan span,
    Expression value,
    string text,
    int conversion,
    Expression? formatSpecification)
    : Expression(span)
{
    public Expression Value { get; } = value;

    public string Text { get; } = text;

    public int Conversion { get; } = conversion;

    public Expression? FormatSpecification { get; } = formatSpecification;

    public override SyntaxKind Kind => SyntaxKind.Interpolation;

    internal override string AstName => "Interpolation";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Node("value", Value);
        fields.Text("str", Text);
        fields.Number("conversion", Conversion);
        fields.Node("format_spec", FormatSpecification);
    }
}
