using Sandbox.Analysis.Resolution.Operations;
using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution.Engine;

/// <summary>A running call of a local function.</summary>
internal sealed class Activation(LocalFunction function, AbstractValue?[] arguments, CallChain? callers, Activation? caller)
{
    public LocalFunction Function { get; } = function;

    public AbstractValue?[] Arguments { get; } = arguments;

    public CallChain? Callers { get; } = callers;

    /// <summary>The call around it; null of a call at module level.</summary>
    public Activation? Caller { get; } = caller;

    /// <summary>The next one outwards of the same definition: recursion is looked for among these alone, however deep the chain of calls.</summary>
    public Activation? Outer { get; set; }

    /// <summary>Conditions and loops around the body at entry: what is no deeper happens on every call.</summary>
    public int Conditions { get; init; }

    /// <summary>What was returned so far.</summary>
    public AbstractValue? Result { get; set; }

    /// <summary>Whether anything in the body so far depended on a test, even a known one.</summary>
    public bool HasChoice { get; set; }

    /// <summary>Modules that were being run by imports at entry: what runs outside of the innermost counts as not running.</summary>
    public int ModuleRuns { get; init; }

    /// <summary>Loops around the call.</summary>
    public int Loops { get; init; }

    /// <summary>Of a generator: whether it never ends by itself.</summary>
    public bool IsEndless { get; set; }

    /// <summary>Of a generator: what was yielded.</summary>
    public ElementStore? Yields { get; set; }
}
