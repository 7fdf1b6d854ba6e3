using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Operations;

/// <summary>Which limit of <see cref="ResolutionBudget"/> was hit so that code stays unseen.</summary>
public enum BudgetKind : byte
{
    /// <summary>The tree is nested too deeply.</summary>
    Nesting,

    /// <summary>Code strings in code strings.</summary>
    CodeDepth,

    /// <summary>A payload that reaches execution is too large to decode or analyse.</summary>
    PayloadSize,

    /// <summary>Too many steps.</summary>
    Steps,

    /// <summary>A value got lost to a limit, and reaches a place where it decides what the code does.</summary>
    Values,
}

/// <summary>A limit was hit: the file counts as not fully analysed.</summary>
/// <param name="Node">Where.</param>
/// <param name="Context">The circumstances.</param>
/// <param name="Kind">Which limit.</param>
public sealed record BudgetOperation(SyntaxNode Node, OperationContext Context, BudgetKind Kind) : Operation(Node, Context);
