using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Operations;

/// <summary>The order of a set of strings becomes visible: it is iterated, joined, or made a list.</summary>
/// <param name="Node">Where.</param>
/// <param name="Context">The circumstances.</param>
public sealed record SetOrderOperation(SyntaxNode Node, OperationContext Context) : Operation(Node, Context);
