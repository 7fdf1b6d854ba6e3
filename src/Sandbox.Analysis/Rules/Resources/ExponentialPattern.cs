namespace Sandbox.Analysis.Rules.Resources;

/// <summary>
/// Finds regular expressions that backtrack exponentially: an unbounded repetition whose body can match one text in two ways, as in
/// <c>(a+)+</c>, <c>(a|a)*</c>, <c>(\w+\s?)*</c>, followed by something that may fail. A sketch of the grammar of Python's <c>re</c> is
/// enough; what it does not understand counts as harmless.
/// </summary>
internal static class ExponentialPattern
{
    private const int LongestPattern = 2000;

    /// <param name="pattern">The pattern.</param>
    /// <param name="dotIsAll">Whether a dot matches the end of a line too: <c>(.|\n)+</c> is harmless where it does not.</param>
    /// <param name="isWhole">Whether the whole text is to match, so that the pattern may fail at its end too.</param>
    public static bool Matches(string pattern, bool dotIsAll, bool isWhole = false)
    {
        // Without a repetition after a group nothing can be exponential.
        if (pattern.Length > LongestPattern || !(pattern.Contains(")+", StringComparison.Ordinal) || pattern.Contains(")*", StringComparison.Ordinal) || pattern.Contains("){", StringComparison.Ordinal)))
            return false;
        // Flags of the pattern's own; under those of verbose patterns blanks mean nothing, which the sketch does not know.
        if (pattern.StartsWith("(?", StringComparison.Ordinal) && pattern.IndexOf(')', StringComparison.Ordinal) is > 2 and var end && pattern[2..end].All(flag => flag is 'a' or 'i' or 'L' or 'm' or 's' or 'u'))
        {
            dotIsAll |= pattern[2..end].Contains('s', StringComparison.Ordinal);
            pattern = pattern[(end + 1)..];
        }

        var root = PatternParser.Parse(pattern, dotIsAll);
        return root is not null && HasExponential(root, isWhole);
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
                return (repeat.IsUnbounded && (canFailAfter || repeat.IsDemanding) && IsAmbiguous(repeat.Body))
                    // Many parts that may each be absent, before what must be there: (a?){30}b.
                    || (repeat.IsDemanding && canFailAfter && repeat.Body is PatternNode.Repeat { IsOptional: true } or PatternNode.Sequence { Items: [PatternNode.Repeat { IsOptional: true }] }) || HasExponential(repeat.Body, canFailAfter || repeat.IsUnbounded && !repeat.Body.IsNullable && canFailAfter);
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
                // All others may be absent, or match the same letters: the body matches a run of one letter of many lengths, and a longer run splits in many ways.
                if (items.Where((_, index) => index != i).All(item => item.IsNullable || (item.IsSingle || item is PatternNode.Repeat) && item.Letters is { } letters && letters.Overlaps(inner.Body.Letters.Value)))
                    return true;
            }
        }

        return options.Count > 1 && HasOverlap(options);
    }

    /// <summary>Whether two options are words, one of which may be the other or a repetition of it: <c>(a|a)</c>, <c>(a|aa)</c>.</summary>
    private static bool HasOverlap(IReadOnlyList<PatternNode> options)
    {
        for (var i = 0; i < options.Count; i++)
        {
            for (var j = i + 1; j < options.Count; j++)
            {
                if (Word(options[i]) is not { } left || Word(options[j]) is not { } right)
                    continue;
                var (shorter, longer) = left.Count <= right.Count ? (left, right) : (right, left);
                if (longer.Count % shorter.Count == 0 && Enumerable.Range(0, longer.Count).All(index => longer[index].Overlaps(shorter[index % shorter.Count])))
                    return true;
            }
        }

        return false;
    }

    /// <summary>The letters of an option that is nothing but letters.</summary>
    private static List<LetterSet>? Word(PatternNode option)
    {
        IReadOnlyList<PatternNode> items = option is PatternNode.Sequence sequence ? sequence.Items : [option];
        if (items.Count == 0 || items.Any(item => !item.IsSingle || item.Letters is null))
            return null;
        return [.. items.Select(item => item.Letters!.Value)];
    }
}
