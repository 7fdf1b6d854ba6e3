using System.Collections.Immutable;
using Sandbox.Python.Syntax;

namespace Sandbox.Python.Dumping;

/// <summary>Collects the fields of one node; optional ones that are absent leave none.</summary>
internal readonly struct FieldList(int minor)
{
    public List<AstField> Fields { get; } = new(8);

    public FieldList Text(string name, string text) => Add(new AstField(name, text, null, null));

    public FieldList Optional(string name, string? text) => text is null ? this : Text(name, PythonRepr.Of(text, minor));

    public FieldList Node(string name, SyntaxNode? node) => node is null ? this : Add(new AstField(name, null, node, null));

    public FieldList List<T>(string name, NodeList<T> nodes)
        where T : SyntaxNode? => Add(new AstField(name, null, null, new NodeObjects<T>(nodes)));

    public FieldList Texts(string name, IEnumerable<string> texts) => Add(new AstField(name, null, null, [.. texts]));

    public FieldList Names(string name, ImmutableArray<string> names) => Texts(name, names.Select(Repr));

    public FieldList Empty(string name) => Texts(name, []);

    public FieldList Context(ExpressionContext context) => Text("ctx", context == ExpressionContext.Delete ? "Del()" : context + "()");

    private string Repr(string text) => PythonRepr.Of(text, minor);

    private FieldList Add(AstField field)
    {
        Fields.Add(field);
        return this;
    }

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
