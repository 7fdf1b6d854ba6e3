using System.Collections.Immutable;

namespace Sandbox.Analysis.Rules;

/// <summary>All rules, in order of their ids; a test holds the list against the classes there are.</summary>
public static partial class RuleCatalog
{
    public static ImmutableArray<Rule> All { get; } = [.. Ordered(Create())];

    internal static ImmutableArray<SourceRule> SourceRules { get; } = [.. All.OfType<SourceRule>()];

    private static Rule[] Ordered(Rule[] rules)
    {
        Array.Sort(rules, (x, y) => string.CompareOrdinal(x.Descriptor.Id, y.Descriptor.Id));
        return rules;
    }

    /// <summary>The rule of an id such as <c>SBX1101</c>, or null.</summary>
    public static Rule? Find(string id) => All.FirstOrDefault(rule => rule.Descriptor.Id == id);
}
