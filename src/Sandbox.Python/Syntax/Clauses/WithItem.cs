using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>context as target</c>. ASDL: <c>withitem</c>. Language reference 8.5.</summary>
public sealed class WithItem(TextSpan span, Expression context, Expression? target)
    : SyntaxNode(span)
{
    public Expression Context { get; } = context;

    public Expression? Target { get; } = target;

    public override SyntaxKind Kind => SyntaxKind.WithItem;

    internal override string AstName => "withitem";

    internal override bool HasPosition(int minor) => false;

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Node("context_expr", Context);
        fields.Node("optional_vars", Target);
    }
}
