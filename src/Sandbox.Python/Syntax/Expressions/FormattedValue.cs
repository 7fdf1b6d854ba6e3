using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary>One replacement field of an f-string; <c>Conversion</c> is <c>'s'</c>, <c>'r'</c>, <c>'a'</c> or -1. ASDL: <c>FormattedValue</c>. Language reference 2.4.3.</summary>
public sealed class FormattedValue(TextSpan span, Expression value, int conversion, Expression? formatSpecification)
    : Expression(span)
{
    public Expression Value { get; } = value;

    public int Conversion { get; } = conversion;

    public Expression? FormatSpecification { get; } = formatSpecification;

    public override SyntaxKind Kind => SyntaxKind.FormattedValue;

    internal override string AstName => "FormattedValue";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Node("value", Value);
        fields.Number("conversion", Conversion);
        fields.Node("format_spec", FormatSpecification);
    }
}
