namespace Sandbox.Analysis.Resolution.Values;

/// <summary>An instance of a class of the scanned code.</summary>
public sealed class InstanceValue : AbstractValue
{
    internal InstanceValue(LocalClass @class, AttributeStore attributes)
    {
        Class = @class;
        Attributes = attributes;
    }

    public override ValueKind Kind => ValueKind.Instance;

    public LocalClass Class { get; }

    internal AttributeStore Attributes { get; }

    public override bool Equals(object? obj) => obj is InstanceValue other && ReferenceEquals(other.Attributes, Attributes);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Attributes);

    public override string ToString() => $"{Class.Name} instance";
}
