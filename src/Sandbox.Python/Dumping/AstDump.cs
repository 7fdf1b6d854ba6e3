using Sandbox.Python.Parsing;
using Sandbox.Python.Syntax;

namespace Sandbox.Python.Dumping;

/// <summary>
/// Writes a tree as CPython's <c>ast.dump(tree, indent=1, include_attributes=True)</c> prints it. Columns are UTF-8 bytes from 0,
/// as there. Any depth of tree is written: pending parts lie on a stack on the heap.
/// </summary>
public sealed class AstDump
{
    /// <summary>
    /// A tree of depth n makes n² blanks. When so many are written, lines are indented by no more than <see cref="LateIndentation"/>.
    /// CPython's own dump ends in a RecursionError long before.
    /// </summary>
    private const long MaxBlanks = 50_000_000;

    private const int LateIndentation = 500;

    private long _blanks;

    private readonly TextWriter _output;
    private readonly bool _showsPositions;
    private readonly bool _hidesEmptyLists;
    private readonly ParseResult _parse;
    private readonly int _minor;
    private readonly PositionMap _positions;
    private readonly Stack<Pending> _pending = new();

    private AstDump(ParseResult parse, TextWriter output, PythonVersion version, bool positions)
    {
        _parse = parse;
        _output = output;
        _showsPositions = positions;
        _hidesEmptyLists = version.Minor >= 13;
        _minor = version.Minor;
        _positions = new PositionMap(parse.Source);
    }

    /// <summary>Writes the tree of a parse; a line end after it.</summary>
    /// <param name="parse">The parse; nodes that stand for errors are written by their names.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="version">Whose format: it decides which fields there are and whether empty lists are written.</param>
    /// <param name="positions">Whether to write the positions of nodes.</param>
    public static void Write(ParseResult parse, TextWriter output, PythonVersion version, bool positions = true)
    {
        new AstDump(parse, output, version, positions).Run();
        output.Write('\n');
    }

    private void Run()
    {
        _pending.Push(new Pending(null, _parse.Root, 1));
        while (_pending.TryPop(out var next))
        {
            if (next.Text is not null)
                _output.Write(next.Text);
            else
                WriteNode(next.Node!, next.Level);
        }
    }

    private List<AstField> FieldsOf(SyntaxNode node)
    {
        var all = new List<AstField>(8);
        var fields = new FieldList(all, _parse, _minor);
        node.AddFieldsTo(ref fields);
        return all;
    }

    private void WriteNode(SyntaxNode node, int level)
    {
        var fields = FieldsOf(node);
        var hasPosition = _showsPositions && node.HasPosition(_minor);
        if (_hidesEmptyLists)
            fields.RemoveAll(field => field.Items is { Count: 0 });
        var count = fields.Count + (hasPosition ? 4 : 0);
        var isInline = count <= 3 && fields.TrueForAll(IsSimple);
        _output.Write(node.AstName);
        _output.Write('(');
        var separator = isInline ? ", " : ",\n" + Indentation(level);
        if (count > 0 && !isInline)
            _output.Write(separator.AsSpan(1));
        _pending.Push(new Pending(")", null, 0));
        if (hasPosition)
            _pending.Push(new Pending(PositionText(node, fields.Count == 0 ? "" : separator, separator), null, 0));
        for (var i = fields.Count - 1; i >= 0; i--)
            PushField(fields[i], i == 0 ? "" : separator, level);
    }

    private string Indentation(int level)
    {
        if (_blanks > MaxBlanks)
            level = Math.Min(level, LateIndentation);
        _blanks += level;
        return new string(' ', level);
    }

    private bool IsSimple(AstField field) => field switch
    {
        { Items: { } items } => items.Count == 0,
        { Node: { } node } => !(_showsPositions && node.HasPosition(_minor)) && FieldsOf(node) is var inner
            && (_hidesEmptyLists ? inner.TrueForAll(item => item.Items is { Count: 0 }) : inner.Count == 0),
        _ => true,
    };

    private void PushField(AstField field, string separator, int level)
    {
        var start = $"{separator}{field.Name}=";
        if (field.Items is { } items)
        {
            if (items.Count == 0)
            {
                _pending.Push(new Pending(start + "[]", null, 0));
                return;
            }

            _pending.Push(new Pending("]", null, 0));
            var between = ",\n" + Indentation(level + 1);
            for (var i = items.Count - 1; i >= 0; i--)
            {
                _pending.Push(items[i] switch
                {
                    SyntaxNode node => new Pending(null, node, level + 2),
                    string text => new Pending(text, null, 0),
                    _ => new Pending("None", null, 0),
                });
                if (i > 0)
                    _pending.Push(new Pending(between, null, 0));
            }

            _pending.Push(new Pending(start + "[" + between[1..], null, 0));
        }
        else if (field.Node is { } node)
        {
            _pending.Push(new Pending(null, node, level + 1));
            _pending.Push(new Pending(start, null, 0));
        }
        else
        {
            _pending.Push(new Pending(start + field.Text, null, 0));
        }
    }

    private string PositionText(SyntaxNode node, string first, string separator)
    {
        var (line, column) = _positions.Of(node.Span.Start);
        var (endLine, endColumn) = _positions.Of(node.Span.End);
        return $"{first}lineno={line}{separator}col_offset={column}{separator}end_lineno={endLine}{separator}end_col_offset={endColumn}";
    }

    private readonly record struct Pending(string? Text, SyntaxNode? Node, int Level);
}
