using System.Collections.Immutable;

namespace Sandbox.Execution.Snapshots;

/// <summary>How an output compares with its verified snapshot.</summary>
/// <param name="DifferenceCount">0 for equal.</param>
/// <param name="Differences">The first <see cref="Comparer.MaxDifferences"/>, in document order.</param>
/// <param name="Diff">A unified diff of the changed lines, printable and capped; empty for equal. Values within their tolerance do not appear.</param>
/// <param name="Problem">Why they could not be compared as JSON, or null.</param>
public sealed record Comparison(int DifferenceCount, ImmutableArray<Difference> Differences, string Diff, string? Problem)
{
    internal static readonly Comparison Equal = new(0, [], "", null);

    public bool IsEqual => DifferenceCount == 0;
}
