using System.Text;
using Sandbox.Analysis.Policy;
using Sandbox.Analysis.Reports;
using Sandbox.Python.Parsing;

namespace Sandbox.Check.Tests;

/// <summary>What was analysed ahead is taken over only where the scan would have done the same.</summary>
public sealed class HeadStartTests
{
    private const string Code = "import os\nos.system('id')\n";

    private static readonly AnalysisOptions s_default = new(Profiles.Node, PythonVersion.Latest, new Dictionary<string, int>(), InlineSuppressions: false);

    [Fact]
    public void The_same_file_by_the_same_options_is_taken_over()
    {
        using var place = new Workspace();
        place.With("lib/n.py", Code);
        var report = HeadStart.Begin(["scan", "lib/n.py"], place.Folder, processors: 2)!.Claim(Source("lib/n.py"), s_default);
        Assert.Equal(FileAnalyzer.Analyze(Source("lib/n.py"), [], s_default).Findings.Select(f => (f.Path, f.Message)), report!.Findings.Select(f => (f.Path, f.Message)));
    }

    public static TheoryData<string, string, string> Others => new()
    {
        { "changed since", "n.py", Code + "#" },
        { "another file", "m.py", Code },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void Another_file_is_not(string what, string path, string code)
    {
        using var place = new Workspace();
        place.With("n.py", Code);
        Assert.True(HeadStart.Begin(["scan", "n.py"], place.Folder, processors: 2)!.Claim(Source(path, code), s_default) is null, what);
    }

    public static TheoryData<string> OtherOptions => ["profile", "version", "points", "suppressions", "fingerprints", "clock"];

    [Fact]
    public void Each_option_has_its_case() => Assert.Equal(typeof(AnalysisOptions).GetProperties().Length, OtherOptions.Count);

    [Theory]
    [MemberData(nameof(OtherOptions))]
    public void Other_options_are_not(string which)
    {
        using var place = new Workspace();
        place.With("n.py", Code);
        var options = which switch
        {
            "profile" => s_default with { Profile = Profiles.Strategy },
            "version" => s_default with { TargetVersion = PythonVersion.Image },
            "points" => s_default with { Points = new Dictionary<string, int> { ["SBX1101"] = 1 } },
            "suppressions" => s_default with { InlineSuppressions = true },
            "fingerprints" => s_default with { SinkFingerprints = true },
            _ => s_default with { MeasuresRules = true },
        };
        Assert.Null(HeadStart.Begin(["scan", "n.py"], place.Folder, processors: 2)!.Claim(Source("n.py"), options));
    }

    [Theory]
    [InlineData("scan", "missing.py")]
    [InlineData("scan", "nodes")]
    [InlineData("check")]
    [InlineData("scan", "n.py", "m.py")]
    public void What_is_no_single_file_is_only_prepared_for(params string[] args)
    {
        using var place = new Workspace();
        place.With("n.py", Code);
        Assert.Null(HeadStart.Begin(args, place.Folder, processors: 2)!.Claim(Source("n.py"), s_default));
    }

    [Theory]
    [InlineData(1, "scan", "n.py")]
    [InlineData(2, "rules")]
    [InlineData(2)]
    public void Where_it_gains_nothing_it_is_not_begun(int processors, params string[] args) =>
        Assert.Null(HeadStart.Begin(args, Path.GetTempPath(), processors));

    private static SourceFile Source(string path, string code = Code) => new(path, path[..^3].Replace('/', '.').Replace("lib.", "", StringComparison.Ordinal), Encoding.UTF8.GetBytes(code));
}
