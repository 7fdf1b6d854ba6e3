using System.Collections.Immutable;
using Sandbox.Execution.Nodes;

namespace Sandbox.Execution.Engines.Bubblewrap;

/// <summary>Whether something is mounted below a dataset: bubblewrap's own bind mounts would show it to the node.</summary>
internal static class DatasetMounts
{
    /// <summary>Why the datasets cannot be shown, or null.</summary>
    public static string? Refusal(ImmutableArray<Dataset> datasets)
    {
        if (datasets.IsEmpty) return null;
        // Field 5 of proc(5)'s mountinfo: the mount point, with \040 for a space and the like; a folder of such a name is compared as it is written there.
        var points = File.ReadLines("/proc/self/mountinfo").Select(line => line.Split(' ')).Where(fields => fields.Length > 4).Select(fields => fields[4].Replace("\\040", " ", StringComparison.Ordinal)).ToList();
        foreach (var dataset in datasets)
        {
            if (points.Find(point => point.StartsWith(dataset.HostPath.TrimEnd('/') + "/", StringComparison.Ordinal)) is { } inner)
                return $"dataset '{dataset.Name}': {inner} is mounted below it: use a folder without mounts in it, or run the check as root";
        }

        return null;
    }
}
