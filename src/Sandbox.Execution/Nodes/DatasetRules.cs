using System.Collections.Immutable;

namespace Sandbox.Execution.Nodes;

/// <summary>Which folders may be datasets.</summary>
/// <param name="Root">The repository's folder.</param>
/// <param name="Home">The user's home; null where there is none.</param>
/// <param name="AllowedFolders">Absolute folders outside the repository that the operator allows, with all below them.</param>
/// <param name="Reader">The user and group ids that the sandbox reads with; null where the engine does not say before it runs.</param>
public sealed record DatasetRules(string Root, string? Home, ImmutableArray<string> AllowedFolders, (uint User, uint Group)? Reader);
