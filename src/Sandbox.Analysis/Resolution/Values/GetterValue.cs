using System.Collections.Immutable;
using Sandbox.Analysis.Resolution.Operations;

namespace Sandbox.Analysis.Resolution.Values;

/// <summary>What <c>operator.attrgetter</c>, <c>itemgetter</c> or <c>methodcaller</c> returns.</summary>
/// <param name="getter">Which of the three, as a bare name.</param>
/// <param name="arguments">Its arguments.</param>
/// <param name="keywords">Its keywords; only <c>methodcaller</c> has some.</param>
public sealed class GetterValue(
    string getter,
    ImmutableArray<AbstractValue> arguments,
    ImmutableArray<KeywordArgument> keywords) : AbstractValue
{
    public override ValueKind Kind => ValueKind.Getter;

    public string Getter => getter;

    public ImmutableArray<AbstractValue> Arguments { get; } = Nesting.Limited(arguments);

    public ImmutableArray<KeywordArgument> Keywords => keywords;

    public override bool Equals(object? obj) =>
        obj is GetterValue other && other.Getter == getter && other.Arguments.SequenceEqual(Arguments) && other.Keywords.SequenceEqual(keywords);

    public override int GetHashCode() => HashCode.Combine(getter, Arguments.Length);

    public override string ToString() => $"{getter}({string.Join(", ", Arguments)})";
}
