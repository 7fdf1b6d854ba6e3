using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Operations;

/// <summary>A <c>while</c> whose test is always true, or a <c>for</c> over an endless iterator, was met.</summary>
/// <param name="Node">The statement.</param>
/// <param name="Context">The circumstances.</param>
/// <param name="HasExit">Whether its body holds a break of its own, a return, a raise, a yield, an await, or a call that ends the program.</param>
/// <param name="Waits">Whether its body calls something that waits (sleep, input, recv …) or any unknown function.</param>
/// <param name="IsCaught">Whether it stands in a <c>try</c> and calls something, so that an exception may be its way out: <c>while True: queue.get_nowait()</c>.</param>
public sealed record LoopOperation(SyntaxNode Node, OperationContext Context, bool HasExit, bool Waits, bool IsCaught) : Operation(Node, Context);
