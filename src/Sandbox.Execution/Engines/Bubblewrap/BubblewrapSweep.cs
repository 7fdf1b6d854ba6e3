using System.Collections.Immutable;
using Sandbox.Execution.Engines.Bubblewrap.Cgroups;

namespace Sandbox.Execution.Engines.Bubblewrap;

/// <summary>Finds and removes what tools that are known to be dead left: cgroups, with whatever may still be in them, and working folders. No living tool's.</summary>
internal static class BubblewrapSweep
{
    public static ImmutableArray<string> Find(CgroupHome? home) =>
        [.. (home?.Folders ?? []).Append(WorkingFolder.Parent).SelectMany(OrphansIn).Order(StringComparer.Ordinal)];

    /// <summary>Waits for what it kills: the kernel removes no cgroup before the last process in it has ended.</summary>
    /// <returns>What was removed, and what could not be.</returns>
    public static async Task<(ImmutableArray<string> Removed, ImmutableArray<string> Left)> SweepAsync(CgroupHome? home)
    {
        var found = Find(home);
        foreach (var cgroup in (home?.Folders ?? []).SelectMany(OrphansIn))
            await Cgroup.Existing(home!.Version, cgroup).RemoveAsync().ConfigureAwait(false);
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
