namespace Sandbox.Analysis.Resolution.Values;

/// <summary>
/// The names of something as a dict: <c>globals()</c>, <c>vars(os)</c>, <c>obj.__dict__</c>. Its items are the members of <see cref="Owner"/>.
/// </summary>
/// <param name="owner">A known or local module, class or instance.</param>
public sealed class NamespaceValue(AbstractValue owner) : AbstractValue
{
    public override ValueKind Kind => ValueKind.Namespace;

    public AbstractValue Owner { get; } = Nesting.Limited(owner);

    public override bool Equals(object? obj) => obj is NamespaceValue other && other.Owner.Equals(Owner);

    public override int GetHashCode() => Owner.GetHashCode() + 1;

    public override string ToString() => $"vars({Owner})";
}
