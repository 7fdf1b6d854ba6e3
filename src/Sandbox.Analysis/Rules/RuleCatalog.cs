using System.Collections.Immutable;

namespace Sandbox.Analysis.Rules;

/// <summary>All rules, in order of their ids; a test holds the list against the classes there are.</summary>
public static partial class RuleCatalog
{
    public static ImmutableArray<Rule> All { get; } = [.. Create().OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal)];

    internal static ImmutableArray<SourceRule> SourceRules { get; } = [.. All.OfType<SourceRule>()];

    /// <summary>The rule of an id such as <c>SBX1101</c>, or null.</summary>
    public static Rule? Find(string id) => All.FirstOrDefault(rule => rule.Descriptor.Id == id);
}
