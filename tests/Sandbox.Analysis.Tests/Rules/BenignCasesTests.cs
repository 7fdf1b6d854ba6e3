using Sandbox.Analysis.Risk;

namespace Sandbox.Analysis.Tests.Rules;

/// <summary>Files that look dangerous and are not.</summary>
public sealed class BenignCasesTests
{
    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Cases, "benign"), "*.py").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_benign_look_alike_is_LOW(string file)
    {
        var report = Scan.Bytes(File.ReadAllBytes(Path.Combine(Repository.Cases, "benign", file)));
        Assert.True(report.Risk.Level == RiskLevel.Low && report.RuleFailures.IsEmpty, Scan.Describe(report));
    }
}
