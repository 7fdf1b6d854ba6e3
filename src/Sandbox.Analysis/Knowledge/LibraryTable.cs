using System.Diagnostics.CodeAnalysis;

namespace Sandbox.Analysis.Knowledge;

/// <summary>The facts of one library (one embedded text of <c>Tables/</c>), read when a scanned file first names it.</summary>
internal sealed class LibraryTable
{
    private readonly Dictionary<string, KnownSymbol> _symbols = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _members = new(StringComparer.Ordinal);

    public void Add(string? container, string member, KnownSymbol symbol)
    {
        _symbols[symbol.Name] = symbol;
        if (container is null)
            return;
        if (!_members.TryGetValue(container, out var names))
            _members[container] = names = [];
        names.Add(member);
    }

    public bool TryGet(string name, [NotNullWhen(true)] out KnownSymbol? symbol) => _symbols.TryGetValue(name, out symbol);

    public IReadOnlyList<string> MembersOf(string container) => _members.TryGetValue(container, out var names) ? names : [];

    public IEnumerable<KnownSymbol> All => _symbols.Values;
}
