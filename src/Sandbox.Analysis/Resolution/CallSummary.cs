using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution;

/// <summary>What a call of a local function with certain arguments came to.</summary>
/// <param name="Arguments">The values of its parameters, in slot order.</param>
/// <param name="Version">The state of what functions share when it ran.</param>
/// <param name="Result">What it returned.</param>
internal sealed record CallSummary(AbstractValue?[] Arguments, long Version, AbstractValue Result)
{
    /// <summary>Elements and entries of collected arguments that are compared one by one.</summary>
    private const int MaxCollected = 16;

    /// <summary>
    /// Whether a function would do the same with either arguments. What a call collects in a tuple (<c>*args</c>) or dict (<c>**kwargs</c>) is another object
    /// each time: there the elements count.
    /// </summary>
    /// <param name="left">Arguments just bound.</param>
    /// <param name="right">Arguments of an earlier call.</param>
    /// <param name="keywords">The slot of <c>**kwargs</c>; -1 where there is none.</param>
    public static bool AreSame(AbstractValue?[] left, AbstractValue?[] right, int keywords)
    {
        for (var i = 0; i < left.Length; i++)
        {
            if (Equals(left[i], right[i]))
                continue;
            var isSame = (left[i], right[i]) switch
            {
                (SequenceValue { SequenceKind: SequenceKind.Tuple } a, SequenceValue { SequenceKind: SequenceKind.Tuple } b) => HoldSame(a.Elements, b.Elements),
                (DictionaryValue a, DictionaryValue b) => i == keywords && HoldSame(a.Entries.Collected, b.Entries.Collected),
                _ => false,
            };
            if (!isSame)
                return false;
        }

        return true;
    }

    /// <summary>Tuples are never changed.</summary>
    private static bool HoldSame(ElementStore left, ElementStore right)
    {
        if (left.Items.Count != right.Items.Count || left.Items.Count > MaxCollected || !Equals(left.Rest, right.Rest) || !left.Length.Equals(right.Length))
            return false;
        for (var i = 0; i < left.Items.Count; i++)
        {
            if (!left.Items[i].Equals(right.Items[i]))
                return false;
        }

        return true;
    }

    private static bool HoldSame(IReadOnlyList<KeywordArgument> left, IReadOnlyList<KeywordArgument> right)
    {
        if (left.Count != right.Count || left.Count > MaxCollected)
            return false;
        for (var i = 0; i < left.Count; i++)
        {
            if (left[i].Name != right[i].Name || !left[i].Value.Equals(right[i].Value))
                return false;
        }

        return true;
    }
}
