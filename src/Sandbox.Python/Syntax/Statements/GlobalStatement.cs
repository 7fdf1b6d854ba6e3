using System.Collections.Immutable;
using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>global a, b</c>. ASDL: <c>Global</c>. Language reference 7.12.</summary>
public sealed class GlobalStatement(TextSpan span, ImmutableArray<string> names)
    : Statement(span)
{
    public ImmutableArray<string> Names { get; } = names;

    public override SyntaxKind Kind => SyntaxKind.GlobalStatement;

    internal override string AstName => "Global";

    internal override void AddFieldsTo(ref FieldList fields) => fields.Names("names", Names);
}
