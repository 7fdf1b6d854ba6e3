using System.Text;
using Sandbox.Execution.Nodes;
using Sandbox.Execution.Outcomes;
using Sandbox.Execution.Plans;
using Sandbox.Execution.Runner;

namespace Sandbox.Execution.Tests.Outcomes;

/// <summary>One row a cause: what was seen, and the outcome it makes.</summary>
public sealed class OutcomeDecisionTests
{
    private static readonly EndHead s_well = new(0, null, null, 5, 4, 4, 1000, true, 0, 0, null, "", false, 1, 0, 0);

    internal static readonly (string Expected, EndHead Head, NodeKind Kind)[] Rows =
    [
        ("ok", s_well, NodeKind.Node),
        ("nonzero", s_well with { Exit = 3 }, NodeKind.Node),
        ("nonzero", s_well with { Exit = 1, File = "missing" }, NodeKind.Node),
        ("signalled", s_well with { Exit = null, Signal = 9 }, NodeKind.Node),
        ("signalled", s_well with { Exit = null, Signal = 11, OwnCpuMs = 60_000 }, NodeKind.Node),
        ("cpu-limit", s_well with { Exit = null, Signal = 24, OwnCpuMs = 60_000 }, NodeKind.Node),
        ("cpu-limit", s_well with { Exit = null, Signal = 9, Stop = "cpu" }, NodeKind.Node),
        ("wall-limit", s_well with { Exit = null, Signal = 9, Stop = "wall" }, NodeKind.Node),
        ("wall-limit", s_well with { Stop = "wall", File = "large" }, NodeKind.Node),
        ("memory", s_well with { Oom = 1 }, NodeKind.Node),
        ("memory", s_well with { Oom = 1, Stop = "wall" }, NodeKind.Node),
        ("memory", s_well with { Oom = 2, Pids = 1 }, NodeKind.Node),
        ("pids", s_well with { Pids = 7 }, NodeKind.Node),
        ("pids", s_well with { Pids = 7, Exit = 1 }, NodeKind.Script),
        ("output-limit", s_well with { Stop = "log" }, NodeKind.Node),
        ("output-limit", s_well with { File = "large" }, NodeKind.Node),
        ("output-limit", s_well with { File = "large", Exit = 1 }, NodeKind.Node),
        ("file-error", s_well with { File = "symlink" }, NodeKind.Node),
        ("file-error", s_well with { File = "fifo" }, NodeKind.Script),
        ("no-output", s_well with { File = "missing" }, NodeKind.Node),
        ("no-output", s_well with { File = "missing" }, NodeKind.Function),
        ("ok", s_well with { File = "missing" }, NodeKind.Script),
        ("invalid-json", s_well with { File = "missing", Note = "$.a is nan" }, NodeKind.Function),
        ("ok", s_well with { Note = "forged" }, NodeKind.Node),
    ];

    public static TheoryData<int> Indices => [.. Enumerable.Range(0, Rows.Length)];

    [Theory]
    [MemberData(nameof(Indices))]
    public void The_cause_decides(int index)
    {
        var (expected, head, kind) = Rows[index];
        Assert.Equal(expected, Decide(head, kind, "1").Status);
    }

    [Fact]
    public void The_engines_word_about_memory_counts() =>
        Assert.IsType<RunOutcome.Memory>(OutcomeDecision.Of(NodeKind.Node, ResourceLimits.Node, new RunnerReport(s_well with { Oom = null }, "1"u8.ToArray(), default, default), engineSawOom: true));

    [Fact]
    public void A_script_without_a_result_gives_what_it_printed()
    {
        var report = new RunnerReport(s_well with { File = "missing" }, default, "a\n\"é"u8.ToArray(), default);
        var ok = Assert.IsType<RunOutcome.Ok>(OutcomeDecision.Of(NodeKind.Script, ResourceLimits.Node, report, false));
        Assert.Null(StrictJson.Problem(ok.Output));
        Assert.Equal("a\n\"é", System.Text.Json.Nodes.JsonNode.Parse(ok.Output.Span)!["stdout"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("{", "line 1")]
    public void An_output_that_is_not_json_says_where(string output, string said) =>
        Assert.Contains(said, Assert.IsType<RunOutcome.InvalidJson>(Decide(s_well, NodeKind.Node, output)).Detail);

    private static RunOutcome Decide(EndHead head, NodeKind kind, string output) =>
        OutcomeDecision.Of(kind, ResourceLimits.Node, new RunnerReport(head, Encoding.UTF8.GetBytes(output), default, default), engineSawOom: false);
}
