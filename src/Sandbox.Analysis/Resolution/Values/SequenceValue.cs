namespace Sandbox.Analysis.Resolution.Values;

/// <summary>A list, tuple, set, iterator or bytearray with its elements.</summary>
public sealed class SequenceValue : AbstractValue
{
    internal SequenceValue(SequenceKind sequenceKind, ElementStore elements)
    {
        SequenceKind = sequenceKind;
        Elements = elements;
    }

    public override ValueKind Kind => ValueKind.Sequence;

    public SequenceKind SequenceKind { get; }

    /// <summary>Whether its elements are known one by one and in order; else <see cref="Any"/> holds what any of them may be.</summary>
    public bool IsExact => Elements.Rest is null;

    /// <summary>Number of the elements known in order.</summary>
    public int Count => Elements.Items.Count;

    /// <summary>An element known in order.</summary>
    public AbstractValue this[int index] => Elements.Items[index];

    /// <summary>What any element may be.</summary>
    public AbstractValue Any => Elements.Any();

    public override Taint Taint => Elements.Taint;

    internal ElementStore Elements { get; }

    public override bool Equals(object? obj) =>
        obj is SequenceValue other && other.SequenceKind == SequenceKind && ReferenceEquals(other.Elements, Elements);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(Elements);

    public override string ToString()
    {
        var items = string.Join(", ", Elements.Items.Take(8).Select(Print)) + (IsExact ? "" : $", {Print(Elements.Rest!)}*");
        return SequenceKind switch
        {
            SequenceKind.List => $"[{items}]",
            SequenceKind.Tuple => $"({items})",
            SequenceKind.Set => $"set({items})",
            _ => $"iterator({items})",
        };
    }
}
