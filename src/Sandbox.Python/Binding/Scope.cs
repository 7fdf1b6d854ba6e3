using Sandbox.Python.Syntax;

namespace Sandbox.Python.Binding;

/// <summary>
/// The names that one module, function, class, lambda or comprehension binds (Language Reference 4.2). Look-ups of free names are
/// remembered, so that a name costs one dictionary access.
/// </summary>
public sealed class Scope
{
    private readonly Dictionary<string, Symbol> _symbols = new(StringComparer.Ordinal);
    private readonly List<Symbol> _own = [];
    private readonly Scope _root;
    private int _revision;

    internal Scope(ScopeKind kind, SyntaxNode node, Scope? outer)
    {
        Kind = kind;
        Node = node;
        Outer = outer;
        _root = outer is null ? this : outer._root;
    }

    public ScopeKind Kind { get; }

    /// <summary>The node that opens it.</summary>
    public SyntaxNode Node { get; }

    /// <summary>The scope around it; null of a module.</summary>
    public Scope? Outer { get; }

    /// <summary>The names bound here, by slot.</summary>
    public IReadOnlyList<Symbol> Symbols => _own;

    /// <summary>Number of names bound here.</summary>
    public int Count => _own.Count;

    /// <summary>The name of a slot, from 0.</summary>
    public Symbol this[int slot] => _own[slot];

    public Scope Module => _root;

    /// <summary>What a name of the tree means here; the answer is kept at the name until something is bound late.</summary>
    public Symbol? Find(NameExpression name)
    {
        ref var use = ref name.Use;
        if (!ReferenceEquals(use.Scope, this) || use.Revision != _root._revision)
            use = new NameUse(this, Find(name.Name), _root._revision);
        return use.Symbol;
    }

    /// <summary>What a name means here; null where it is a builtin, or bound by nobody.</summary>
    public Symbol? Find(string name)
    {
        if (_symbols.TryGetValue(name, out var symbol))
            return symbol;
        for (var scope = Outer; scope is not null; scope = scope.Outer)
        {
            if (scope.Kind == ScopeKind.Class || !scope._symbols.TryGetValue(name, out symbol))
                continue;
            if (symbol.Scope != scope && symbol.Scope.Kind == ScopeKind.Class)
                continue;
            _symbols.Add(name, symbol);
            return symbol;
        }

        return null;
    }

    /// <summary>The symbol of a name bound here, made where there is none yet: what a star import or <c>globals()[…] = …</c> adds.</summary>
    public Symbol Declare(string name)
    {
        BindLate();
        return Declare(name, SymbolKinds.Assigned);
    }

    /// <summary>Forgets what names were found to mean: this scope is about to bind more than its own statements said.</summary>
    internal void BindLate() => _root._revision++;

    internal Symbol Declare(string name, SymbolKinds kinds)
    {
        if (!_symbols.TryGetValue(name, out var symbol))
        {
            symbol = new Symbol(name, this, _own.Count);
            _own.Add(symbol);
            _symbols.Add(name, symbol);
        }

        symbol.Kinds |= kinds;
        return symbol;
    }

    /// <summary>Makes a name stand for a symbol of an outer scope.</summary>
    internal void Link(string name, Symbol target) => _symbols[name] = target;
}
