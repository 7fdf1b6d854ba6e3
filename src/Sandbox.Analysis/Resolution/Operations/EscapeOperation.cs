using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Operations;

/// <summary>
/// Something with effects goes where the resolver does not follow it: passed to an unknown or known callee that it is not known to
/// call, stored in an unknown object, returned to unknown callers.
/// </summary>
/// <param name="Node">Where.</param>
/// <param name="Context">The circumstances.</param>
/// <param name="Value">What escapes, with its steps; never a union.</param>
/// <param name="Target">What it is passed to or stored in; null where it is returned.</param>
public sealed record EscapeOperation(SyntaxNode Node, OperationContext Context, AbstractValue Value, AbstractValue? Target)
    : Operation(Node, Context);
