namespace Sandbox.Execution.Nodes;

/// <summary>What a node's file is, and so how the runner starts it and where its output comes from.</summary>
public enum NodeKind
{
    /// <summary>A program: <c>python Node.py input.json output.json</c>; its output is what it wrote to <c>argv[2]</c>.</summary>
    Node,

    /// <summary>A module with an entry function; its output is the return value as JSON.</summary>
    Function,

    /// <summary>A program without input; its output is the variable <c>result</c> or <c>signal</c>, else its standard output.</summary>
    Script,
}
