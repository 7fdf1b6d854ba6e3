using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Operations;

/// <summary>
/// A known string reaches something that runs it as code (an effect's role <c>code</c>). It was parsed; what it does follows as operations
/// whose unit is <paramref name="Code"/>. The call itself was reported before, as a <see cref="CallOperation"/>.
/// </summary>
/// <param name="Node">The call that runs it.</param>
/// <param name="Context">The circumstances.</param>
/// <param name="Text">The string, with its steps.</param>
/// <param name="Code">The parsed string.</param>
/// <param name="IsDecoded">Whether the string was decoded or decompressed.</param>
public sealed record CodeOperation(SyntaxNode Node, OperationContext Context, AbstractValue Text, SourceUnit Code, bool IsDecoded)
    : Operation(Node, Context);
