using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>import a.b as c, d</c>. ASDL: <c>Import</c>. Language reference 7.11.</summary>
public sealed class ImportStatement(TextSpan span, NodeList<Alias> names)
    : Statement(span)
{
    public NodeList<Alias> Names { get; } = names;

    public override SyntaxKind Kind => SyntaxKind.ImportStatement;

    internal override string AstName => "Import";

    internal override void AddFieldsTo(ref FieldList fields) => fields.List("names", Names);
}
