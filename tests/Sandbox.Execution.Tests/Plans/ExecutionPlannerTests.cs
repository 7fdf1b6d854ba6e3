using System.Collections.Immutable;
using Sandbox.Execution.Nodes;
using Sandbox.Execution.Plans;

namespace Sandbox.Execution.Tests.Plans;

public sealed class ExecutionPlannerTests
{
    private static NodeFile File(string path, string content) => new(path, System.Text.Encoding.UTF8.GetBytes(content));

    private static Node Node(string path, params string[] samples) => new(
        Path.GetFileNameWithoutExtension(path), path, NodeKind.Node, "run", CallStyle.Whole, [File(path, "pass")],
        [.. samples.Select(name => new Sample(name, $"{name}.input.json", "{}"u8.ToArray(), $"{name}.verified.json"))]);

    [Theory]
    [InlineData(50, 0, false)]
    [InlineData(50, 12, false)]
    [InlineData(50, 14, true)]
    [InlineData(512, 16, false)]
    public void What_does_not_fit_in_the_workspace_is_not_run(int memory, int input, bool rejected)
    {
        var node = Node("a.py", "x");
        node = node with { Samples = [node.Samples[0] with { Input = new byte[input << 20] }] };
        var plan = ExecutionPlanner.Plan([node], _ => new JobTerms("node", ResourceLimits.Node with { Memory = (long)memory << 20 }, [], true, null));
        Assert.Equal(rejected, plan.Jobs[0].Rejection?.StartsWith("its files and the input take 14.0 MB, and /workspace has room for 12.8 MB", StringComparison.Ordinal) ?? false);
    }

    [Fact]
    public void PlansEverySampleInOrder()
    {
        var asked = new List<string>();
        var plan = ExecutionPlanner.Plan([Node("b.py", "2", "10", "1"), Node("a.py", "x"), Node("Z.py", "x")], node =>
        {
            asked.Add(node.Path);
            return new JobTerms("node", ResourceLimits.Node, [], node.Path != "a.py", node.Path == "b.py" ? "risk 90 reaches the limit of 70" : null);
        });
        Assert.Equal(["Z.py x", "a.py x", "b.py 1", "b.py 10", "b.py 2"], plan.Jobs.Select(job => $"{job.Node.Path} {job.Sample.Name}"));
        Assert.Equal(["Z.py", "a.py", "b.py"], asked);
        Assert.Equal([true, false, true, true, true], plan.Jobs.Select(job => job.Validated));
        Assert.Equal("risk 90 reaches the limit of 70", plan.Jobs[2].Rejection);
        Assert.Null(plan.Jobs[0].Rejection);
    }

    [Fact]
    public void TheHashIsThatOfPathsAndBytes()
    {
        var seen = new HashSet<string>();
        ImmutableArray<NodeFile>[] all =
        [
            [],
            [File("a.py", "x")],
            [File("a.py", "y")],
            [File("b.py", "x")],
            [File("a.pyx", "")],
            [File("a.py", ""), File("x", "")],
            [File("a.py", "x"), File("b.py", "y")],
            [File("b.py", "y"), File("a.py", "x")],
            [File("a.py", "x"), File("b.py", "y"), File("c.py", "z")],
        ];
        Assert.All(all, files => Assert.True(seen.Add(ExecutionPlanner.SourceHash(files))));
        Assert.Equal(
            ExecutionPlanner.SourceHash([File("a.py", "x"), File("b.py", "y"), File("c.py", "z")]),
            ExecutionPlanner.SourceHash([File("a.py", "x"), File("c.py", "z"), File("b.py", "y")]));
        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", ExecutionPlanner.SourceHash([]));
    }
}
