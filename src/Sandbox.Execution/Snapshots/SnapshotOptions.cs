using System.Collections.Immutable;
using Sandbox.Execution.Json;

namespace Sandbox.Execution.Snapshots;

/// <summary>How outputs become snapshots and are compared with them.</summary>
/// <param name="Tolerances">For numbers; the last one whose path fits decides. Where none fits, numbers are equal when their text is: <c>1</c> is not <c>1.0</c>.</param>
/// <param name="Ignore">Members are left out of the snapshot, elements written as <c>"{Scrubbed}"</c>; neither is compared.</param>
/// <param name="Scrub">What is replaced by a name and a number.</param>
public sealed record SnapshotOptions(
    ImmutableArray<Tolerance> Tolerances,
    ImmutableArray<JsonPathPattern> Ignore,
    Scrubbing Scrub)
{
    /// <summary>Everything is compared, exactly.</summary>
    public static readonly SnapshotOptions Default = new([], [], Scrubbing.None);

    internal bool Ignores(JsonPath path)
    {
        foreach (var pattern in Ignore)
            if (pattern.Matches(path.Steps))
                return true;
        return false;
    }

    internal bool Allows(JsonPath path, JsonNode expected, JsonNode received)
    {
        for (var i = Tolerances.Length - 1; i >= 0; i--)
            if (Tolerances[i].Path.Matches(path.Steps))
                return Tolerances[i].Allows(expected.Utf8, received.Utf8);
        return false;
    }
}
