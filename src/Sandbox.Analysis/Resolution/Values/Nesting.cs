using System.Collections.Immutable;

namespace Sandbox.Analysis.Resolution.Values;

/// <summary>
/// Values that hold values must not nest without end (<c>f = partial(f)</c>, ten thousand times): comparing and printing them is recursive.
/// What is nested too deeply is replaced by an unknown that remembers its taint and danger.
/// </summary>
internal static class Nesting
{
    private const int Limit = 4;

    public static ImmutableArray<AbstractValue> Limited(ImmutableArray<AbstractValue> values)
    {
        foreach (var value in values)
        {
            if (DepthOf(value) >= Limit)
                return [.. values.Select(Limited)];
        }

        return values;
    }

    public static AbstractValue Limited(AbstractValue value) => DepthOf(value) < Limit
        ? value
        : UnknownValue.Of(value.Taint | Taint.Budget | (Lattice.IsDangerous(value) ? Taint.LostDangerous : Taint.None)).WithTrace(value.Trace);

    private static int DepthOf(AbstractValue value) => value switch
    {
        KnownInstance { Arguments: { Length: > 0 } arguments } => 1 + DepthOf(arguments),
        TextValue text => 1 + DepthOf(text.Parts),
        PartialValue partial => 1 + Math.Max(DepthOf(partial.Function), DepthOf(partial.Arguments)),
        BoundMethodValue { Function: { } function } method => 1 + Math.Max(DepthOf(method.Receiver), DepthOf(function)),
        BoundMethodValue method => 1 + DepthOf(method.Receiver),
        KnownValue { Receiver: { } receiver } => 1 + DepthOf(receiver),
        GetterValue getter => 1 + DepthOf(getter.Arguments),
        NamespaceValue names => 1 + DepthOf(names.Owner),
        UnionValue union => DepthOf(union.Items),
        _ => 0,
    };

    private static int DepthOf(ImmutableArray<AbstractValue> values)
    {
        var depth = 0;
        foreach (var value in values)
            depth = Math.Max(depth, DepthOf(value));
        return depth;
    }
}
