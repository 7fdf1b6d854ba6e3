using Sandbox.Python.Parsing;
using Sandbox.Python.Syntax;

namespace Sandbox.Python.Dumping;

/// <summary>Names and fields of nodes in a version's ASDL.</summary>
internal sealed class AstFields(PythonVersion version, ParseResult parse)
{
    private readonly bool _hasTypeParameters = version.Minor >= 12;
    private readonly bool _hasTypeDefaults = version.Minor >= 13;

    private string Repr(string text) => PythonRepr.Of(text, version.Minor);

    public static string NameOf(SyntaxNode node) => node switch
    {
        FunctionDefStatement function => function.IsAsync ? "AsyncFunctionDef" : "FunctionDef",
        ForStatement loop => loop.IsAsync ? "AsyncFor" : "For",
        WithStatement with => with.IsAsync ? "AsyncWith" : "With",
        TryStatement attempt => attempt.IsStar ? "TryStar" : "Try",
        _ => AstNames.Of(node.Kind),
    };

    /// <summary>Whether the ASDL gives a node a position.</summary>
    public bool HasPosition(SyntaxNode node) => node.Kind switch
    {
        SyntaxKind.Module or SyntaxKind.Comprehension or SyntaxKind.Parameters or SyntaxKind.WithItem or SyntaxKind.MatchCase => false,
        SyntaxKind.Alias => version.Minor >= 10,
        SyntaxKind.Keyword => version.Minor >= 9,
        _ => true,
    };

    public List<AstField> Of(SyntaxNode node)
    {
        var list = new FieldList(version.Minor);
        switch (node)
        {
            case Module n:
                list.List("body", n.Body).Empty("type_ignores");
                break;
            case Statement statement:
                AddStatement(ref list, statement);
                break;
            case Expression expression:
                AddExpression(ref list, expression);
                break;
            case Pattern pattern:
                AddPattern(ref list, pattern);
                break;
            default:
                AddClause(ref list, node);
                break;
        }

        return list.Fields;
    }

    private void AddStatement(ref FieldList list, Statement statement)
    {
        switch (statement)
        {
            case FunctionDefStatement n:
                list.Text("name", Repr(n.Name)).Node("args", n.Parameters).List("body", n.Body).List("decorator_list", n.Decorators).Node("returns", n.Returns);
                if (_hasTypeParameters)
                    list.List("type_params", n.TypeParameters);
                break;
            case ClassDefStatement n:
                list.Text("name", Repr(n.Name)).List("bases", n.Bases).List("keywords", n.Keywords).List("body", n.Body).List("decorator_list", n.Decorators);
                if (_hasTypeParameters)
                    list.List("type_params", n.TypeParameters);
                break;
            case ReturnStatement n:
                list.Node("value", n.Value);
                break;
            case DeleteStatement n:
                list.List("targets", n.Targets);
                break;
            case AssignStatement n:
                list.List("targets", n.Targets).Node("value", n.Value);
                break;
            case TypeAliasStatement n:
                list.Node("name", n.Name).List("type_params", n.TypeParameters).Node("value", n.Value);
                break;
            case AugmentedAssignStatement n:
                list.Node("target", n.Target).Text("op", n.Operator + "()").Node("value", n.Value);
                break;
            case AnnotatedAssignStatement n:
                list.Node("target", n.Target).Node("annotation", n.Annotation).Node("value", n.Value).Text("simple", n.IsSimple ? "1" : "0");
                break;
            case ForStatement n:
                list.Node("target", n.Target).Node("iter", n.Iterable).List("body", n.Body).List("orelse", n.OrElse);
                break;
            case WhileStatement n:
                list.Node("test", n.Test).List("body", n.Body).List("orelse", n.OrElse);
                break;
            case IfStatement n:
                list.Node("test", n.Test).List("body", n.Body).List("orelse", n.OrElse);
                break;
            case WithStatement n:
                list.List("items", n.Items).List("body", n.Body);
                break;
            case MatchStatement n:
                list.Node("subject", n.Subject).List("cases", n.Cases);
                break;
            case RaiseStatement n:
                list.Node("exc", n.Exception).Node("cause", n.Cause);
                break;
            case TryStatement n:
                list.List("body", n.Body).List("handlers", n.Handlers).List("orelse", n.OrElse).List("finalbody", n.Finally);
                break;
            case AssertStatement n:
                list.Node("test", n.Test).Node("msg", n.Message);
                break;
            case ImportStatement n:
                list.List("names", n.Names);
                break;
            case ImportFromStatement n:
                list.Optional("module", n.Module).List("names", n.Names).Text("level", n.Level.ToString());
                break;
            case GlobalStatement n:
                list.Names("names", n.Names);
                break;
            case NonlocalStatement n:
                list.Names("names", n.Names);
                break;
            case ExpressionStatement n:
                list.Node("value", n.Value);
                break;
            default:
                break;
        }
    }

