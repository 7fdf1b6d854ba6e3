namespace Sandbox.Python.Binding;

/// <summary>A name of one scope.</summary>
/// <param name="name">The identifier, in NFKC; private names (<c>__x</c> in a class) are not mangled.</param>
/// <param name="scope">Where it is bound.</param>
/// <param name="slot">Its number in the scope, from 0.</param>
public sealed class Symbol(string name, Scope scope, int slot)
{
    public string Name { get; } = name;

    public Scope Scope { get; } = scope;

    public int Slot { get; } = slot;

    public SymbolKinds Kinds { get; internal set; }

    public override string ToString() => Name;
}
