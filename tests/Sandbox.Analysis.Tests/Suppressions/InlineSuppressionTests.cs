using Sandbox.Analysis.Risk;

namespace Sandbox.Analysis.Tests.Suppressions;

public sealed class InlineSuppressionTests
{
    private const string Comment = "# sandbox-check: ignore[SBX1101] -- reviewed by the desk";

    [Fact]
    public void A_comment_is_not_honoured_unless_configured()
    {
        var report = Scan.Source($"import os\nos.system('id')  {Comment}\n");
        Assert.Equal(RiskLevel.High, report.Risk.Level);
        Assert.Empty(report.Suppressed);
    }

    [Fact]
    public void A_comment_with_id_and_reason_holds_the_finding_back()
    {
        var report = Scan.Source($"import os\nos.system('id')  {Comment}\n", suppressions: true);
        var suppressed = Assert.Single(report.Suppressed);
        Assert.Equal(("inSource", "reviewed by the desk"), (suppressed.Kind, suppressed.Reason));
        Assert.Equal(RiskLevel.Low, report.Risk.Level);
    }

    [Fact]
    public void A_comment_alone_on_its_line_speaks_of_the_next() =>
        Assert.Single(Scan.Source($"import os\n{Comment}\nos.system('id')\n", suppressions: true).Suppressed);

    [Theory]
    [InlineData("# sandbox-check: ignore -- because")]
    [InlineData("# sandbox-check: ignore[SBX1101]")]
    [InlineData("# sandbox-check: ignore[] -- because")]
    [InlineData("# sandbox-check: ignore[SBX1102] -- another rule")]
    [InlineData("# nosec")]
    [InlineData("# noqa: S605")]
    public void Anything_less_holds_nothing_back(string comment)
    {
        var report = Scan.Source($"import os\nos.system('id')  {comment}\n", suppressions: true);
        Assert.Empty(report.Suppressed);
        Assert.Equal(RiskLevel.High, report.Risk.Level);
        Assert.Equal(comment.Contains("sandbox-check", StringComparison.Ordinal), report.Findings.Any(finding => finding.Descriptor.Id == "SBX9007"));
    }

    [Fact]
    public void An_unused_comment_is_reported() =>
        Assert.Contains(Scan.Source($"x = 1  {Comment}\n", suppressions: true).Findings, finding => finding.Descriptor.Id == "SBX9007");

    [Fact]
    public void Words_in_a_string_are_no_comment()
    {
        var report = Scan.Source($"import os\nx = '{Comment}'; os.system('id')\n", suppressions: true);
        Assert.Equal(RiskLevel.High, report.Risk.Level);
        Assert.DoesNotContain(report.Findings, finding => finding.Descriptor.Id == "SBX9007");
    }
}
