using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution.Library;

/// <summary>How much values hold: a number of elements, infinity where they never end, NaN where that is not known.</summary>
internal static class Sizes
{
    private const int MaxDepth = 4;

    /// <summary>The sequence, with the number of its elements said.</summary>
    public static SequenceValue Long(SequenceValue sequence, double length)
    {
        sequence.Elements.Length = length;
        return sequence;
    }

    /// <summary>A known number; NaN of anything else.</summary>
    public static double Number(AbstractValue? value) => value is ConstantValue constant ? Folding.ToDouble(constant) ?? double.NaN : double.NaN;

    /// <summary>The elements of a sequence and of what it holds; at least 1.</summary>
    public static double Whole(AbstractValue value, int depth = 0)
    {
        if (value is not SequenceValue sequence || depth >= MaxDepth)
            return 1;
        var largest = sequence.Elements.Rest is { } rest ? Whole(rest, depth + 1) : 1;
        for (var i = 0; i < Math.Min(4, sequence.Count); i++)
            largest = Math.Max(largest, Whole(sequence[i], depth + 1));
        return double.IsNaN(sequence.Elements.Length) ? largest : Math.Max(1, sequence.Elements.Length) * largest;
    }
}
