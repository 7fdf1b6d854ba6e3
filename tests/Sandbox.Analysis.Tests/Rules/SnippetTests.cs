namespace Sandbox.Analysis.Tests.Rules;

/// <summary>The marked cases: those that fire, and as many that look alike and must not.</summary>
public sealed class SnippetTests
{
    private static readonly Dictionary<string, Snippet> All = Snippet.ReadAll().ToDictionary(snippet => snippet.ToString());

    public static TheoryData<string> Names => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_is_judged_as_marked(string name)
    {
        var snippet = All[name];
        var report = Scan.Source(snippet.Source, snippet.Profile);
        var found = report.Findings.Select(finding => (finding.Start.Line, finding.Descriptor.Id)).ToHashSet();
        Assert.True(report.Risk.Level == snippet.Level, $"expected {snippet.Level}\n{Scan.Describe(report)}\n{snippet.Source}");
        Assert.True(snippet.Marks.All(found.Contains), $"a mark has no finding\n{Scan.Describe(report)}\n{snippet.Source}");
        Assert.Empty(report.RuleFailures);
    }
}
