using System.Collections.Immutable;

namespace Sandbox.Analysis.Rules;

/// <summary>All rules, in order of their ids; a test holds the list against the classes there are.</summary>
public static partial class RuleCatalog
{
    public static ImmutableArray<Rule> All { get; } = [.. Ordered(Create())];

    internal static ImmutableArray<SourceRule> SourceRules { get; } = SourceRulesOf(All);

    private static Rule[] Ordered(Rule[] rules)
    {
        Array.Sort(rules, (x, y) => string.CompareOrdinal(x.Descriptor.Id, y.Descriptor.Id));
        return rules;
    }

    private static ImmutableArray<SourceRule> SourceRulesOf(ImmutableArray<Rule> all)
    {
        var rules = ImmutableArray.CreateBuilder<SourceRule>();
        foreach (var rule in all)
        {
            if (rule is SourceRule ofSource)
                rules.Add(ofSource);
        }

        return rules.ToImmutable();
    }

    /// <summary>The rule of an id such as <c>SBX1101</c>, or null.</summary>
    public static Rule? Find(string id) => All.FirstOrDefault(rule => rule.Descriptor.Id == id);
}
