using System.Collections.Immutable;
using System.Globalization;
using Sandbox.Python.Parsing;
using Sandbox.Python.Syntax;

namespace Sandbox.Python.Dumping;

/// <summary>
/// Receives the fields of one node, in the order of the ASDL. Either it takes the children alone, onto a stack of pending nodes, or it
/// takes all fields that a version's ASDL has, for the dump; optional ones that are absent leave none.
/// </summary>
internal readonly ref struct FieldList
{
    private readonly ref NodeStack _children;
    private readonly List<AstField>? _fields;
    private readonly ParseResult? _parse;
    private readonly int _minor;

    /// <summary>Takes children alone.</summary>
    public FieldList(ref NodeStack children) => _children = ref children;

    /// <summary>Takes all fields that Python 3.<paramref name="minor"/> has.</summary>
    public FieldList(List<AstField> fields, ParseResult parse, int minor)
    {
        _fields = fields;
        _parse = parse;
        _minor = minor;
    }

    public void Node(string name, SyntaxNode? node)
    {
        if (_fields is null)
            _children.Add(node);
        else if (node is not null)
            _fields.Add(new AstField(name, null, node, null));
    }

    public void List<T>(string name, NodeList<T> nodes)
        where T : SyntaxNode?
    {
        if (_fields is null)
            _children.Add(nodes);
        else
            _fields.Add(new AstField(name, null, null, new NodeObjects<T>(nodes)));
    }

    /// <summary>A child that the ASDL has from Python 3.<paramref name="minor"/> on.</summary>
    public void NodeSince(int minor, string name, SyntaxNode? node)
    {
        if (_fields is null || _minor >= minor)
            Node(name, node);
    }

    /// <summary>Children that the ASDL has from Python 3.<paramref name="minor"/> on.</summary>
    public void ListSince<T>(int minor, string name, NodeList<T> nodes)
        where T : SyntaxNode?
    {
        if (_fields is null || _minor >= minor)
            List(name, nodes);
    }

    /// <summary>A text, in quotes; null is absent.</summary>
    public void Text(string name, string? text)
    {
        if (text is not null && _fields is not null)
            Add(name, PythonRepr.Of(text, _minor));
    }

    public void Number(string name, int number)
    {
        if (_fields is not null)
            Add(name, number.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>An operator, whose name is the ASDL's.</summary>
    public void Operator<T>(string name, T @operator)
        where T : struct, Enum
    {
        if (_fields is not null)
            Add(name, @operator + "()");
    }

    public void Operators(string name, ComparisonOperatorList operators)
    {
        if (_fields is not null)
            Texts(name, Enumerable.Range(0, operators.Count).Select(i => operators[i] + "()"));
    }

    public void Names(string name, ImmutableArray<string> names)
    {
        var minor = _minor;
        if (_fields is not null)
            Texts(name, names.Select(text => PythonRepr.Of(text, minor)));
    }

    /// <summary>A list that always has nothing in it.</summary>
    public void Empty(string name)
    {
        if (_fields is not null)
            Texts(name, []);
    }

    public void Context(ExpressionContext context)
    {
        if (_fields is not null)
            Add("ctx", context == ExpressionContext.Delete ? "Del()" : context + "()");
    }

    /// <summary><c>None</c>, <c>True</c> or <c>False</c>.</summary>
    public void Constant(string name, ConstantKind constant)
    {
        if (_fields is not null)
            Add(name, constant.ToString());
    }

    /// <summary>The value of a literal.</summary>
    public void Value(string name, ConstantExpression constant)
    {
        if (_fields is not null)
            Add(name, PythonRepr.Of(constant, _parse!.SplitSurrogates?.GetValueOrDefault(constant), _minor));
    }

    private void Add(string name, string text) => _fields!.Add(new AstField(name, text, null, null));

    private void Texts(string name, IEnumerable<string> texts) => _fields!.Add(new AstField(name, null, null, [.. texts]));

    /// <summary>A list of nodes seen as objects.</summary>
    private sealed class NodeObjects<T>(NodeList<T> nodes) : IReadOnlyList<object?>
        where T : SyntaxNode?
    {
        public int Count => nodes.Count;

        public object? this[int index] => nodes[index];

        public IEnumerator<object?> GetEnumerator() => ((IEnumerable<T>)nodes).Cast<object?>().GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
