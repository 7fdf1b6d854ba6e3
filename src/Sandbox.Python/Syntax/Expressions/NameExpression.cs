using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary>An identifier, in NFKC. ASDL: <c>Name</c>. Language reference 6.2.1.</summary>
public sealed class NameExpression(TextSpan span, string name, ExpressionContext context)
    : Expression(span)
{
    public string Name { get; } = name;

    /// <summary>Whether it is read, written or deleted.</summary>
    public ExpressionContext Context { get; internal set; } = context;

    /// <summary>What <see cref="Binding.Scope.Find(NameExpression)"/> found last; no part of the tree.</summary>
    internal Binding.NameUse Use;

    public override SyntaxKind Kind => SyntaxKind.NameExpression;

    internal override string AstName => "Name";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Text("id", Name);
        fields.Context(Context);
    }
}
