using System.Collections.Frozen;
using System.Text;
using Sandbox.Analysis.Policy;
using Sandbox.Analysis.Reports;
using Sandbox.Analysis.Risk;
using Sandbox.Python.Parsing;

namespace Sandbox.Analysis.Tests.Reports;

public sealed class FileAnalyzerTests
{
    [Fact]
    public void A_file_that_cannot_be_decoded_is_HIGH_and_failed()
    {
        var report = Scan.Bytes([0x78, 0x3D, 0xFF, 0xFE, 0x0A]);
        Assert.Equal(AnalysisStatus.Failed, report.Status);
        Assert.Equal("SBX9002", Assert.Single(report.Findings).Descriptor.Id);
        Assert.Equal(RiskLevel.High, report.Risk.Level);
    }

    [Theory]
    [InlineData("x = 1\0\n")]
    [InlineData("# -*- coding: klingon -*-\nx = 1\n")]
    public void Null_bytes_and_unknown_encodings_are_not_decoded(string source) =>
        Assert.Equal(AnalysisStatus.Failed, Scan.Source(source).Status);

    [Fact]
    public void A_latin_1_file_is_read() =>
        Assert.Equal(0, Scan.Bytes(Encoding.Latin1.GetBytes("# -*- coding: latin-1 -*-\nname = 'é'\n")).Risk.Value);

    [Fact]
    public void A_syntax_error_is_HIGH_and_the_rest_is_analysed()
    {
        var report = Scan.Source("import os\nos.system('id')\ndef f(:\n    pass\n");
        Assert.Equal(AnalysisStatus.Partial, report.Status);
        Assert.Contains(report.Findings, finding => finding.Descriptor.Id == "SBX9001");
        Assert.Contains(report.Findings, finding => finding.Descriptor.Id == "SBX1101");
    }

    [Fact]
    public void A_file_that_is_too_large_is_HIGH()
    {
        var report = Scan.Bytes(new byte[(32 << 20) + 1]);
        Assert.Equal("SBX9003", Assert.Single(report.Findings).Descriptor.Id);
    }

    [Fact]
    public void A_finding_has_place_snippet_fingerprint_and_steps()
    {
        var finding = Assert.Single(Scan.Source("import os\n\nrun = os.system\nrun('id')\n").Findings, finding => finding.Descriptor.Id == "SBX1101");
        Assert.Equal((4, 1, 4, 10), (finding.Start.Line, finding.Start.Column, finding.End.Line, finding.End.Column));
        Assert.Equal("run('id')", finding.Snippet);
        Assert.Matches("^[0-9a-f]+:1$", finding.Fingerprint);
        Assert.Contains("os.system('id')", finding.Message);
    }

    [Fact]
    public void What_a_local_module_does_counts_to_the_node_and_lies_in_its_file()
    {
        var main = new SourceFile("node.py", "node", Encoding.UTF8.GetBytes("import tools\ntools.go('id')\n"));
        var tools = new SourceFile("tools.py", "tools", Encoding.UTF8.GetBytes("import os\ndef go(x):\n    os.system(x)\n"));
        var report = FileAnalyzer.Analyze(main, [tools], Scan.Options());
        var finding = Assert.Single(report.Findings, finding => finding.Descriptor.Id == "SBX1101");
        Assert.Equal(("tools.py", 3), (finding.Path, finding.Start.Line));
        Assert.Contains("tools", report.LocalImports);
        Assert.Equal(RiskLevel.High, report.Risk.Level);
    }

    [Fact]
    public void Configured_points_stand_for_the_rules_own_and_floors_stay()
    {
        var options = new AnalysisOptions(Profiles.Node, PythonVersion.Latest, new Dictionary<string, int> { ["SBX1101"] = 5 }.ToFrozenDictionary(), false);
        var report = FileAnalyzer.Analyze(new SourceFile("a.py", "a", "import os\nos.system('id')\n"u8.ToArray()), [], options);
        var finding = Assert.Single(report.Findings, finding => finding.Descriptor.Id == "SBX1101");
        Assert.Equal((5.0, 70), (finding.Points, finding.Floor));
        Assert.Equal(70, report.Risk.Value);
    }

    [Fact]
    public void One_call_is_charged_once()
    {
        var report = Scan.Source("import os\ngetattr(os, 'sys' + 'tem')('id')\n");
        Assert.Equal(["SBX1101"], report.Findings.Where(finding => finding.Points > 0).Select(finding => finding.Descriptor.Id));
    }

    [Fact]
    public void Messages_hold_no_control_characters_of_the_file()
    {
        var report = Scan.Source("import os\nos.system('a\\x1b[31m\\n::error::b\\u202e')\n");
        Assert.DoesNotContain(report.Findings, finding => finding.Message.Any(letter => char.IsControl(letter) || letter == '\u202e'));
    }
}
