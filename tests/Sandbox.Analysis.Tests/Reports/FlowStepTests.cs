using System.Text;

namespace Sandbox.Analysis.Tests.Reports;

/// <summary>The path from source to sink: told in order, and never longer than viewers show.</summary>
public sealed class FlowStepTests
{
    private const int MostSteps = 1_000;

    [Fact]
    public void A_path_of_three_thousand_bindings_is_cut()
    {
        var source = new StringBuilder("import os\nv0 = os.system\n");
        for (var i = 1; i <= 3_000; i++)
            source.Append($"v{i} = v{i - 1}\n");
        source.Append("v3000('id')\n");
        var finding = Assert.Single(Scan.Source(source.ToString()).Findings, finding => finding.Descriptor.Id == "SBX1101");
        Assert.InRange(finding.Steps.Length, 1, MostSteps);
        Assert.Equal(3_003, finding.Start.Line);
    }

    [Fact]
    public void Two_thousand_findings_at_the_end_of_long_paths_share_the_steps_of_a_file()
    {
        var source = new StringBuilder("import os\nv0 = os.system\n");
        for (var i = 1; i <= 2_000; i++)
            source.Append($"v{i} = v{i - 1}\nv{i}('id')\n");
        var findings = Scan.Source(source.ToString()).Findings.Where(finding => finding.Descriptor.Id == "SBX1101").ToList();
        Assert.Equal(2_000, findings.Count);
        Assert.InRange(findings.Sum(finding => finding.Steps.Length), 20_000, 30_000);
        Assert.All(findings, finding => Assert.NotEmpty(finding.Steps));
    }

    [Fact]
    public void Steps_lead_from_the_source_to_the_sink()
    {
        var finding = Assert.Single(
            Scan.Source("import os\nrun = os.system\ndef go(tool):\n    tool('id')\ngo(run)\n").Findings,
            finding => finding.Descriptor.Id == "SBX1101");
        Assert.Equal(["'os' is imported", "it is bound to 'run'", "it is passed as 'tool'"], finding.Steps.Select(step => step.Message));
    }

    [Theory]
    [InlineData("getattr(os, 'sys' + 'tem')('id')", "the string 'system' is put together")]
    [InlineData("getattr(os, 'sys{}'.format('tem'))('id')", "the string 'system' is put together")]
    [InlineData("getattr(os, b''.fromhex('73797374656d').decode())('id')", "the string 'system' is put together")]
    public void Text_that_was_put_together_is_shown_in_one_pair_of_quotes(string code, string step)
    {
        var finding = Assert.Single(Scan.Source($"import os\n{code}\n").Findings, finding => finding.Descriptor.Id == "SBX1101");
        Assert.Contains(step, finding.Steps.Select(found => found.Message));
        Assert.DoesNotContain(finding.Steps, found => found.Message.Contains("''", StringComparison.Ordinal));
    }
}
