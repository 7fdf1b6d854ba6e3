using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Sandbox.Analysis.Reports;
using Sandbox.Analysis.Risk;
using Sandbox.Check.Pipeline;
using Sandbox.Check.Pipeline.Discovery;
using Sandbox.Check.Pipeline.Scanning;
using Sandbox.Check.Reporting;
using Sandbox.Check.Tests.Reporting;

namespace Sandbox.Check.Tests.Hostile;

/// <summary>Files that cannot be analysed are findings, names that would break out of a report are shown, and the scan of all others goes on.</summary>
public sealed class BadInputTests
{
    private const string Shell = "import os\nos.system('id')\n";

    public static TheoryData<string, string, byte[]> Broken => new()
    {
        { "SBX9001", "a bracket left open", "x = (1 +\n"u8.ToArray() },
        { "SBX9001", "nested too deeply", Encoding.UTF8.GetBytes(new string('(', 100_000)) },
        { "SBX9001", "an indent of nothing", "if x:\npass\n"u8.ToArray() },
        { "SBX9002", "no such encoding", "# coding: no-such\nx = 1\n"u8.ToArray() },
        { "SBX9002", "bytes that are no UTF-8", [(byte)'x', 0xff, 0xfe, (byte)'\n'] },
        { "SBX9002", "null bytes", "x = 1\0\n"u8.ToArray() },
        { "SBX9002", "UTF-16", Encoding.Unicode.GetBytes("x = 1\n") },
        { "SBX9003", "33 MB", Filled(33 << 20) },
        { "SBX9005", "code strings in one another", Encoding.UTF8.GetBytes(Nested(12)) },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task What_cannot_be_analysed_is_HIGH_and_the_scan_goes_on(string rule, string what, byte[] content)
    {
        using var work = new Workspace().With("bad.py", content).With("other.py", Shell);
        var result = await work.Run("scan", "--format", "json");
        Assert.True(result.Code == 1, what);
        var files = JsonDocument.Parse(result.Out).RootElement.GetProperty("files").EnumerateArray().ToDictionary(f => f.GetProperty("path").GetString()!);
        Assert.Contains(("HIGH", rule), Findings(files["bad.py"]));
        Assert.NotEqual("analyzed", files["bad.py"].GetProperty("status").GetString());
        Assert.Contains(("HIGH", "SBX1101"), Findings(files["other.py"]));
        Assert.Contains($"HIGH {rule}", (await work.Run("scan", "bad.py")).Out, StringComparison.Ordinal);

        // A gate above it must not let it pass for clean.
        var higher = await work.Run("scan", "bad.py", "--fail-on", "critical");
        Assert.Equal(2, higher.Code);
        Assert.Contains("bad.py was not analysed in full", higher.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Node.pyc")]
    [InlineData("fast.pyo")]
    [InlineData("fast.cpython-311-x86_64-linux-gnu.so")]
    [InlineData("fast.PYD")]
    [InlineData("lib-1.0-py3-none-any.whl")]
    [InlineData("lib.egg")]
    [InlineData("app.pyz")]
    public async Task Compiled_code_beside_nodes_is_HIGH(string name)
    {
        using var work = new Workspace().With("nodes/Node.py", "x = 1\n").With($"nodes/{name}", [0, 1, 2]).With("nodes/Node.one.input.json", "{}");
        var result = await work.Run("scan", "--format", "json");
        Assert.Equal(1, result.Code);
        var file = JsonDocument.Parse(result.Out).RootElement.GetProperty("files").EnumerateArray().Single(f => f.GetProperty("path").GetString() == $"nodes/{name}");
        Assert.Equal([("HIGH", "SBX9004")], Findings(file));
        Assert.Equal("ae4b3280e56e2faf83f414a6e3dabe9d5fbe18976544c05fed121accb85b53fc", file.GetProperty("sha256").GetString());
        Assert.Equal(1, (await work.Run("scan", $"nodes/{name}")).Code);
        Assert.Equal(2, (await work.Run("scan", "--fail-on", "critical")).Code);
        await work.Run("check");
        Assert.Equal("nodes/Node.py", Assert.Single(work.Engine.Jobs).Node.Path);
    }

    [Theory]
    [InlineData("nodes/__pycache__/Node.cpython-311.pyc", "")]
    [InlineData("nodes/Node.pyc", "*.pyc\n")]
    [InlineData("wheels/lib.whl", "")]
    [InlineData("nodes/prices.zip", "")]
    [InlineData("nodes/prices.csv.gz", "")]
    [InlineData("nodes/notes.so.txt", "")]
    [InlineData("nodes/libfast.so.1", "")]
    public async Task What_Python_does_not_come_to_is_not(string name, string ignore)
    {
        using var work = new Workspace().With("nodes/Node.py", "x = 1\n").With(name, [0, 1, 2]).With(".gitignore", ignore);
        var result = await work.Run("scan");
        Assert.Equal((0, ""), (result.Code, result.Error));
        Assert.Contains("1 file, no findings", result.Out, StringComparison.Ordinal);
    }

    /// <summary>Rules that throw are noted by the analysis; here is how a check ends with such a note.</summary>
    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("azure")]
    [InlineData("gitlab")]
    [InlineData("junit")]
    [InlineData("msbuild")]
    [InlineData("markdown")]
    public void A_rule_that_throws_is_exit_2_with_file_and_rule(string format)
    {
        var first = SampleReport.Full.Files[0];
        var file = new FoundFile("/repository/nodes/Clean.py", first.Path, Explicit: false);
        var scanned = new ScannedFile(
            file, new SourceFile(file.Path, "", default), null!, first.Report with { RuleFailures = ["SBX1101: InvalidOperationException: no\n::error::x"] }, [], RiskScore.Zero, null);
        var problems = ScanResults.Problems([scanned], [first]);
        var report = SampleReport.Full with { Files = [first], Runs = [], Dangling = [], Problems = problems };
        Assert.Equal(ExitCodes.CouldNotCheck, ExitCode.Of(report));
        Assert.StartsWith("nodes/Clean.py: a rule failed: SBX1101: InvalidOperationException", Assert.Single(problems), StringComparison.Ordinal);
        using var output = new StringWriter { NewLine = "\n" };
        ReportFormats.Find(format)!(report, output, new ReportStyle(false, Verbosity.Normal, false, true));
        if (format is not ("json" or "gitlab"))
            Assert.Contains("SBX1101", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("\n::error::x", output.ToString(), StringComparison.Ordinal);
    }

    public static TheoryData<string> Names =>
    [
        "a\nb.py", "a\r\nb.py", "\e[31mred\e[0m.py", "\e]0;title\a.py", "::error::x.py", "##vso[task.complete result=Failed].py", "\u202egnp.py", "\u2066x\u2069.py", "\u200b.py", "\u0085.py", "-rf.py", "--help.py", "@file.py",
        "a b'\"`$(id);&|<>.py", "%0A.py", "*?[x].py", "\ufeff.py", new string('n', 252) + ".py", "e\u0301.py", "\U0001f40d.py", ".py", "..py", "con.py",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_hostile_name_is_scanned_and_shown_harmlessly(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names");
        using var work = new Workspace().With("d/" + name, Shell);
        foreach (var format in ReportFormats.Names)
        {
            var result = await work.Run("scan", "--format", format);
            Assert.Equal(1, result.Code);
            Assert.Contains("SBX1101", result.Out, StringComparison.Ordinal);
            foreach (var bad in new[] { "\e", "\u202e", "\u2066", "\u0085", "\a", "\n::error::x", "]##vso" })
                Assert.DoesNotContain(bad, result.Out, StringComparison.Ordinal);
            Assert.True(format is "github" or "azure" || !result.Out.Split('\n').Any(line => line.TrimStart().StartsWith("::", StringComparison.Ordinal)), format);
        }
    }

    [Fact]
    public async Task A_name_that_is_no_text_is_scanned_and_not_passed_over()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "other systems refuse such names");
        using var work = new Workspace().With("a.py", "x = 1\n");
        using var make = Process.Start(new ProcessStartInfo("sh", ["-c", "printf 'import os\\nos.system(1)\\n' > \"$(printf 'b\\377\\376.py')\""]) { WorkingDirectory = work.Folder })!;
        await make.WaitForExitAsync(TestContext.Current.CancellationToken);
        var result = await work.Run("scan");
        Assert.True(result.Code is 1 or 2, result.Out);
        Assert.DoesNotContain("clean", result.Out, StringComparison.Ordinal);
        // .NET cannot even delete it.
        using var remove = Process.Start(new ProcessStartInfo("sh", ["-c", "rm -f b*.py"]) { WorkingDirectory = work.Folder })!;
        await remove.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Folders_named_like_files_links_in_circles_and_endless_files_end()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need rights there");
        using var work = new Workspace().With("a.py", Shell).With("folder.py/inner.py", Shell).With("folder.py/x.txt", "");
        File.CreateSymbolicLink(work.PathOf("loop.py"), "loop.py");
        Directory.CreateSymbolicLink(work.PathOf("up"), "..");
        Directory.CreateSymbolicLink(work.PathOf("self"), ".");
        File.CreateSymbolicLink(work.PathOf("zero.py"), "/dev/zero");
        File.CreateSymbolicLink(work.PathOf("gone.py"), "nowhere.py");
        var result = await work.Run("scan", "--format", "json");
        Assert.Equal(1, result.Code);
        Assert.Equal(["a.py", "folder.py/inner.py"], JsonDocument.Parse(result.Out).RootElement.GetProperty("files").EnumerateArray().Select(f => f.GetProperty("path").GetString()));
        foreach (var path in new[] { "zero.py", "/dev/zero", "loop.py", "gone.py", "nowhere.py" })
        {
            var refused = await work.Run("scan", path);
            Assert.Equal(2, refused.Code);
            Assert.Contains(path, refused.Out + refused.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("Exception", refused.Out + refused.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("nul\0.py")]
    [InlineData("")]
    [InlineData(" ")]
    public async Task A_path_that_can_be_none_is_refused(string path)
    {
        using var work = new Workspace().With("a.py", "x = 1\n");
        (await work.Run("scan", path)).Refuses(path.Trim().Length == 0 && path.Length > 0 ? "no such path" : "is no path");
        (await work.With("list", path + "\n").Run("scan", "--files-from", "list")).Refuses();
    }

    /// <summary>Between the listing and the reading anything may happen to a file.</summary>
    [Theory]
    [InlineData("gone")]
    [InlineData("folder")]
    [InlineData("forbidden")]
    public void A_file_that_vanishes_while_it_is_scanned_is_exit_2_and_the_others_are_scanned(string fate)
    {
        using var work = new Workspace().With("a.py", Shell).With("b.py", "x = 1\n");
        var settings = new Check.Configuration.SettingsLoader(new Host(null!, new Dictionary<string, string>(), work.Folder, null!)).Load(new Dictionary<string, string>(), []);
        var found = FileDiscovery.Find(settings, work.Folder, [], []);
        File.Delete(work.PathOf("b.py"));
        if (fate == "folder")
            Directory.CreateDirectory(work.PathOf("b.py"));
        if (fate == "forbidden")
            File.CreateSymbolicLink(work.PathOf("b.py"), "/proc/self/mem");
        var report = new ScanPipeline(settings, TestContext.Current.CancellationToken).Scan(found);
        Assert.Equal(ExitCodes.CouldNotCheck, ExitCode.Of(report));
        Assert.Contains("b.py", Assert.Single(report.Problems), StringComparison.Ordinal);
        Assert.Contains(report.Files, f => f.Path == "a.py" && f.Risk.Level == RiskLevel.High);
    }

    private static (string?, string?)[] Findings(JsonElement file) =>
        [.. file.GetProperty("findings").EnumerateArray().Select(f => (f.GetProperty("level").GetString(), f.GetProperty("ruleId").GetString()))];

    /// <summary>exec of a string that execs a string …</summary>
    private static string Nested(int depth)
    {
        var code = "x = 1";
        for (var i = 0; i < depth; i++)
            code = $"exec(bytes.fromhex('{Convert.ToHexString(Encoding.UTF8.GetBytes(code))}').decode())";
        return code + "\n";
    }

    private static byte[] Filled(int length)
    {
        var bytes = new byte[length];
        bytes.AsSpan().Fill((byte)'#');
        return bytes;
    }
}
