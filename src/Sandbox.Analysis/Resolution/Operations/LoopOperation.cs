using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Operations;

/// <summary>A <c>while</c> whose test is always true, or a <c>for</c> over an endless iterator, was met.</summary>
/// <param name="Node">The statement.</param>
/// <param name="Context">The circumstances.</param>
/// <param name="HasExit">Whether its body holds a break of its own, a return, a raise, a yield, an await, or a call that ends the program.</param>
/// <param name="Waits">Whether its body calls something that waits (sleep, input, recv …) or any unknown function.</param>
public sealed record LoopOperation(SyntaxNode Node, OperationContext Context, bool HasExit, bool Waits) : Operation(Node, Context);
