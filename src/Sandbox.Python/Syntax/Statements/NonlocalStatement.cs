using System.Collections.Immutable;
using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>nonlocal a, b</c>. ASDL: <c>Nonlocal</c>. Language reference 7.13.</summary>
public sealed class NonlocalStatement(TextSpan span, ImmutableArray<string> names)
    : Statement(span)
{
    public ImmutableArray<string> Names { get; } = names;

    public override SyntaxKind Kind => SyntaxKind.NonlocalStatement;

    internal override string AstName => "Nonlocal";

    internal override void AddFieldsTo(ref FieldList fields) => fields.Names("names", Names);
}
