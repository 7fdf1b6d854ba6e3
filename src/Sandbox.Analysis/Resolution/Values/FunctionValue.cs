namespace Sandbox.Analysis.Resolution.Values;

/// <summary>A function or lambda of the scanned code, with what it closes over.</summary>
public sealed class FunctionValue : AbstractValue
{
    internal FunctionValue(LocalFunction function) => Function = function;

    public override ValueKind Kind => ValueKind.Function;

    public LocalFunction Function { get; }

    public override bool Equals(object? obj) => obj is FunctionValue other && ReferenceEquals(other.Function, Function);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Function);

    public override string ToString() => $"function {Function.Name}";
}
