using Sandbox.Execution.Nodes;
using Sandbox.Execution.Plans;

namespace Sandbox.Execution.Tests.Engines;

internal static class Jobs
{
    public static Job Node(NodeKind kind = NodeKind.Node, ResourceLimits? limits = null, params Dataset[] datasets) => new(
        new Node("Node", "nodes/Node.py", kind, "run", CallStyle.Whole, [new NodeFile("Node.py", "pass"u8.ToArray())], []),
        new Sample("one", "nodes/Node.one.input.json", "{}"u8.ToArray(), "nodes/Node.one.verified.json"),
        "node", limits ?? ResourceLimits.Node, [.. datasets], "", true, null);
}
