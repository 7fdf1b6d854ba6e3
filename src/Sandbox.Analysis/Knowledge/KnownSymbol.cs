using System.Collections.Immutable;

namespace Sandbox.Analysis.Knowledge;

/// <summary>One fact of a table: a name of a library and what it does.</summary>
/// <param name="Name">Its canonical qualified name, such as <c>os.system</c> or <c>pathlib.Path.read_text</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Effects">What a call (of a value: reading it) does; empty where harmless.</param>
/// <param name="Returns">The class of which a call returns (or, for a value, which it is) an instance; null where that is not known.</param>
/// <param name="AliasOf">The canonical name where this is another name for something, such as a module's own import; null otherwise.</param>
/// <param name="Bases">Qualified names of the base classes of a class, which are searched for members too.</param>
public sealed record KnownSymbol(
    string Name,
    SymbolKind Kind,
    ImmutableArray<KnownEffect> Effects,
    string? Returns,
    string? AliasOf,
    ImmutableArray<string> Bases);
