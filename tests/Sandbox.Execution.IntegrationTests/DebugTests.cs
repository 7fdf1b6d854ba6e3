using Sandbox.Execution.Nodes;
using Sandbox.Execution.Outcomes;

namespace Sandbox.Execution.IntegrationTests;

/// <summary>What debug mode tells, and that it changes nothing else.</summary>
public abstract class DebugTests(SandboxUnderTest engine)
{
    private const string Failing =
        """
        import numpy as np

        class Rude:
            def __repr__(self):
                raise SystemExit(7)

        def divide(a, b):
            return a / b

        def run(data):
            rude, table, text = Rude(), np.zeros((2, 3)), "\x1b[31m" + "x" * 500
            nested = [[[[1]]]]; nested.append(nested)
            return divide(data["a"], 0)
        """;

    [Fact]
    public async Task An_exception_is_shown_frame_by_frame()
    {
        var result = await engine.RunAsync(RealEngine.Job(Failing, NodeKind.Function, """{"a":1}""") with { Debug = true });
        Assert.Equal(new RunOutcome.NonZero(1), result.Outcome);
        Assert.EndsWith("ZeroDivisionError: division by zero\n", result.StandardError);
        Assert.Equal(
            $$"""
            <class 'ZeroDivisionError'>
            /workspace/src/Node.py:13 in run
                > return divide(data["a"], 0)
                data = dict('a': 1)
                rude = <Node.Rude>
                table = <ndarray (2, 3) <f8>
                text = '\x1b[31m{{new string('x', 115)}}'... (505)
                nested = list(list(list(<list of 1>)), list(list(<list of 1>), list(<list of 1>, <list of 2>)))
            /workspace/src/Node.py:8 in divide
                > return a / b
                a = 1
                b = 0

            """,
            result.Debug);
    }

    [Theory]
    [InlineData("x = 1\nresult = [x]", "Variables at the end:\n    x = 1\n    result = list(1)\n")]
    [InlineData("import os\nos.closerange(3, 99)\nresult = 1", null)]
    public async Task The_end_is_shown_where_the_node_lets_it(string source, string? shown)
    {
        var result = await engine.RunAsync(RealEngine.Job(source) with { Debug = true });
        Assert.IsType<RunOutcome.Ok>(result.Outcome);
        Assert.Equal(shown, result.Debug);
    }

    [Fact]
    public async Task A_flood_is_cut()
    {
        var result = await engine.RunAsync(RealEngine.Job("import os\nfor n in range(3, 120):\n    try:\n        os.write(n, b'x' * 500000)\n    except OSError:\n        pass\nresult = 1") with { Debug = true });
        Assert.Equal(1 << 16, result.Debug!.Length);
        Assert.IsType<RunOutcome.InvalidJson>(result.Outcome); // It wrote where the runner hears of values without JSON, too.
    }

    [Fact]
    public async Task Without_it_nothing_is_told() => Assert.Null((await engine.RunAsync("x = 1\nresult = 1")).Debug);
}

public sealed class DockerDebugTests(RealEngine engines) : DebugTests(SandboxUnderTest.Docker(engines));

public sealed class BubblewrapDebugTests(RealEngine engines) : DebugTests(SandboxUnderTest.Bubblewrap(engines));
