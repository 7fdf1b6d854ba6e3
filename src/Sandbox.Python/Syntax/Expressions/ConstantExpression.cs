using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary>A literal. <c>Value</c> is null, bool, string (UTF-16, lone surrogates kept), byte[], long or BigInteger, double, or for <c>Imaginary</c> the double of its imaginary part. ASDL: <c>Constant</c>. Language reference 6.2.2.</summary>
public sealed class ConstantExpression(TextSpan span, ConstantKind constantKind, object? value, bool isUnicodePrefixed)
    : Expression(span)
{
    public ConstantKind ConstantKind { get; } = constantKind;

    public object? Value { get; } = value;

    public bool IsUnicodePrefixed { get; } = isUnicodePrefixed;

    public override SyntaxKind Kind => SyntaxKind.ConstantExpression;

    internal override string AstName => "Constant";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Value("value", this);
        fields.Text("kind", IsUnicodePrefixed ? "u" : null);
    }
}
