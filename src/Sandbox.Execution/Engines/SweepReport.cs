using System.Collections.Immutable;

namespace Sandbox.Execution.Engines;

/// <summary>What a sweep did.</summary>
/// <param name="Found">Containers with this tool's label, other live tools' included.</param>
/// <param name="Removed">Ids of the orphans that were removed.</param>
/// <param name="Failed">Orphans that could not be removed, each with the reason.</param>
public sealed record SweepReport(int Found, ImmutableArray<string> Removed, ImmutableArray<(string Id, string Reason)> Failed);
