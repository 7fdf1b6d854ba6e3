using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Operations;

/// <summary>The circumstances of an operation.</summary>
/// <param name="Unit">The source that the operation's node lies in.</param>
/// <param name="Function">The local function it happens in; null at module and class level.</param>
/// <param name="Callers">The calls of local functions that led into <paramref name="Function"/>, innermost first; null where its callers are not known.</param>
/// <param name="IsUnconditional">Whether it happens whenever the file is run: at module level or in functions called from there, outside any branch.</param>
/// <param name="LoopDepth">Loops around it, those of its callers included.</param>
/// <param name="Via">How it comes to happen where no call in the source names it.</param>
public sealed record OperationContext(
    SourceUnit Unit,
    LocalFunction? Function,
    CallChain? Callers,
    bool IsUnconditional,
    int LoopDepth,
    ImplicitVia Via)
{
    /// <summary>How often it happens in one run of the file, as far as the loops around it say; infinity in a loop without end.</summary>
    public double Turns { get; init; } = 1;
}

/// <summary>A chain of calls, innermost first.</summary>
/// <param name="Node">The call.</param>
/// <param name="Unit">Its source.</param>
/// <param name="Function">What it calls.</param>
/// <param name="Outer">The call around it; null for the outermost.</param>
public sealed record CallChain(SyntaxNode Node, SourceUnit Unit, LocalFunction Function, CallChain? Outer);
