using System.Collections.Immutable;
using System.Text;
using Sandbox.Analysis.Diagnostics;
using Sandbox.Analysis.Reports;
using Sandbox.Analysis.Risk;
using Sandbox.Analysis.Suppressions;
using Sandbox.Check.Baselines;
using Sandbox.Check.Pipeline;
using Sandbox.Check.Pipeline.Discovery;
using Sandbox.Execution.Nodes;
using Sandbox.Execution.Outcomes;
using Sandbox.Execution.Plans;
using Sandbox.Execution.Snapshots;
using Sandbox.Python.Text;

namespace Sandbox.Check.Tests.Reporting;

/// <summary>A report with one of everything, and a hostile one.</summary>
internal static class SampleReport
{
    private static readonly DiagnosticDescriptor s_shell = new("SBX1191", "sample-shell", Category.Process, "A shell command is run", 30, 70, [78], "high");
    private static readonly DiagnosticDescriptor s_read = new("SBX1391", "sample-read", Category.FileSystem, "A file is read", 30, 0, [22, 73], "medium");
    private static readonly DiagnosticDescriptor s_clock = new("SBX3091", "sample-clock", Category.Determinism, "The clock is read", 1, 0, [], "low");

    public static CheckReport Full { get; } = Make(
        [
            File("nodes/Clean.py", 0),
            File(
                "nodes/Shell.py",
                70,
                Finding(s_shell, "nodes/Shell.py", 3, 1, 11, "run is os.system: it starts a shell", "run('id')\n", new FlowStep("nodes/Shell.py", new(1, 8), new(1, 10), "'os' is the module os"), new FlowStep("nodes/lib/util.py", new(2, 1), new(2, 16), "'run' is os.system")),
                Finding(s_read, "nodes/Shell.py", 9, 5, 20, "opens a computed path", "    open(path).read()"),
                Finding(s_clock, "nodes/Shell.py", 12, 1, 5, "reads the clock", "now()")),
            File("nodes/Sum.py", 35, Finding(s_read, "nodes/Sum.py", 2, 1, 5, "opens a computed path", "open(p)")) with
            {
                Failure = "exceeds --max-risk 34",
                GateLine = Finding(ToolLines.FileRisk, "nodes/Sum.py", 2, 1, 5, "file risk 35: exceeds --max-risk 34 (SBX1391 35)", "open(p)") with { Points = 35, Floor = 0 },
            },
        ],
        [
            Run("nodes/Clean.py", "match", FakeEngine.Ok("{\"v\": [1, 2.50]}"), new SnapshotReport(SnapshotStatus.Match, "nodes/Clean.match.verified.json", null, null)),
            Run("nodes/Clean.py", "changed", FakeEngine.Ok("{\"v\": 2}"), new SnapshotReport(SnapshotStatus.Mismatch, "nodes/Clean.changed.verified.json", "nodes/Clean.changed.received.json", "$.v: 1 became 2\n--- a\n+++ b\n@@ -1,3 +1,3 @@\n {\n-  \"v\": 1\n+  \"v\": 2\n }")),
            Run("nodes/Clean.py", "new", FakeEngine.Ok("3"), new SnapshotReport(SnapshotStatus.New, "nodes/Clean.new.verified.json", "nodes/Clean.new.received.json", null)),
            Run("nodes/Clean.py", "slow", new RunOutcome.WallLimit(), null),
            Run("nodes/Shell.py", "one", new RunOutcome.Rejected("its risk 70 (HIGH) is not below 70, the run limit of the profile node"), null),
        ],
        ["nodes/Gone.x.verified.json"]);

    /// <summary>The same under a baseline that holds one finding back, has an entry too many and one that is over.</summary>
    public static CheckReport WithBaseline { get; } = UnderBaseline();

