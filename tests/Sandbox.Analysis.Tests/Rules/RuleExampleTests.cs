using Sandbox.Analysis.Policy;
using Sandbox.Analysis.Risk;
using Sandbox.Analysis.Rules;

namespace Sandbox.Analysis.Tests.Rules;

/// <summary>The examples of the rules' pages are what they claim to be: a rule whose own example is not found finds nothing.</summary>
public sealed class RuleExampleTests
{
    /// <summary>What these need is no line of Python but bytes, sizes, files beside it, a policy or a baseline: the command line's tests have them (BadInputTests, PullRequestTests, BaselineTests).</summary>
    private static readonly string[] s_notSource = ["SBX9002", "SBX9003", "SBX9004", "SBX9005", "SBX9008", "SBX9009", "SBX9010"];

    private static readonly Dictionary<string, Rule> s_rules = RuleCatalog.All.Where(rule => !s_notSource.Contains(rule.Descriptor.Id)).ToDictionary(rule => rule.Descriptor.Id);

    public static TheoryData<string> Ids => [.. s_rules.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_bad_example_is_found(string id)
    {
        var source = Real(s_rules[id].Documentation.Bad);
        var found = new[] { Profiles.Node, Profiles.Strategy }.Select(profile => Scan.Source(source, profile, suppressions: true)).ToList();
        Assert.True(found.Exists(report => report.Findings.Any(finding => finding.Descriptor.Id == id)), Scan.Describe(found[0]));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_good_example_is_clean(string id)
    {
        var report = Scan.Source(Real(s_rules[id].Documentation.Good));
        Assert.True(report.Risk.Level == RiskLevel.Low && report.Findings.All(finding => finding.Descriptor.Id != id), Scan.Describe(report));
    }

    /// <summary>With the characters that a page can only hint at.</summary>
    private static string Real(string example) =>
        example.Replace("\\u202e", "\u202e", StringComparison.Ordinal).Replace("…", new string(' ', 80), StringComparison.Ordinal) + "\n";
}
