namespace Sandbox.Execution.Nodes;

/// <summary>How a <see cref="NodeKind.Function"/> receives the sample's input.</summary>
public enum CallStyle
{
    /// <summary>One positional argument: the whole input value.</summary>
    Whole,

    /// <summary>The input's members as keyword arguments.</summary>
    Keywords,
}
