using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Sandbox.Analysis.Knowledge;

/// <summary>
/// What is known of builtins and libraries, by qualified name; builtins are <c>builtins.eval</c>. A library's table is read when
/// one of its names is first asked for, so that a file pays only for what it imports. Safe for use by several threads.
/// </summary>
public static class KnowledgeBase
{
    private const int MaxAliases = 16;

    private static readonly ConcurrentDictionary<string, LibraryTable?> Tables = new(StringComparer.Ordinal);
    private static readonly Lazy<ModuleIndex> Index = new(() => ReadResource("_index", ModuleIndex.Read)!);

    /// <summary>
    /// The fact of a name, aliases followed in any part of it: <c>pandas.io.common.os.system</c> is <c>os.system</c>, and a
    /// member not listed for a class is looked up in its bases. Null where nothing is known of it.
    /// </summary>
    public static KnownSymbol? Find(string qualifiedName) => Find(qualifiedName, MaxAliases);

    /// <summary>The name with aliases replaced in its longest known part: <c>posix.nothing</c> is <c>os.nothing</c>.</summary>
    public static string Canonical(string qualifiedName)
    {
        var name = qualifiedName;
        for (var budget = MaxAliases; budget > 0 && TryRewrite(name, out var rewritten); budget--)
            name = rewritten;
        return name;
    }

    /// <summary>Whether a dotted name is a module of a known library (<c>os.path</c>) or the library itself.</summary>
    public static bool IsModule(string qualifiedName)
    {
        if (!qualifiedName.Contains('.', StringComparison.Ordinal) && Index.Value.IsKnown(qualifiedName))
            return true;
        return Find(qualifiedName) is { Kind: SymbolKind.Module };
    }

    /// <summary>Whether the top-level package of a dotted name is known, harmless or not; what is not is worth a point.</summary>
    public static bool IsKnownLibrary(string qualifiedName) => Index.Value.IsKnown(TopLevel(qualifiedName));

    /// <summary>The listed members of a module or class, private ones included, in the order of the table.</summary>
    public static IReadOnlyList<string> MembersOf(string qualifiedName)
    {
        var name = Canonical(qualifiedName);
        return TableOf(name)?.MembersOf(name) ?? [];
    }

    /// <summary>What <c>from module import *</c> binds, as far as it is listed: public members, aliases not followed.</summary>
    public static IEnumerable<string> StarExports(string module) => MembersOf(module).Where(name => name[0] != '_');

    /// <summary>All facts of one library, for tests and documentation.</summary>
    internal static IEnumerable<KnownSymbol> FactsOf(string topLevel) => TableOf(topLevel)?.All ?? [];

    internal static IEnumerable<string> Libraries => Index.Value.All;

    private static KnownSymbol? Find(string name, int budget)
    {
        if (budget == 0)
            return null;
        if (TableOf(name)?.TryGet(name, out var symbol) == true)
            return symbol.AliasOf is null ? symbol : Find(symbol.AliasOf, budget - 1);
        if (TryRewrite(name, out var rewritten))
            return Find(rewritten, budget - 1);
        return FindInherited(name, budget);
    }

    private static KnownSymbol? FindInherited(string name, int budget)
    {
        var dot = name.LastIndexOf('.');
        if (dot < 0 || TableOf(name)?.TryGet(name[..dot], out var owner) != true)
            return null;
        foreach (var parent in owner!.Bases)
        {
            if (Find(parent + name[dot..], budget - 1) is { } inherited)
                return inherited;
        }

        return null;
    }

    /// <summary>Replaces the longest prefix that is an alias.</summary>
    private static bool TryRewrite(string name, [NotNullWhen(true)] out string? rewritten)
    {
        rewritten = null;
        if (TableOf(name) is not { } table)
            return false;
        for (var length = name.Length; length > 0; length = name.LastIndexOf('.', length - 1))
        {
            if (table.TryGet(name[..length], out var symbol) && symbol.AliasOf is { } target)
            {
                rewritten = target + name[length..];
                return true;
            }
        }

        return false;
    }

    private static LibraryTable? TableOf(string name)
    {
        var resource = Index.Value.ResourceOf(TopLevel(name));
        return resource is null ? null : Tables.GetOrAdd(resource, static key => ReadResource(key, TableReader.Read));
    }

    private static string TopLevel(string name)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? name : name[..dot];
    }

    private static T? ReadResource<T>(string name, Func<TextReader, T> read)
        where T : class
    {
        using var stream = typeof(KnowledgeBase).Assembly.GetManifestResourceStream("tables/" + name);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return read(reader);
    }
}
