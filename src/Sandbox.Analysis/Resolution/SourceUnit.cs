using System.Runtime.CompilerServices;
using Sandbox.Python.Syntax;
using Sandbox.Python.Text;

namespace Sandbox.Analysis.Resolution;

/// <summary>One parsed source: a file, or a string of code that a file hands to <c>exec</c> and its like.</summary>
/// <param name="Path">The file, relative to the root, with <c>/</c>; of a code string the file that holds it.</param>
/// <param name="ModuleName">Its dotted name as another local file would import it; empty where it is no module.</param>
/// <param name="Source">Its text.</param>
/// <param name="Root">Its tree.</param>
/// <param name="OuterUnit">Of a code string: where it is run.</param>
/// <param name="OuterNode">Of a code string: the call that runs it; findings inside are reported there.</param>
public sealed record SourceUnit(
    string Path,
    string ModuleName,
    SourceText Source,
    Module Root,
    SourceUnit? OuterUnit = null,
    SyntaxNode? OuterNode = null)
{
    /// <summary>A unit is itself only: comparing texts and trees would say no more, and take long for a key of tables.</summary>
    public bool Equals(SourceUnit? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>Whether the file is a package's <c>__init__.py</c>, against which relative imports count one level less.</summary>
    public bool IsPackage => Path.EndsWith("__init__.py", StringComparison.Ordinal);
}
