using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>del a, b</c>. ASDL: <c>Delete</c>. Language reference 7.5.</summary>
public sealed class DeleteStatement(TextSpan span, NodeList<Expression> targets)
    : Statement(span)
{
    public NodeList<Expression> Targets { get; } = targets;

    public override SyntaxKind Kind => SyntaxKind.DeleteStatement;

    internal override string AstName => "Delete";

    internal override void AddFieldsTo(ref FieldList fields) => fields.List("targets", Targets);
}
