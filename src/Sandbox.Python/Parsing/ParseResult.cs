using System.Collections.Immutable;
using Sandbox.Python.Syntax;
using Sandbox.Python.Text;

namespace Sandbox.Python.Parsing;

/// <summary>A tree, always, and what was wrong with the source, in source order.</summary>
public sealed record ParseResult(SourceText Source, Module Root, ImmutableArray<SyntaxDiagnostic> Diagnostics)
{
    /// <summary>The error that CPython raises for this source; null where it raises none.</summary>
    public SyntaxDiagnostic? FirstError { get; init; }

    /// <summary>
    /// For strings in which escapes spelled a high and a low surrogate one after the other, the offsets of those pairs: Python keeps
    /// two code points there, which UTF-16 cannot tell from the one that the pair encodes.
    /// </summary>
    internal IReadOnlyDictionary<ConstantExpression, int[]>? SplitSurrogates { get; init; }
}
