using System.Collections.Immutable;
using Sandbox.Analysis.Resolution.Operations;

namespace Sandbox.Analysis.Resolution.Values;

/// <summary><c>functools.partial(function, *arguments, **keywords)</c>.</summary>
public sealed class PartialValue(
    AbstractValue function,
    ImmutableArray<AbstractValue> arguments,
    ImmutableArray<KeywordArgument> keywords) : AbstractValue
{
    public override ValueKind Kind => ValueKind.Partial;

    public AbstractValue Function { get; } = Nesting.Limited(function);

    public ImmutableArray<AbstractValue> Arguments { get; } = Nesting.Limited(arguments);

    public ImmutableArray<KeywordArgument> Keywords => keywords;

    public override bool Equals(object? obj) =>
        obj is PartialValue other
        && other.Function.Equals(Function)
        && other.Arguments.SequenceEqual(Arguments)
        && other.Keywords.SequenceEqual(keywords);

    public override int GetHashCode() => HashCode.Combine(Function, Arguments.Length, keywords.Length);

    public override string ToString() => $"partial({Function})";
}
