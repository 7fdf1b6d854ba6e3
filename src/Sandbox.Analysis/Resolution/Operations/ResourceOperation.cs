using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Operations;

/// <summary>What is asked for in an absurd amount.</summary>
public enum ResourceKind : byte
{
    /// <summary>A power or shift; size in bits of the result.</summary>
    HugeNumber,

    /// <summary>A repeated list, string or bytes, or a range made a list; size in elements.</summary>
    HugeAllocation,

    /// <summary>An iterator is gone through that never ends, or not within hours; size in turns.</summary>
    EndlessIteration,

    /// <summary>A local function that calls itself on every path; size 0.</summary>
    UnboundedRecursion,

    /// <summary>A wait that nobody ends; size 0.</summary>
    EndlessWait,
}

/// <summary>A computation whose size is known and large.</summary>
/// <param name="Node">Where.</param>
/// <param name="Context">The circumstances.</param>
/// <param name="Kind">Of what.</param>
/// <param name="Size">How much; infinity where it is beyond counting.</param>
public sealed record ResourceOperation(SyntaxNode Node, OperationContext Context, ResourceKind Kind, double Size) : Operation(Node, Context);
