using System.Collections.Immutable;
using Sandbox.Execution.Engines.Bubblewrap.Cgroups;

namespace Sandbox.Execution.Engines.Bubblewrap;

/// <summary>Finds and removes what tools that are known to be dead left: cgroups, with whatever may still be in them, and working folders. No living tool's.</summary>
internal static class BubblewrapSweep
{
    public static ImmutableArray<string> Find(CgroupHome? home) =>
        [.. (home?.Folders ?? []).Append(WorkingFolder.Parent).SelectMany(OrphansIn).Order(StringComparer.Ordinal)];

    /// <returns>What was removed, and what could not be.</returns>
    public static (ImmutableArray<string> Removed, ImmutableArray<string> Left) Sweep(CgroupHome? home)
    {
        var found = Find(home);
        foreach (var cgroup in (home?.Folders ?? []).SelectMany(OrphansIn))
        {
            var orphan = Cgroup.Existing(home!.Version, cgroup);
            orphan.Kill();
            _ = orphan.TryDelete();
        }

        foreach (var folder in OrphansIn(WorkingFolder.Parent)) WorkingFolder.Remove(folder);
        var left = Find(home);
        return ([.. found.Except(left, StringComparer.Ordinal)], left);
    }

    private static IEnumerable<string> OrphansIn(string parent)
    {
        try
        {
            return [.. Directory.EnumerateDirectories(parent, OwnedNames.Prefix + "*").Where(path => OwnedNames.IsOrphan(Path.GetFileName(path), OwnerIdentity.Current) && WorkingFolder.IsOwn(path))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
