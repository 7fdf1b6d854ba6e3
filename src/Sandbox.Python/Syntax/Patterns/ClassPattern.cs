using System.Collections.Immutable;
using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary><c>Class(a, name=b)</c>. ASDL: <c>MatchClass</c>. Language reference 8.6.4.10.</summary>
public sealed class ClassPattern(
    TextSpan span,
    Expression @class,
    NodeList<Pattern> patterns,
    ImmutableArray<string> keywordNames,
    NodeList<Pattern> keywordPatterns)
    : Pattern(span)
{
    public Expression Class { get; } = @class;

    public NodeList<Pattern> Patterns { get; } = patterns;

    public ImmutableArray<string> KeywordNames { get; } = keywordNames;

    public NodeList<Pattern> KeywordPatterns { get; } = keywordPatterns;

    public override SyntaxKind Kind => SyntaxKind.ClassPattern;

    internal override string AstName => "MatchClass";

    internal override void AddFieldsTo(ref FieldList fields)
    {
        fields.Node("cls", Class);
        fields.List("patterns", Patterns);
        fields.Names("kwd_attrs", KeywordNames);
        fields.List("kwd_patterns", KeywordPatterns);
    }
}
