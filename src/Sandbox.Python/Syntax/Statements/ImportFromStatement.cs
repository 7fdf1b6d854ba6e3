using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>from ..module import a as b</c>; <c>Level</c> counts the leading dots. ASDL: <c>ImportFrom</c>. Language reference 7.11.</summary>
public sealed class ImportFromStatement(TextSpan span, string? module, NodeList<Alias> names, int level)
    : Statement(span)
{
    public string? Module { get; } = module;

    public NodeList<Alias> Names { get; } = names;

    public int Level { get; } = level;

    public override SyntaxKind Kind => SyntaxKind.ImportFromStatement;

    internal override string AstName => "ImportFrom";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Text("module", Module);
        fields.List("names", Names);
        fields.Number("level", Level);
    }
}
