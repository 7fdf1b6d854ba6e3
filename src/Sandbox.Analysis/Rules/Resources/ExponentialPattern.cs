namespace Sandbox.Analysis.Rules.Resources;

/// <summary>
/// Finds regular expressions that backtrack exponentially: an unbounded repetition whose body can match one text in two ways, as in
/// <c>(a+)+</c>, <c>(a|a)*</c>, <c>(\w+\s?)*</c>, followed by something that may fail. A sketch of the grammar of Python's <c>re</c> is
/// enough; what it does not understand counts as harmless.
/// </summary>
internal static class ExponentialPattern
{
    private const int LongestPattern = 2000;

    public static bool Matches(string pattern)
    {
        // Without a repetition after a group nothing can be exponential.
        if (pattern.Length > LongestPattern || !(pattern.Contains(")+", StringComparison.Ordinal) || pattern.Contains(")*", StringComparison.Ordinal) || pattern.Contains("){", StringComparison.Ordinal)))
            return false;
        var root = PatternParser.Parse(pattern);
        return root is not null && HasExponential(root, false);
    }

    /// <param name="node">A part of the pattern.</param>
    /// <param name="canFailAfter">Whether something that may fail follows it.</param>
    private static bool HasExponential(PatternNode node, bool canFailAfter)
    {
        switch (node)
        {
            case PatternNode.Choice choice:
                return choice.Options.Any(option => HasExponential(option, canFailAfter));
            case PatternNode.Sequence sequence:
                var fails = canFailAfter;
                for (var i = sequence.Items.Count - 1; i >= 0; i--)
                {
                    if (HasExponential(sequence.Items[i], fails))
                        return true;
                    fails |= !sequence.Items[i].IsNullable;
                }

                return false;
            case PatternNode.Repeat repeat:
                return (repeat.IsUnbounded && canFailAfter && IsAmbiguous(repeat.Body)) || HasExponential(repeat.Body, canFailAfter || repeat.IsUnbounded && !repeat.Body.IsNullable && canFailAfter);
            default:
                return false;
        }
    }

    /// <summary>Whether a body, repeated, matches some text in two ways.</summary>
    private static bool IsAmbiguous(PatternNode body)
    {
        var options = body is PatternNode.Choice choice ? choice.Options : [body];
        foreach (var option in options)
        {
            var items = option is PatternNode.Sequence sequence ? sequence.Items : [option];
            for (var i = 0; i < items.Count; i++)
            {
                if (items[i] is PatternNode.Choice or PatternNode.Sequence && items.Count == 1 && IsAmbiguous(items[i]))
                    return true;
                if (items[i] is not PatternNode.Repeat { IsUnbounded: true } inner || inner.Body.Letters is not { IsEmpty: false })
                    continue;
                // All others may be absent: the inner repetition stands beside itself in the next round.
                if (items.Where((_, index) => index != i).All(item => item.IsNullable))
                    return true;
            }
        }

        return options.Count > 1 && HasOverlap(options);
    }

    /// <summary>Whether two options are one letter each and share one.</summary>
    private static bool HasOverlap(IReadOnlyList<PatternNode> options)
    {
        for (var i = 0; i < options.Count; i++)
        {
            for (var j = i + 1; j < options.Count; j++)
            {
                if (options[i].IsSingle && options[j].IsSingle && options[i].Letters is { } left && options[j].Letters is { } right && left.Overlaps(right))
                    return true;
            }
        }

        return false;
    }
}
