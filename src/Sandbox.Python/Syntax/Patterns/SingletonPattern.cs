using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>None</c>, <c>True</c> or <c>False</c>. ASDL: <c>MatchSingleton</c>. Language reference 8.6.4.3.</summary>
public sealed class SingletonPattern(TextSpan span, ConstantKind value)
    : Pattern(span)
{
    public ConstantKind Value { get; } = value;

    public override SyntaxKind Kind => SyntaxKind.SingletonPattern;

    internal override string AstName => "MatchSingleton";

    internal override void AddFieldsTo(ref FieldList fields) => fields.Constant("value", Value);
}
