using Sandbox.Analysis.Knowledge;

namespace Sandbox.Analysis.Resolution.Values;

/// <summary>
/// A module, function, class or other member of a library or of the builtins, by qualified name: <c>os.system</c>,
/// <c>builtins.eval</c>, <c>pandas.DataFrame.query</c>.
/// </summary>
public sealed class KnownValue : AbstractValue, IEquatable<KnownValue>
{
    /// <param name="name">The canonical qualified name.</param>
    /// <param name="symbol">Its fact; null where the tables say nothing of it.</param>
    /// <param name="isModule">Whether it is a module.</param>
    /// <param name="receiver">What it was read from, where that is an instance or a value and not a module or class.</param>
    public KnownValue(string name, KnownSymbol? symbol, bool isModule, AbstractValue? receiver = null)
        : this(new KnownName(name, symbol, isModule), receiver)
    {
    }

    internal KnownValue(KnownName identity, AbstractValue? receiver = null)
    {
        Identity = identity;
        Receiver = receiver;
    }

    public override ValueKind Kind => ValueKind.Known;

    public string Name => Identity.Name;

    public KnownSymbol? Symbol => Identity.Symbol;

    public bool IsModule => Identity.IsModule;

    internal KnownName Identity { get; }

    /// <summary>Of a method: the instance it is bound to.</summary>
    public AbstractValue? Receiver { get; }

    /// <summary>Whether using it does something that the tables name.</summary>
    public bool HasEffect => Symbol is { Effects.Length: > 0 };

    public bool Equals(KnownValue? other) => other is not null && ReferenceEquals(other.Receiver, Receiver) && (ReferenceEquals(other.Identity, Identity) || other.Name == Name);

    public override bool Equals(object? obj) => Equals(obj as KnownValue);

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    private protected override AbstractValue Copy() => new KnownValue(Identity, Receiver);

    public override string ToString() => Name;
}
