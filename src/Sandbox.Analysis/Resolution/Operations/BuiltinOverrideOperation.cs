using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Operations;

/// <summary>A module-level name that is a builtin's is bound to something else.</summary>
/// <param name="Node">Where.</param>
/// <param name="Context">The circumstances.</param>
/// <param name="Name">The builtin's name.</param>
/// <param name="Value">What it becomes; null where that is not known (a definition).</param>
public sealed record BuiltinOverrideOperation(SyntaxNode Node, OperationContext Context, string Name, AbstractValue? Value)
    : Operation(Node, Context);
