using Sandbox.Analysis.Resolution.Values;
using Sandbox.Python.Syntax;

namespace Sandbox.Analysis.Resolution.Operations;

/// <summary>A module is imported.</summary>
/// <param name="Node">The alias, statement or call.</param>
/// <param name="Context">The circumstances.</param>
/// <param name="Module">The dotted name, relative ones resolved against the file's package; null where it is computed and not known.</param>
/// <param name="Member">Of <c>from module import member</c>: the member, or <c>*</c>.</param>
/// <param name="IsDynamic">By <c>__import__</c>, importlib and their like.</param>
/// <param name="NameValue">Of a dynamic import: the name as a value, with its steps.</param>
/// <param name="LocalModule">The local module that it resolves to; null where it is none.</param>
/// <param name="IsOptional">Inside a <c>try</c> whose handler catches ImportError, or in an <c>if TYPE_CHECKING</c>.</param>
public sealed record ImportOperation(
    SyntaxNode Node,
    OperationContext Context,
    string? Module,
    string? Member,
    bool IsDynamic,
    AbstractValue? NameValue,
    SourceUnit? LocalModule,
    bool IsOptional) : Operation(Node, Context);
