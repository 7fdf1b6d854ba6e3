using System.Collections.Immutable;
using Sandbox.Analysis.Knowledge;

namespace Sandbox.Analysis.Resolution.Values;

/// <summary>An instance of a known class: <c>pathlib.Path('/datasets')</c>, <c>pandas.DataFrame(…)</c>.</summary>
/// <param name="className">The qualified name of the class.</param>
/// <param name="symbol">Its fact; null where the tables say nothing of it.</param>
/// <param name="arguments">What it was made of, positional; its path for a <c>pathlib.Path</c> or an open file.</param>
/// <param name="taint">Where its content may come from.</param>
public sealed class KnownInstance(
    string className,
    KnownSymbol? symbol,
    ImmutableArray<AbstractValue> arguments,
    Taint taint) : AbstractValue, IEquatable<KnownInstance>
{
    public override ValueKind Kind => ValueKind.KnownInstance;

    public string ClassName => className;

    public KnownSymbol? Symbol => symbol;

    public ImmutableArray<AbstractValue> Arguments { get; } = Nesting.Limited(arguments);

    public override Taint Taint => taint;

    public bool Equals(KnownInstance? other) =>
        other is not null && other.ClassName == className && other.Taint == taint && other.Arguments.SequenceEqual(Arguments);

    public override bool Equals(object? obj) => Equals(obj as KnownInstance);

    public override int GetHashCode() => HashCode.Combine(className, Arguments.Length);

    public override string ToString() => $"{className}({string.Join(", ", Arguments)})";
}
