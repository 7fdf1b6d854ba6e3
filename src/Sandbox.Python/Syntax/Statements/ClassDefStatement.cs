using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary>A class definition, <c>class Name[T](bases, keyword=…): …</c>. ASDL: <c>ClassDef</c>. Language reference 8.8.</summary>
public sealed class ClassDefStatement(
    TextSpan span,
    string name,
    NodeList<Expression> bases,
    NodeList<Keyword> keywords,
    NodeList<Statement> body,
    NodeList<Expression> decorators,
    NodeList<TypeParameter> typeParameters)
    : Statement(span)
{
    public string Name { get; } = name;

    public NodeList<Expression> Bases { get; } = bases;

    public NodeList<Keyword> Keywords { get; } = keywords;

    public NodeList<Statement> Body { get; } = body;

    public NodeList<Expression> Decorators { get; } = decorators;

    public NodeList<TypeParameter> TypeParameters { get; } = typeParameters;

    public override SyntaxKind Kind => SyntaxKind.ClassDefStatement;

    internal override string AstName => "ClassDef";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Text("name", Name);
        fields.List("bases", Bases);
        fields.List("keywords", Keywords);
        fields.List("body", Body);
        fields.List("decorator_list", Decorators);
        fields.ListSince(12, "type_params", TypeParameters);
    }
}