    private void AddExpression(ref FieldList list, Expression expression)
    {
        switch (expression)
        {
            case BooleanExpression n:
                list.Text("op", n.Operator + "()").List("values", n.Values);
                break;
            case NamedExpression n:
                list.Node("target", n.Target).Node("value", n.Value);
                break;
            case BinaryExpression n:
                list.Node("left", n.Left).Text("op", n.Operator + "()").Node("right", n.Right);
                break;
            case UnaryExpression n:
                list.Text("op", n.Operator + "()").Node("operand", n.Operand);
                break;
            case LambdaExpression n:
                list.Node("args", n.Parameters).Node("body", n.Body);
                break;
            case ConditionalExpression n:
                list.Node("test", n.Test).Node("body", n.Body).Node("orelse", n.OrElse);
                break;
            case DictExpression n:
                list.List("keys", n.Keys).List("values", n.Values);
                break;
            case SetExpression n:
                list.List("elts", n.Elements);
                break;
            case ListComprehension n:
                list.Node("elt", n.Element).List("generators", n.Generators);
                break;
            case SetComprehension n:
                list.Node("elt", n.Element).List("generators", n.Generators);
                break;
            case DictComprehension n:
                list.Node("key", n.Key).Node("value", n.Value).List("generators", n.Generators);
                break;
            case GeneratorExpression n:
                list.Node("elt", n.Element).List("generators", n.Generators);
                break;
            case AwaitExpression n:
                list.Node("value", n.Value);
                break;
            case YieldExpression n:
                list.Node("value", n.Value);
                break;
            case YieldFromExpression n:
                list.Node("value", n.Value);
                break;
            case CompareExpression n:
                list.Node("left", n.Left).Texts("ops", n.Operators.Select(op => op + "()")).List("comparators", n.Comparators);
                break;
            case CallExpression n:
                list.Node("func", n.Function).List("args", n.Arguments).List("keywords", n.Keywords);
                break;
            case FormattedValue n:
                list.Node("value", n.Value).Text("conversion", n.Conversion.ToString()).Node("format_spec", n.FormatSpecification);
                break;
            case Interpolation n:
                list.Node("value", n.Value).Text("str", Repr(n.Text)).Text("conversion", n.Conversion.ToString()).Node("format_spec", n.FormatSpecification);
                break;
            case FormattedStringExpression n:
                list.List("values", n.Values);
                break;
            case TemplateStringExpression n:
                list.List("values", n.Values);
                break;
            case ConstantExpression n:
                list.Text("value", PythonRepr.Of(n, parse.SplitSurrogates?.GetValueOrDefault(n), version.Minor));
                if (n.IsUnicodePrefixed)
                    list.Text("kind", "'u'");
                break;
            case AttributeExpression n:
                list.Node("value", n.Value).Text("attr", Repr(n.Name)).Context(n.Context);
                break;
            case SubscriptExpression n:
                list.Node("value", n.Value).Node("slice", n.Index).Context(n.Context);
                break;
            case StarredExpression n:
                list.Node("value", n.Value).Context(n.Context);
                break;
            case NameExpression n:
                list.Text("id", Repr(n.Name)).Context(n.Context);
                break;
            case ListExpression n:
                list.List("elts", n.Elements).Context(n.Context);
                break;
            case TupleExpression n:
                list.List("elts", n.Elements).Context(n.Context);
                break;
            case SliceExpression n:
                list.Node("lower", n.Lower).Node("upper", n.Upper).Node("step", n.Step);
                break;
            default:
                break;
        }
    }

    private static void AddPattern(ref FieldList list, Pattern pattern)
    {
        switch (pattern)
        {
            case ValuePattern n:
                list.Node("value", n.Value);
                break;
            case SingletonPattern n:
                list.Text("value", n.Value.ToString());
                break;
            case SequencePattern n:
                list.List("patterns", n.Patterns);
                break;
            case MappingPattern n:
                list.List("keys", n.Keys).List("patterns", n.Patterns).Optional("rest", n.Rest);
                break;
            case ClassPattern n:
                list.Node("cls", n.Class).List("patterns", n.Patterns).Names("kwd_attrs", n.KeywordNames).List("kwd_patterns", n.KeywordPatterns);
                break;
            case StarPattern n:
                list.Optional("name", n.Name);
                break;
            case AsPattern n:
                list.Node("pattern", n.Pattern).Optional("name", n.Name);
                break;
            case OrPattern n:
                list.List("patterns", n.Patterns);
                break;
            default:
                break;
        }
    }

    private void AddClause(ref FieldList list, SyntaxNode node)
    {
        switch (node)
        {
            case Comprehension n:
                list.Node("target", n.Target).Node("iter", n.Iterable).List("ifs", n.Conditions).Text("is_async", n.IsAsync ? "1" : "0");
                break;
            case ExceptHandler n:
                list.Node("type", n.Type).Optional("name", n.Name).List("body", n.Body);
                break;
            case Parameters n:
                list.List("posonlyargs", n.PositionalOnly).List("args", n.Positional).Node("vararg", n.VariadicPositional)
                    .List("kwonlyargs", n.KeywordOnly).List("kw_defaults", n.KeywordDefaults).Node("kwarg", n.VariadicKeyword).List("defaults", n.Defaults);
                break;
            case Parameter n:
                list.Text("arg", Repr(n.Name)).Node("annotation", n.Annotation);
                break;
            case Keyword n:
                list.Optional("arg", n.Name).Node("value", n.Value);
                break;
            case Alias n:
                list.Text("name", Repr(n.Name)).Optional("asname", n.AsName);
                break;
            case WithItem n:
                list.Node("context_expr", n.Context).Node("optional_vars", n.Target);
                break;
            case MatchCase n:
                list.Node("pattern", n.Pattern).Node("guard", n.Guard).List("body", n.Body);
                break;
            case TypeVariable n:
                list.Text("name", Repr(n.Name)).Node("bound", n.Bound);
                if (_hasTypeDefaults)
                    list.Node("default_value", n.Default);
                break;
            case ParameterSpecification n:
                list.Text("name", Repr(n.Name));
                if (_hasTypeDefaults)
                    list.Node("default_value", n.Default);
                break;
            case TypeVariableTuple n:
                list.Text("name", Repr(n.Name));
                if (_hasTypeDefaults)
                    list.Node("default_value", n.Default);
                break;
            default:
                break;
        }
    }
}
