using Sandbox.Analysis.Risk;

namespace Sandbox.Analysis.Tests.Rules;

/// <summary>
/// What honest code looks like is tried as much as what attacks look like. The catalogues of ways to one goal (<c>routes.py</c>, <c>ways*.py</c>), which
/// hold many spellings of few ideas, are not counted.
/// </summary>
public sealed class CaseShareTests
{
    private const int FewestCases = 600;

    [Fact]
    public void At_least_half_of_the_cases_are_benign()
    {
        var cases = Snippet.ReadAll().Where(snippet => snippet.File != "routes.py" && !snippet.File.StartsWith("ways", StringComparison.Ordinal)).ToList();
        var benign = cases.Count(snippet => snippet.Level == RiskLevel.Low && snippet.Marks.Count == 0) + BenignCasesTests.Files.Count;
        var all = cases.Count + BenignCasesTests.Files.Count;
        Assert.True(all >= FewestCases && 2 * benign >= all, $"{benign} of {all}");
    }
}
