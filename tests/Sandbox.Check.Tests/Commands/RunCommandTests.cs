using System.Text.Json;
using Sandbox.Execution.Nodes;
using Sandbox.Execution.Outcomes;

namespace Sandbox.Check.Tests.Commands;

public sealed class RunCommandTests
{
    private static Workspace WithNode() => new Workspace().With("Node.py", "x = 1\n").With("Node.one.input.json", "{\"a\": 1}");

    [Fact]
    public async Task It_prints_the_output_and_nothing_else_on_standard_output()
    {
        using var work = WithNode();
        work.Engine.StandardError = "warned\e[31m\n";
        var result = await work.Run("run", "Node.py");
        Assert.Equal((0, "{\"value\": 1}\n", "warned\\u{1b}[31m\n"), (result.Code, result.Out, result.Error));
        Assert.False(work.Has("Node.one.received.json"));
    }

    [Fact]
    public async Task How_an_engine_is_weaker_is_said_with_every_run()
    {
        using var work = WithNode();
        work.Engine.Weakness = "weaker\e[31m than a container";
        var run = await work.Run("run", "Node.py");
        Assert.Equal(("{\"value\": 1}\n", "sandbox-check: note: weaker\\u{1b}[31m than a container\n"), (run.Out, run.Error));
        using var json = JsonDocument.Parse((await work.Run("run", "Node.py", "--format", "json")).Out);
        Assert.Equal("weaker\e[31m than a container", Unescaped(json.RootElement.GetProperty("summary").GetProperty("notes")[0].GetString()!));
        foreach (var format in new[] { "text", "json", "sarif", "github", "azure", "junit", "msbuild", "markdown" })
            Assert.Contains("than a container", (await work.Run("check", "--format", format)).Out, StringComparison.Ordinal);
        using var sarif = JsonDocument.Parse((await work.Run("check", "--format", "sarif")).Out);
        Assert.Equal("fake", sarif.RootElement.GetProperty("runs")[1].GetProperty("properties").GetProperty("engines")[0].GetString());

        static string Unescaped(string text) => text.Replace("\\u{1b}", "\e", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Variables_are_shown_on_standard_error_where_asked_for()
    {
        using var work = WithNode();
        work.Engine.Debug = "    x = '\e[31m'\n";
        Assert.Equal(("{\"value\": 1}\n", "    x = '\\u{1b}[31m'\n"), (await work.Run("run", "Node.py", "--debug")) is var shown ? (shown.Out, shown.Error) : default);
        var report = System.Text.Json.JsonDocument.Parse((await work.Run("run", "Node.py", "--debug", "--format", "json")).Out).RootElement.GetProperty("runs")[0];
        Assert.Contains("x = ", report.GetProperty("debug").GetString(), StringComparison.Ordinal);
        Assert.False(report.GetProperty("peakMemoryApproximate").GetBoolean());
        Assert.Equal("", (await work.Run("run", "Node.py")).Error);
    }

    [Fact]
    public async Task It_takes_an_input_from_a_file_or_standard_input()
    {
        using var work = WithNode().With("mine.json", "[1]").With("bad.json", "[1");
        await work.Run("run", "Node.py", "--input", "mine.json");
        await work.RunWith("[2]", "run", "Node.py", "--input", "-");
        Assert.Equal(["[1]", "[2]"], work.Engine.Jobs.Select(j => System.Text.Encoding.UTF8.GetString(j.Sample.Input.Span)));
        (await work.Run("run", "Node.py", "--input", "bad.json")).Refuses("bad.json:1:3: the input is not usable");
        (await work.Run("run", "Node.py", "--input", "none.json")).Refuses("cannot read the input none.json");
        (await work.Run("run", "Node.py", "--input", "mine.json", "--sample", "one")).Refuses("not both");
    }

    [Fact]
    public async Task Of_several_samples_one_must_be_chosen()
    {
        using var work = WithNode().With("Node.two.input.json", "2");
        (await work.Run("run", "Node.py")).Refuses("has several samples", "one, two");
        (await work.Run("run", "Node.py", "--sample", "three")).Refuses("has no sample 'three'", "it has one, two");
        Assert.Equal(0, (await work.Run("run", "Node.py", "--sample", "two")).Code);
        (await work.With("Other.py", "").Run("run", "Other.py")).Refuses("has no sample");
    }

    [Fact]
    public async Task The_kind_may_come_from_the_command_line()
    {
        using var work = new Workspace().With("s.py", "result = 1\n");
        Assert.Equal(0, (await work.Run("run", "s.py", "--kind", "script")).Code);
        Assert.Equal(NodeKind.Script, Assert.Single(work.Engine.Jobs).Node.Kind);
        (await work.Run("run", "s.py", "--kind", "skript")).Refuses("--kind must be one of node, function, script", "did you mean 'script'?");
    }

    [Fact]
    public async Task Without_a_scan_the_result_is_marked()
    {
        using var work = WithNode();
        var result = await work.Run("run", "Node.py", "--no-scan", "--format", "json");
        Assert.False(JsonDocument.Parse(result.Out).RootElement.GetProperty("runs")[0].GetProperty("validated").GetBoolean());
        Assert.Contains("not validated", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failing_node_prints_its_outcome_and_ends_with_1()
    {
        using var work = WithNode();
        work.Engine.Outcome = _ => new RunOutcome.NonZero(4);
        var result = await work.Run("run", "Node.py");
        Assert.Equal((1, ""), (result.Code, result.Out));
        Assert.Contains("nonzero: exit code 4", result.Error, StringComparison.Ordinal);
        work.Engine.Outcome = _ => new RunOutcome.SandboxError("gone");
        Assert.Equal(2, (await work.Run("run", "Node.py")).Code);
    }
}
