using System.Collections.Immutable;
using Sandbox.Execution.Nodes;

namespace Sandbox.Execution.Plans;

/// <summary>Which jobs share a box: neighbours of one node on the same terms, so many a box that a few boxes can work side by side. Pure.</summary>
internal static class JobGroups
{
    /// <summary>Fewer samples than this are not spread over several boxes.</summary>
    private const int Fewest = 4;

    /// <returns>Ranges of the plan's jobs, in its order; all of length 1 where samples are isolated.</returns>
    public static ImmutableArray<Range> Of(ImmutableArray<Job> jobs, PlanOptions options)
    {
        var groups = ImmutableArray.CreateBuilder<Range>();
        for (var start = 0; start < jobs.Length;)
        {
            var end = start + 1;
            while (!options.IsolateSamples && end < jobs.Length && ShareABox(jobs[start], jobs[end])) end++;
            var boxes = Math.Clamp((end - start) / Fewest, 1, Math.Max(1, options.Parallel));
            for (var box = 0; box < boxes; box++) groups.Add((start + (end - start) * box / boxes)..(start + (end - start) * (box + 1) / boxes));
            start = end;
        }

        return groups.ToImmutable();
    }

    private static bool ShareABox(Job one, Job other) =>
        ReferenceEquals(one.Node, other.Node) && one.Node.Kind != NodeKind.Script && one.Limits == other.Limits && one.Datasets.SequenceEqual(other.Datasets)
        && one.Validated == other.Validated && one.Rejection is null && other.Rejection is null;
}
