namespace Sandbox.Analysis.Resolution.Values;

/// <summary>A class of the scanned code.</summary>
public sealed class ClassValue : AbstractValue
{
    internal ClassValue(LocalClass @class) => Class = @class;

    public override ValueKind Kind => ValueKind.Class;

    public LocalClass Class { get; }

    public override bool Equals(object? obj) => obj is ClassValue other && ReferenceEquals(other.Class, Class);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Class);

    public override string ToString() => $"class {Class.Name}";
}