    /// <summary>Everything that an attacker chooses holds what would break out of some format.</summary>
    public static CheckReport Hostile { get; } = Make(
        [
            File("::error::x,y;]##vso[task.complete result=Failed]<b>`|\e[31m\u202e\u2028\ud800\r\n%0A.py", 70, Finding(
                s_shell,
                "::error::x,y;]##vso[task.complete result=Failed]<b>`|\e[31m\u202e\u2028\ud800\r\n%0A.py",
                1,
                1,
                4,
                "'\u202e\e]0;x\a\r\n::set-output name=x::y\r\n##vso[task.setvariable]z <script>alert(1)</script> [a](javascript:x) {0} @team \ufffe \ud800 \u0085",
                "x = '\e[2J\u202e'\t# \ud800")),
        ],
        [
            Run("n/\e[1m`x`.py", "s", FakeEngine.Ok("{\"\\u202e\": \"\u202e\\u001b[31m\", \"lone\": \"\\ud800\"}"), new SnapshotReport(SnapshotStatus.Mismatch, "n/x.verified.json", null, "````\n</details>\e[2J\u202e\n+ ::error::x\n##[error]y")),
            Run("n/x.py", "t", new RunOutcome.NonZero(1), null, "\e[31mTraceback\r\n##vso[task.complete]\u0000\ufffe\ud800 ]]> ::error::z"),
        ],
        []);

    private static CheckReport UnderBaseline()
    {
        BaselineEntry Entry(string path, DateOnly? expires = null) => new(new string('a', 32), s_shell.Id, path, 2, "before the check, see #12", "desk", expires, 4);
        var held = Entry("nodes/Shell.py");
        var (first, second) = (Full.Files[0], Full.Files[1]);
        var report = second.Report with { Suppressed = [new SuppressedDiagnostic(second.Report.Findings[0], SuppressedDiagnostic.External, held.Reason) { Entry = held }], Findings = second.Report.Findings[1..] };
        return Full with
        {
            Files = [first, second with { Report = report }, .. Full.Files[2..]],
            Baseline = new BaselineUse(new BaselineFile("/repository/b.json", "b.json"), 1, [(held, 1), (Entry("nodes/Gone.py"), 0)], [Entry("nodes/Old.py", new DateOnly(2001, 1, 31))]) { Guid = new Guid("0b2e3f5c-8f5d-5a1e-9c3b-7d2f4e6a8b1c") },
        };
    }

    private static CheckReport Make(ImmutableArray<FileResult> files, ImmutableArray<RunReport> runs, ImmutableArray<string> dangling) => new(
        Path.GetFullPath("/repository"), "check", files, runs, dangling, [new SkippedPath("build", "ignored by git")], [], ["a note"], TimeSpan.FromSeconds(1.5));

    private static FileResult File(string path, int risk, params ImmutableArray<Diagnostic> findings)
    {
        var score = new RiskScore(risk, findings.IsEmpty ? 0 : findings.Max(f => f.Floor), [.. findings.Select(f => new RiskItem(f.Descriptor.Id, 1, f.Points, f.Floor))]);
        var report = new FileReport(
            path, Encoding.UTF8.GetBytes(path), AnalysisStatus.Analyzed, "node", score, findings,
            findings.IsEmpty ? [] : [new SuppressedDiagnostic(findings[0] with { Start = new(20, 1), End = new(20, 2) }, "inSource", "reviewed")], [], [], [new PhaseTiming("parse", TimeSpan.FromMilliseconds(2))]);
        return new FileResult(report, score, risk >= 70 ? "HIGH reaches --fail-on high" : null, null);
    }

    private static Diagnostic Finding(DiagnosticDescriptor rule, string path, int line, int column, int endColumn, string message, string snippet, params ImmutableArray<FlowStep> steps) => new(
        rule, path, new TextSpan(column, endColumn), new(line, column), new(line, endColumn), message, rule.Points, rule.Floor, steps, snippet) { Fingerprint = "39fa2ee980eb94b0:1" };

    private static RunReport Run(string path, string sample, RunOutcome outcome, SnapshotReport? snapshot, string error = "")
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var node = new Node(name, path, NodeKind.Node, "run", CallStyle.Whole, [new NodeFile(name + ".py", Encoding.UTF8.GetBytes("x"))], []);
        var job = new Job(node, new Sample(sample, $"nodes/{name}.{sample}.input.json", default, $"nodes/{name}.{sample}.verified.json"), "node", ResourceLimits.Node, [], new string('b', 64), true, null);
        var ran = outcome is not RunOutcome.Rejected;
        var usage = ran ? new RunUsage(TimeSpan.FromMilliseconds(250), TimeSpan.FromMilliseconds(120), 64 << 20, 0) { PeakIsApproximate = error.Length > 0 } : RunUsage.None;
        return new RunReport(job, new RunResult(outcome, usage, "", error, false, "fake", "sha256:fake", ran ? "c0ffee" : null, true, null, null) { Debug = error.Length > 0 ? "    x = 1\n" : null }, snapshot);
    }
}
