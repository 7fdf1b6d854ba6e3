using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>One <c>def</c> or <c>lambda</c> of the source, shared by the functions that its executions make.</summary>
internal sealed class FunctionDefinition
{
    private BranchingRecursion? _branching;
    private bool _branchingIsKnown;

    /// <summary>Its innermost running call; null where none runs.</summary>
    public Activation? Running { get; set; }

    /// <summary>How it calls itself more than once on a path; null where it does not.</summary>
    public BranchingRecursion? Branching(SyntaxNode node)
    {
        if (!_branchingIsKnown)
            _branching = node is FunctionDefStatement definition ? BranchingRecursion.Of(definition) : null;
        _branchingIsKnown = true;
        return _branching;
    }
}
