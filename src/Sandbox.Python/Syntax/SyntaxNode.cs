using Sandbox.Python.Text;

namespace Sandbox.Python.Syntax;

/// <summary>
/// A node of the syntax tree: immutable once parsed, one sealed class for each node of CPython's ASDL, named by it with its role.
/// Nodes know neither their parent nor their source; a <see cref="SourceText"/> turns <see cref="Span"/> into lines and text.
/// </summary>
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
    public virtual void AddChildrenTo(ref NodeStack stack) { }
}
