using System.Diagnostics;
using System.Text.Json;
using Sandbox.Check.Pipeline;
using Sandbox.Check.Reporting.Sarif;

namespace Sandbox.Check.Tests.Reporting;

public sealed class SarifTests
{
    private static readonly string s_node = Repository.PathOf("artifacts/node");

    public static TheoryData<string> Reports => ["full", "baseline", "hostile", "problems", "empty"];

    [Theory]
    [MemberData(nameof(Reports))]
    public void The_multitool_and_the_schema_find_nothing(string name)
    {
        var packages = Path.Combine(s_node, "node_modules", "@microsoft", "sarif-multitool-linux");
        Assert.SkipUnless(OperatingSystem.IsLinux() && Directory.Exists(packages), "the SARIF multitool is not installed: ./build.sh --target=Node does it");
        using var work = new Workspace().With("report.sarif", FormatTests.Write("sarif", Named(name)));
        Start(Path.Combine(packages, "Sarif.Multitool"), "validate", work.PathOf("report.sarif"), "--rule-kind", "Sarif;Ghas", "--level", "Error;Warning;Note", "--log", "ForceOverwrite", "-o", work.PathOf("validation.sarif"));
        using var validation = JsonDocument.Parse(File.ReadAllText(work.PathOf("validation.sarif")));
        var results = validation.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Where(r => r.TryGetProperty("level", out var level) ? level.GetString() != "note" : true)
            .Select(r => r.GetProperty("ruleId").GetString() + " " + r.GetProperty("message").GetRawText()).Distinct();
        Assert.Equal([], results);
    }

    [Fact]
    public void A_result_says_what_dashboards_need()
    {
        using var sarif = JsonDocument.Parse(FormatTests.Write("sarif", SampleReport.Full));
        var scan = sarif.RootElement.GetProperty("runs")[0];
        Assert.Equal("sandbox-check/scan/", scan.GetProperty("automationDetails").GetProperty("id").GetString());
        Assert.Equal("utf16CodeUnits", scan.GetProperty("columnKind").GetString());
        var result = scan.GetProperty("results")[0];
        Assert.Equal(("SBX1191", "error", 70.0), (result.GetProperty("ruleId").GetString(), result.GetProperty("level").GetString(), result.GetProperty("rank").GetDouble()));
        Assert.Equal("39fa2ee980eb94b0:1", result.GetProperty("partialFingerprints").GetProperty("primaryLocationLineHash").GetString());
        var location = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
        Assert.Equal(("nodes/Shell.py", "SRCROOT"), (location.GetProperty("artifactLocation").GetProperty("uri").GetString(), location.GetProperty("artifactLocation").GetProperty("uriBaseId").GetString()));
        var region = location.GetProperty("region");
        Assert.Equal((3, 1, 3, 11), (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(), region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32()));
        Assert.Equal("run('id')\n", region.GetProperty("snippet").GetProperty("text").GetString());
        var steps = result.GetProperty("codeFlows")[0].GetProperty("threadFlows")[0].GetProperty("locations");
        Assert.Equal(3, steps.GetArrayLength());
        Assert.Equal("nodes/lib/util.py", steps[1].GetProperty("location").GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
        var rule = scan.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()];
        Assert.Equal("SBX1191", rule.GetProperty("id").GetString());
        Assert.Equal("7.0", rule.GetProperty("properties").GetProperty("security-severity").GetString());
        Assert.Contains("external/cwe/cwe-078", rule.GetProperty("properties").GetProperty("tags").EnumerateArray().Select(t => t.GetString()));
        var artifact = scan.GetProperty("artifacts")[1];
        Assert.Equal(70, artifact.GetProperty("properties").GetProperty("riskScore").GetInt32());
        Assert.Contains(scan.GetProperty("results").EnumerateArray(), r => r.TryGetProperty("suppressions", out _));
        Assert.DoesNotContain("/repository", sarif.RootElement.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Runs_and_snapshots_stand_in_a_run_of_their_own()
    {
        using var sarif = JsonDocument.Parse(FormatTests.Write("sarif", SampleReport.Full));
        var snapshots = sarif.RootElement.GetProperty("runs")[1];
        Assert.Equal("sandbox-check/snapshots/", snapshots.GetProperty("automationDetails").GetProperty("id").GetString());
        Assert.Equal(["SBX0005", "SBX0004", "SBX0003", "SBX0002", "SBX0006"], snapshots.GetProperty("results").EnumerateArray().Select(r => r.GetProperty("ruleId").GetString()));
    }

    [Theory]
    [InlineData(0, "0.1")]
    [InlineData(29, "3.9")]
    [InlineData(30, "4.0")]
    [InlineData(69, "6.9")]
    [InlineData(70, "7.0")]
    [InlineData(90, "8.9")]
    [InlineData(91, "9.1")]
    [InlineData(100, "10.0")]
    public void The_security_severity_lies_in_the_band_of_the_level(int score, string severity) => Assert.Equal(severity, SarifRules.SecuritySeverity(score));

    [Theory]
    [InlineData("https://user:secret@host.example/o/r.git", "https://host.example/o/r.git")]
    [InlineData("git@host.example:o/r.git", "ssh://host.example/o/r.git")]
    [InlineData("/srv/git/r.git", null)]
    public void Provenance_tells_no_credentials_and_no_paths(string url, string? expected)
    {
        using var work = new Workspace()
            .With(".git/config", $"[core]\n\tbare = false\n[remote \"origin\"]\n\turl = {url}\n").With(".git/HEAD", "ref: refs/heads/main\n").With(".git/refs/heads/main", new string('c', 40) + "\n");
        var repository = Check.Reporting.Sarif.Repository.Find(work.Folder);
        Assert.Equal(expected, repository?.Uri);
        if (expected is not null)
            Assert.Equal((new string('c', 40), "main"), (repository!.Revision, repository.Branch));
    }

    private static CheckReport Named(string name) => name switch
    {
        "full" => SampleReport.Full,
        "baseline" => SampleReport.WithBaseline,
        "hostile" => SampleReport.Hostile,
        "problems" => SampleReport.Full with { Problems = ["the engine is gone"] },
        _ => SampleReport.Full with { Files = [], Runs = [], Dangling = [] },
    };

    private static void Start(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
    }
}
