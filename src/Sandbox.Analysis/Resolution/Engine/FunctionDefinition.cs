namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>One <c>def</c> or <c>lambda</c> of the source, shared by the functions that its executions make.</summary>
internal sealed class FunctionDefinition
{
    /// <summary>Its innermost running call; null where none runs.</summary>
    public Activation? Running { get; set; }
}
