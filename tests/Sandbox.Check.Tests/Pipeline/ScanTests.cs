using System.Text.Json;
using System.Text.Json.Nodes;
using Sandbox.Check.Reporting;

namespace Sandbox.Check.Tests.Pipeline;

/// <summary>The whole scan with the real analysis.</summary>
public sealed class ScanTests
{
    private const string Shell = "import os\n\nos.system('id')\n";

    [Fact]
    public async Task A_dangerous_file_fails_at_its_line_and_a_higher_gate_lets_it_pass()
    {
        using var work = new Workspace().With("a.py", Shell);
        var result = await work.Run("scan");
        Assert.Equal(1, result.Code);
        Assert.Contains("a.py:3:1: HIGH SBX1101", result.Out, StringComparison.Ordinal);
        Assert.Contains("  3 | os.system('id')\n    | ^^^^^^^^^^^^^^^\n", result.Out, StringComparison.Ordinal);
        Assert.Equal(0, (await work.Run("scan", "--fail-on", "critical")).Code);
        Assert.Equal(1, (await work.Run("scan", "--fail-on", "critical", "--max-risk", "69")).Code);
    }

    public static TheoryData<string> Formats => [.. ReportFormats.Names];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Where_only_the_sum_reaches_the_gate_every_format_has_a_line(string format)
    {
        using var work = new Workspace().With("a.py", "import some_unknown_thing\n");
        Assert.Equal(0, (await work.Run("scan")).Code);
        var result = await work.Run("scan", "--max-risk", "0", "--format", format);
        Assert.Equal(1, result.Code);
        Assert.Contains("file risk 1", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_payload_in_a_helper_counts_to_its_node_which_is_not_run()
    {
        using var work = new Workspace()
            .With("nodes/Node.py", "import helper\nhelper.work()\n").With("nodes/Node.one.input.json", "{}").With("nodes/helper.py", "import os\ndef work():\n    os.system('id')\n").With("nodes/Good.py", "x = 1\n").With("nodes/Good.one.input.json", "{}");
        var result = await work.Run("check", "nodes/Node.py", "nodes/Good.py", "--format", "json");
        Assert.Equal(1, result.Code);
        Assert.Equal("nodes/Good.py", Assert.Single(work.Engine.Jobs).Node.Path);
        var report = JsonDocument.Parse(result.Out).RootElement;
        var files = report.GetProperty("files").EnumerateArray().ToDictionary(f => f.GetProperty("path").GetString()!, f => f.GetProperty("riskScore").GetInt32());
        Assert.Equal(["nodes/Good.py", "nodes/Node.py", "nodes/helper.py"], files.Keys);
        Assert.True(files["nodes/Node.py"] >= 70);
        var run = report.GetProperty("runs").EnumerateArray().Single(r => r.GetProperty("node").GetString() == "nodes/Node.py");
        Assert.Equal("rejected", run.GetProperty("status").GetString());
        Assert.Contains("not below 70", run.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import lib.deep")]
    [InlineData("from lib import deep")]
    [InlineData("from lib import deep as d")]
    [InlineData("from lib.deep import thing")]
    [InlineData("from lib.deep import *")]
    [InlineData("def main(argv):\n    from lib import deep\n    print(deep.thing)")]
    [InlineData("try:\n    from lib import deep\nexcept ImportError:\n    deep = None")]
    [InlineData("import importlib\nimportlib.import_module('lib.deep')")]
    [InlineData("from lib import inner\nprint(inner.thing)")]
    public async Task A_module_of_a_package_is_shipped_however_it_is_imported(string import)
    {
        using var work = new Workspace()
            .With("nodes/Node.py", import + "\n").With("nodes/Node.one.input.json", "{}")
            .With("nodes/lib/__init__.py", "").With("nodes/lib/deep.py", "thing = 1\n").With("nodes/lib/inner.py", "from . import deep\nthing = deep.thing\n");
        await work.Run("check", "nodes/Node.py");
        Assert.Contains("lib/deep.py", Assert.Single(work.Engine.Jobs).Node.Files.Select(file => file.Path));
    }

    [Fact]
    public async Task A_module_named_like_a_library_is_shipped_as_Python_would_find_it_first()
    {
        using var work = new Workspace()
            .With("nodes/Node.py", "import statistics\nimport requests\n").With("nodes/Node.one.input.json", "{}").With("nodes/statistics.py", "x = 1\n").With("nodes/requests.py", "x = 1\n");
        await work.Run("check", "nodes/Node.py", "--fail-on", "critical");
        Assert.Equal(["Node.py", "requests.py", "statistics.py"], Assert.Single(work.Engine.Jobs).Node.Files.Select(file => file.Path));
    }

    [Theory]
    [InlineData("posix")]
    [InlineData("os")]
    [InlineData("subprocess")]
    [InlineData("_pickle")]
    public async Task A_module_named_like_a_dangerous_library_hides_nothing(string name)
    {
        using var work = new Workspace()
            .With("nodes/Node.py", $"import {name}\n{name}.{name switch { "subprocess" => "run", "_pickle" => "loads", _ => "system" }}('id')\n").With("nodes/Node.one.input.json", "{}").With($"nodes/{name}.py", "def system(x): pass\nrun = loads = system\n");
        var result = await work.Run("check", "nodes/Node.py");
        Assert.Equal(1, result.Code);
        Assert.Empty(work.Engine.Jobs);
    }

    [Fact]
    public async Task A_payload_in_a_packages_module_counts_to_its_node()
    {
        using var work = new Workspace()
            .With("nodes/Node.py", "from lib import deep as d\nd.work()\n").With("nodes/Node.one.input.json", "{}")
            .With("nodes/lib/__init__.py", "").With("nodes/lib/deep.py", "import os\ndef work():\n    os.system('id')\n");
        var result = await work.Run("check", "nodes/Node.py", "--format", "json");
        Assert.Equal(1, result.Code);
        Assert.Empty(work.Engine.Jobs);
    }

    [Fact]
    public async Task A_nodes_modules_are_shipped_with_it_and_nothing_else()
    {
        using var work = new Workspace()
            .With("nodes/Node.py", "import frames\nfrom lib.deep import thing\n").With("nodes/Node.one.input.json", "{}").With("nodes/frames.py", "import util\n").With("nodes/util.py", "x = 1\n")
            .With("nodes/lib/__init__.py", "").With("nodes/lib/deep.py", "thing = 1\n").With("nodes/lib/other.py", "").With("nodes/unused.py", "");
        File.CreateSymbolicLink(work.PathOf("nodes/json5.py"), "/etc/hostname");
        await work.Run("check", "nodes/Node.py");
        var files = Assert.Single(work.Engine.Jobs).Node.Files.Select(f => f.Path);
        Assert.Equal(["Node.py", "frames.py", "lib/__init__.py", "lib/deep.py", "util.py"], files);
    }

    [Theory]
    [InlineData("x = (1 +\n")]
    [InlineData("x = '\0'\n")]
    [InlineData("# -*- coding: no-such-encoding -*-\n")]
    public async Task What_cannot_be_analysed_is_a_failure_and_with_a_higher_gate_exit_2(string source)
    {
        using var work = new Workspace().With("a.py", source).With("b.py", "x = 1\n");
        var result = await work.Run("scan");
        Assert.Equal(1, result.Code);
        Assert.Contains("HIGH SBX9", result.Out, StringComparison.Ordinal);
        var higher = await work.Run("scan", "--fail-on", "critical");
        Assert.Equal(2, higher.Code);
        Assert.Contains("a.py was not analysed in full", higher.Out, StringComparison.Ordinal);
        Assert.Contains("2 files", higher.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unreadable_file_is_exit_2_and_the_others_are_scanned()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "needs /proc, whose mem no one can read from its start");
        using var work = new Workspace().With("a.py", Shell);
        var result = await work.Run("scan", "/proc/self/mem", "a.py");
        Assert.Equal(2, result.Code);
        Assert.Contains("cannot read", result.Out, StringComparison.Ordinal);
        Assert.Contains("HIGH SBX1101", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(", 100_000)]
    [InlineData("[", 100_000)]
    [InlineData("-", 100_000)]
    [InlineData("a+", 100_000)]
    [InlineData("a.b", 100_000)]
    [InlineData("if x:\n ", 2_000)]
    [InlineData("lambda: ", 50_000)]
    [InlineData("not ", 100_000)]
    public async Task Deep_input_ends_in_a_report(string part, int times)
    {
        using var work = new Workspace().With("a.py", string.Concat(Enumerable.Repeat(part, times)) + "x\n");
        var result = await work.Run("scan", "--format", "json");
        Assert.InRange(result.Code, 0, 1);
        Assert.NotNull(JsonDocument.Parse(result.Out));
    }

    [Fact]
    public async Task The_report_does_not_depend_on_the_number_of_threads()
    {
        using var work = new Workspace();
        foreach (var i in Enumerable.Range(0, 40))
            work.With($"f{i:00}.py", i % 2 == 0 ? Shell : $"import f{i - 1:00}\nimport thing{i}\n");
        Assert.Equal(Plain(await work.Run("scan", "--format", "json", "--jobs", "1")), Plain(await work.Run("scan", "--format", "json", "--jobs", "8")));
    }

    [Fact]
    public async Task Reports_are_written_to_files_whole()
    {
        using var work = new Workspace().With("a.py", Shell);
        var result = await work.Run("scan", "--output", "sarif=out/a.sarif", "--output", "json=out/a.json", "--verbosity", "quiet");
        Assert.Equal(1, result.Code);
        Assert.Equal("2.1.0", JsonDocument.Parse(work.Read("out/a.sarif")).RootElement.GetProperty("version").GetString());
        Assert.NotNull(JsonDocument.Parse(work.Read("out/a.json")));
        Assert.Equal(["a.json", "a.sarif"], Directory.GetFiles(work.PathOf("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        (await work.With("file", "").Run("scan", "--output", "json=file/x.json")).Refuses("cannot write file/x.json");
    }

    [Fact]
    public async Task The_samples_score_low_and_the_rejected_ones_are_refused_where_they_say()
    {
        using var work = new Workspace();
        var good = await work.Run("scan", Repository.PathOf("samples"), "--format", "json");
        Assert.Equal(0, good.Code);
        var files = JsonDocument.Parse(good.Out).RootElement.GetProperty("files").EnumerateArray().ToArray();
        Assert.Equal(9, files.Length);
        Assert.All(files, f => Assert.Equal("LOW", f.GetProperty("riskLevel").GetString()));

        var bad = await work.Run("check", Repository.PathOf("samples/rejected"), "--format", "json");
        Assert.Equal(1, bad.Code);
        Assert.Empty(work.Engine.Jobs);
        var report = JsonDocument.Parse(bad.Out).RootElement;
        Assert.All(report.GetProperty("runs").EnumerateArray(), r => Assert.Equal("rejected", r.GetProperty("status").GetString()));
        foreach (var file in report.GetProperty("files").EnumerateArray())
        {
            var path = file.GetProperty("path").GetString()!;
            var lines = File.ReadAllLines(Repository.PathOf(path));
            foreach (var (index, line) in lines.Index().Where(l => l.Item.TrimStart().StartsWith("# expect: ", StringComparison.Ordinal)))
            {
                // "# expect: SBX11xx HIGH": any rule of the range, at that level, on the next line.
                var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                var (range, level) = (words[2].TrimEnd('x'), words[3]);
                Assert.Contains(file.GetProperty("findings").EnumerateArray(), f => f.GetProperty("line").GetInt32() == index + 2
                    && f.GetProperty("ruleId").GetString()!.StartsWith(range, StringComparison.Ordinal) && f.GetProperty("level").GetString() == level);
            }
        }
    }

    /// <summary>The report without its times.</summary>
    private static string Plain(Result result)
    {
        var report = JsonNode.Parse(result.Out)!;
        foreach (var file in report["files"]!.AsArray())
            file!["timings"] = null;
        return report.ToJsonString();
    }
}
