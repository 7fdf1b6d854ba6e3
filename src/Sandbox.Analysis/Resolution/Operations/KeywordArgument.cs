using Sandbox.Analysis.Resolution.Values;

namespace Sandbox.Analysis.Resolution.Operations;

/// <summary><c>name=value</c> in a call; the name is null for a <c>**value</c> whose keys are not known.</summary>
public sealed record KeywordArgument(string? Name, AbstractValue Value);
