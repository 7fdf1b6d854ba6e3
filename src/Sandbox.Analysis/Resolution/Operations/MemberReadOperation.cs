using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Operations;

/// <summary>
/// A member is read: of a known module, class or instance where the result has effects; with a sensitive name
/// (<see cref="SensitiveMembers"/>) of anything; with a computed name of anything but <c>self</c>.
/// </summary>
/// <param name="Node">Where.</param>
/// <param name="Context">The circumstances.</param>
/// <param name="Receiver">What it is read from.</param>
/// <param name="Name">The member's name; null where it is computed and not known.</param>
/// <param name="NameValue">The name as a value, with its steps, where it is not an identifier of the source; else null.</param>
/// <param name="Result">What was read.</param>
/// <param name="Access">By what means.</param>
public sealed record MemberReadOperation(
    SyntaxNode Node,
    OperationContext Context,
    AbstractValue Receiver,
    string? Name,
    AbstractValue? NameValue,
    AbstractValue Result,
    MemberAccess Access) : Operation(Node, Context);
