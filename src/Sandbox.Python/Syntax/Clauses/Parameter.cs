using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary>One parameter. ASDL: <c>arg</c>. Language reference 8.7.</summary>
public sealed class Parameter(TextSpan span, string name, Expression? annotation)
    : SyntaxNode(span)
{
    public string Name { get; } = name;

    public Expression? Annotation { get; } = annotation;

    public override SyntaxKind Kind => SyntaxKind.Parameter;

    internal override string AstName => "arg";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Text("arg", Name);
        fields.Node("annotation", Annotation);
    }
}
