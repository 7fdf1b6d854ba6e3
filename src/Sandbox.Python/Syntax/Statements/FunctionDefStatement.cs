using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary>A function definition, <c>def name[T](…) -> r: …</c>. ASDL: <c>FunctionDef, AsyncFunctionDef</c>. Language reference 8.7, 8.9.1.</summary>
public sealed class FunctionDefStatement(
    TextSpan span,
    bool isAsync,
    string name,
    Parameters parameters,
    NodeList<Statement> body,
    NodeList<Expression> decorators,
    Expression? returns,
    NodeList<TypeParameter> typeParameters)
    : Statement(span)
{
    public bool IsAsync { get; } = isAsync;

    public string Name { get; } = name;

    public Parameters Parameters { get; } = parameters;

    public NodeList<Statement> Body { get; } = body;

    public NodeList<Expression> Decorators { get; } = decorators;

    public Expression? Returns { get; } = returns;

    public NodeList<TypeParameter> TypeParameters { get; } = typeParameters;

    public override SyntaxKind Kind => SyntaxKind.FunctionDefStatement;

    internal override string AstName => IsAsync ? "AsyncFunctionDef" : "FunctionDef";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Text("name", Name);
        fields.Node("args", Parameters);
        fields.List("body", Body);
        fields.List("decorator_list", Decorators);
        fields.Node("returns", Returns);
        fields.ListSince(12, "type_params", TypeParameters);
    }
}
