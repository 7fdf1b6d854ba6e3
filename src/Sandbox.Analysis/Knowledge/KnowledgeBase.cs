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
    private const int MaxAnswers = 50_000;
    private const int MaxKeptName = 200;

    private static readonly ConcurrentDictionary<string, LibraryTable?> Tables = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, bool> Dangers = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, Answer> Answers = new(StringComparer.Ordinal);
    private static readonly Lazy<ModuleIndex> Index = new(() => ReadResource("_index", ModuleIndex.Read)!);

    private static int _answers;

    /// <summary>
    /// The fact of a name, aliases followed in any part of it: <c>pandas.io.common.os.system</c> is <c>os.system</c>, and a
    /// member not listed for a class is looked up in its bases. Null where nothing is known of it.
    /// </summary>
    public static KnownSymbol? Find(string qualifiedName) => Ask(qualifiedName).Symbol;

    /// <summary>The name with aliases replaced in its longest known part: <c>posix.nothing</c> is <c>os.nothing</c>.</summary>
    public static string Canonical(string qualifiedName) => Ask(qualifiedName).Canonical;

    /// <summary>Both at once.</summary>
    internal static (KnownSymbol? Symbol, string Canonical) Look(string qualifiedName)
    {
        var answer = Ask(qualifiedName);
        return (answer.Symbol, answer.Canonical);
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

    /// <summary>
    /// Whether a module or class lists a member that starts processes, opens connections, runs code, loads native code or imports, so
    /// that a computed member of it may be one of those.
    /// </summary>
    public static bool HoldsDangers(string qualifiedName)
    {
        var name = Canonical(qualifiedName);
        return TableOf(name) is { } table && Dangers.GetOrAdd(name, static (owner, facts) => facts.MembersOf(owner).Any(member =>
            facts.TryGet(owner + "." + member, out var symbol) && symbol.Effects.Any(effect => IsDanger(effect.Id))), table);
    }

    private static bool IsDanger(string effect) =>
        effect is "process.shell" or "process.start" or "process.fork" or "code.exec" or "code.compile" or "net.connect" or "net.socket" or "net.http" or "native.load" or "import.dynamic" or "reflect.frame" or "reflect.gc"
            or "net.resolve" or "import.internal" or "native.ffi" or "process.install" or "load.marshal";

    /// <summary>What importing a module does by itself: its <c>__init__</c>, where the table lists one.</summary>
    public static KnownSymbol? InitializerOf(string module) =>
        TableOf(module)?.TryGet(module + ".__init__", out var symbol) == true ? symbol : null;

    /// <summary>What <c>from module import *</c> binds, as far as it is listed: public members, aliases not followed.</summary>
    public static IEnumerable<string> StarExports(string module) => MembersOf(module).Where(name => name[0] != '_');

    /// <summary>Whether the library of a module, or the one that it is another name of, lists anything that a rule asks for.</summary>
    public static bool HasEffects(string module) => FactsOf(TopLevel(Canonical(module))).Any(fact => !fact.Effects.IsEmpty);

    /// <summary>All facts of one library, for tests and documentation.</summary>
    internal static IEnumerable<KnownSymbol> FactsOf(string topLevel) => TableOf(topLevel)?.All ?? [];

    internal static IEnumerable<string> Libraries => Index.Value.All;

    /// <summary>Answers are kept for the files to come, which mostly ask for the same names: an answer tries each prefix of a name. No file can fill more than so many places.</summary>
    private static Answer Ask(string name)
    {
        if (Answers.TryGetValue(name, out var known))
            return known;
        var canonical = name;
        for (var budget = MaxAliases; budget > 0 && TryRewrite(canonical, out var rewritten); budget--)
            canonical = rewritten;
        var answer = new Answer(Find(name, MaxAliases), canonical);
        if (_answers < MaxAnswers && name.Length <= MaxKeptName && Answers.TryAdd(name, answer))
            Interlocked.Increment(ref _answers);
        return answer;
    }

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

    /// <summary>Of a module that is full of one kind of thing, whatever their names (<c>ccxt</c>): one of them.</summary>
    public static KnownSymbol? AnyMember(string module) =>
        TableOf(module) is { } table && table.TryGet(module + ".*", out var any) && any.Effects.Length > 0 ? Find(module + ".(computed)") : null;

    private static KnownSymbol? FindInherited(string name, int budget)
    {
        var dot = name.LastIndexOf('.');
        if (dot < 0 || TableOf(name) is not { } table)
            return null;
        if (table.TryGet(name[..dot] + ".*", out var any))
            return any with { Name = name, Returns = any.Kind == SymbolKind.Class ? name : any.Returns };
        if (!table.TryGet(name[..dot], out var owner))
            return null;
        foreach (var parent in owner.Bases)
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
            return TryTransit(name, null, out rewritten);
        for (var length = name.Length; length > 0; length = name.LastIndexOf('.', length - 1))
        {
            if (table.TryGet(name[..length], out var symbol) && symbol.AliasOf is { } target)
            {
                rewritten = target + name[length..];
                return true;
            }
        }

        return TryTransit(name, table, out rewritten);
    }

    /// <summary>
    /// A known library's own import of a module worth reaching: <c>random._os</c> is <c>os</c> although no table lists it. Members of
    /// classes and names that a table lists as something else are left alone.
    /// </summary>
    private static bool TryTransit(string name, LibraryTable? table, [NotNullWhen(true)] out string? rewritten)
    {
        rewritten = null;
        if (!Index.Value.IsKnown(TopLevel(name)))
            return false;
        for (var start = name.IndexOf('.', StringComparison.Ordinal) + 1; start > 0; start = name.IndexOf('.', start) + 1)
        {
            var end = name.IndexOf('.', start);
            var part = name.AsSpan(start, (end < 0 ? name.Length : end) - start).TrimStart('_');
            if (!IsTransit(part) || table?.TryGet(name[..(end < 0 ? name.Length : end)], out _) == true)
                continue;
            if (table?.TryGet(name[..(start - 1)], out var owner) == true && owner.Kind != SymbolKind.Module)
                continue;
            rewritten = string.Concat(part, end < 0 ? "" : name.AsSpan(end));
            return true;
        }

        return false;
    }

    /// <summary>Modules that libraries import for themselves and whose reach through them is no accident.</summary>
    private static bool IsTransit(ReadOnlySpan<char> module) => module is
        "os" or "sys" or "subprocess" or "socket" or "shutil" or "importlib" or "builtins" or "ctypes" or "posix" or "pickle" or "marshal" or "inspect"
        or "tempfile" or "pathlib" or "urllib" or "requests" or "runpy" or "posixsubprocess" or "pty" or "linecache";

    private static LibraryTable? TableOf(string name)
    {
        // What no table is about is not remembered: a scanned file could name a hundred thousand such modules.
        var topLevel = TopLevel(name);
        if (Index.Value.ResourceOf(topLevel) is not { } resource)
            return null;
        return Tables.TryGetValue(topLevel, out var table) ? table : Tables.GetOrAdd(topLevel, ReadResource(resource, reader => TableReader.Read(reader, topLevel)));
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

    private sealed record Answer(KnownSymbol? Symbol, string Canonical);
}
