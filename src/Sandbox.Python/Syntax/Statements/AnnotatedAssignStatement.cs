using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>target: annotation = value</c>; <c>IsSimple</c> where the target is a bare name. ASDL: <c>AnnAssign</c>. Language reference 7.2.2.</summary>
public sealed class AnnotatedAssignStatement(TextSpan span, Expression target, Expression annotation, Expression? value, bool isSimple)
    : Statement(span)
{
    public Expression Target { get; } = target;

    public Expression Annotation { get; } = annotation;

    public Expression? Value { get; } = value;

    public bool IsSimple { get; } = isSimple;

    public override SyntaxKind Kind => SyntaxKind.AnnotatedAssignStatement;

    internal override string AstName => "AnnAssign";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Node("target", Target);
        fields.Node("annotation", Annotation);
        fields.Node("value", Value);
        fields.Number("simple", IsSimple ? 1 : 0);
    }
}
