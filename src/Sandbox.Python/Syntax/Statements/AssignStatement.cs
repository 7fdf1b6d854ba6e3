using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>a = b = value</c>. ASDL: <c>Assign</c>. Language reference 7.2.</summary>
public sealed class AssignStatement(TextSpan span, NodeList<Expression> targets, Expression value)
    : Statement(span)
{
    public NodeList<Expression> Targets { get; } = targets;

    public Expression Value { get; } = value;

    public override SyntaxKind Kind => SyntaxKind.AssignStatement;

    internal override string AstName => "Assign";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.List("targets", Targets);
        fields.Node("value", Value);
    }
}
