namespace Sandbox.Execution.IntegrationTests;

/// <summary>A box of the same image is given the runner compiled, and a node cannot tell by what it is given.</summary>
public abstract class RunnerCodeTests(SandboxUnderTest engine)
{
    [Fact]
    public async Task The_second_box_is_given_the_code_that_the_first_compiled()
    {
        const string source =
            """
            import sys
            frame = sys._getframe()
            while "COMPILED" not in frame.f_globals:
                frame = frame.f_back
            result = frame.f_globals["COMPILED"] is None
            """;
        await engine.RunAsync(source);
        Assert.Equal("true", RealEngine.Output(await engine.RunAsync(source)));
    }

    [Fact]
    public async Task A_node_finds_the_modules_that_it_would_find_in_a_plain_interpreter()
    {
        const string source =
            """
            import sys
            result = sorted({"json", "re", "enum", "ctypes", "signal", "struct", "math"} & set(sys.modules))
            """;
        Assert.Equal("[]", RealEngine.Output(await engine.RunAsync(source)));
    }

    [Fact]
    public async Task Local_modules_named_as_what_the_runner_uses_do_not_hinder_it()
    {
        var job = RealEngine.Job("import json, enum\ndef run(data):\n    return [json.NAME, enum.NAME, data]", Nodes.NodeKind.Function, """{"a":[1.5,"é",null]}""");
        job = job with { Node = job.Node with { Files = [.. job.Node.Files, .. new[] { "json", "enum", "types", "re", "signal" }.Select(name => new Nodes.NodeFile($"{name}.py", "NAME = 'own'"u8.ToArray()))] } };
        Assert.Equal("""["own", "own", {"a": [1.5, "\u00e9", null]}]""", RealEngine.Output(await engine.RunAsync(job)));
    }
}

public sealed class DockerRunnerCodeTests(RealEngine engines) : RunnerCodeTests(SandboxUnderTest.Docker(engines));

public sealed class BubblewrapRunnerCodeTests(RealEngine engines) : RunnerCodeTests(SandboxUnderTest.Bubblewrap(engines));
