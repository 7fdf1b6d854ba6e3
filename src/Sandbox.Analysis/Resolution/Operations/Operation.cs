using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Operations;

/// <summary>Something that the program does, with resolved values.</summary>
/// <param name="Node">Where, in <see cref="OperationContext.Unit"/>.</param>
/// <param name="Context">The circumstances.</param>
public abstract record Operation(SyntaxNode Node, OperationContext Context);
