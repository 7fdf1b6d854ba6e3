using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Operations;

/// <summary>
/// A member of something that is not local is set or deleted (<c>sys.excepthook = f</c>, <c>builtins.print = f</c>,
/// <c>sys.modules['os'] = x</c>), or one with a sensitive name of anything (<c>f.__code__ = c</c>).
/// </summary>
/// <param name="Node">Where.</param>
/// <param name="Context">The circumstances.</param>
/// <param name="Receiver">Whose member.</param>
/// <param name="Name">Its name; null where it is computed and not known.</param>
/// <param name="Value">What it becomes; null where it is deleted.</param>
/// <param name="Access">By what means.</param>
public sealed record MemberWriteOperation(
    SyntaxNode Node,
    OperationContext Context,
    AbstractValue Receiver,
    string? Name,
    AbstractValue? Value,
    MemberAccess Access) : Operation(Node, Context);
