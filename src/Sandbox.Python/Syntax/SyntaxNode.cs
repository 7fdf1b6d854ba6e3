using Sandbox.Python.Dumping;
using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary>
/// A node of the syntax tree: immutable once parsed, one sealed class for each node of CPython's ASDL, named by it with its role.
/// Nodes know neither their parent nor their source; a <see cref="SourceText"/> turns <see cref="Span"/> into lines and text.
/// </summary>
/// <remarks>
/// A class says all there is to say of its node: its kind, its name in the ASDL and its fields, from which walks and the dump follow.
/// Its summary shows how the node is written, and names the section of the Python language reference (numbered as for 3.13) or the PEP that says what it means.
/// To add a node, write its class and its line in <see cref="SyntaxKind"/>, which the compiler asks for; nothing else lists nodes.
/// </remarks>
public abstract class SyntaxNode(TextSpan span)
{
    /// <summary>The node's place, in UTF-16 offsets of the source.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>Which class this is.</summary>
    public abstract SyntaxKind Kind { get; }

    /// <summary>
    /// Adds the direct children in the order of their ASDL fields, so that a tree of any depth can be walked with a stack on
    /// the heap (see <see cref="NodeStack"/>) instead of recursion.
    /// </summary>
    public void AddChildrenTo(ref NodeStack stack)
    {
        var fields = new FieldList(ref stack);
        AddFieldsTo(ref fields);
    }

    /// <summary>The name in the ASDL; that of the class for nodes that no ASDL has.</summary>
    internal abstract string AstName { get; }

    /// <summary>Whether the ASDL of Python 3.<paramref name="minor"/> gives the node a position.</summary>
    internal virtual bool HasPosition(int minor) => true;

    /// <summary>Adds the fields in the order and by the names of the ASDL.</summary>
    internal virtual void AddFieldsTo(ref FieldList fields) { }
}
