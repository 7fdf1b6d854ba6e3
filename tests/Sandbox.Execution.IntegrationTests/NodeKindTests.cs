using Sandbox.Execution.Nodes;

namespace Sandbox.Execution.IntegrationTests;

public sealed class NodeKindTests(RealEngine engine)
{
    [Fact]
    public async Task A_node_reads_its_input_and_writes_its_output()
    {
        var result = await engine.RunAsync("import json, sys\njson.dump({'got': json.load(open(sys.argv[1]))}, open(sys.argv[2], 'w'))\nprint('done')", NodeKind.Node, """{"a":1}""");
        Assert.Equal("""{"got": {"a": 1}}""", RealEngine.Output(result));
        Assert.Equal("done\n", result.StandardOutput);
        Assert.True(result.CleanedUp);
        Assert.Equal(0, result.ExitCode);
        Assert.True(result.Usage.Cpu > TimeSpan.Zero);
        Assert.True(result.Usage.PeakMemoryBytes > 1 << 20);
        Assert.Equal(0, result.Usage.OomCount);
    }
}
