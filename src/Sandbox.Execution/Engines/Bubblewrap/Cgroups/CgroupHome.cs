using System.Collections.Immutable;

namespace Sandbox.Execution.Engines.Bubblewrap.Cgroups;

/// <summary>
/// Where this process may make cgroups of its own: below its own cgroup in the first version, where each controller has a tree; in the second below its nearest
/// ancestor that gives its children memory and process limits and may be written (a cgroup that holds processes itself cannot).
/// </summary>
/// <param name="Version">The version.</param>
/// <param name="Parents">The folder to make a child in, by controller; the same for all in the second version.</param>
internal sealed record CgroupHome(CgroupVersion Version, ImmutableSortedDictionary<string, string> Parents)
{
    /// <summary>Without these there is no use; <c>cpu</c> and <c>cpuacct</c> are taken where they are.</summary>
    private static readonly string[] s_needed = ["memory", "pids"];

    private const string NotMounted = "no cgroup tree that controls memory and processes is mounted";

    private static readonly string[] s_wanted = ["memory", "pids", "cpu", "cpuacct"];

    /// <summary>Distinct folders below which cgroups are made.</summary>
    public IEnumerable<string> Folders => Parents.Values.Distinct(StringComparer.Ordinal);

    /// <summary>Whether processor shares can be limited.</summary>
    public bool LimitsCpu => Version == CgroupVersion.V1 ? Parents.ContainsKey("cpu") : Words(Path.Join(Parents["cpu"], "cgroup.subtree_control")).Contains("cpu");

    /// <param name="root">The root of the file system, or of one that a test made.</param>
    /// <param name="reason">Why there is none, and what to do.</param>
    public static CgroupHome? Find(string root, out string reason)
    {
        try
        {
            var own = OwnPaths(File.ReadAllLines(Path.Join(root, "proc/self/cgroup")));
            var mounts = CgroupMount.Read(File.ReadAllLines(Path.Join(root, "proc/self/mountinfo")));
            return First(root, own, mounts, out reason) ?? Second(root, own, mounts, ref reason);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            reason = $"cgroups cannot be read ({e.Message})";
            return null;
        }
    }

    private static CgroupHome? First(string root, Dictionary<string, string> own, IReadOnlyList<CgroupMount> mounts, out string reason)
    {
        reason = NotMounted;
        var parents = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var controller in s_wanted)
        {
            if (mounts.FirstOrDefault(mount => mount.Controllers.Contains(controller)) is { } mount && own.TryGetValue(controller, out var path))
                parents[controller] = mount.FolderOf(root, path);
        }

        if (!s_needed.All(parents.ContainsKey)) return null;
        if (parents.Values.FirstOrDefault(folder => !MayMakeIn(folder)) is not { } closed) return new CgroupHome(CgroupVersion.V1, parents.ToImmutable());
        reason = $"no cgroup may be made in {closed}: run the check as root, or boot with version 2 of cgroups";
        return null;
    }

    private static CgroupHome? Second(string root, Dictionary<string, string> own, IReadOnlyList<CgroupMount> mounts, ref string reason)
    {
        if (mounts.FirstOrDefault(mount => mount.Controllers.IsEmpty) is not { } mount || !own.TryGetValue("", out var path)) return null;
        var top = mount.FolderOf(root, "/");
        for (var folder = mount.FolderOf(root, path); folder.Length >= top.Length; folder = Path.GetDirectoryName(folder)!)
        {
            if (!Gives(folder) || !MayMakeIn(folder)) continue;
            return new CgroupHome(CgroupVersion.V2, ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, s_wanted.Select(controller => KeyValuePair.Create(controller, folder))));
        }

        // Where the first version has the controllers, its reason is the one that helps.
        if (reason == NotMounted)
        {
            reason = $"no cgroup above {path} gives its children memory and process limits and may be written: start the check with "
                + "'systemd-run --user --scope -p Delegate=yes', or as root on a machine whose /sys/fs/cgroup is writable";
        }

        return null;
    }

    /// <summary>Whether children get both limits; asks for it where that is all that lacks.</summary>
    private static bool Gives(string folder)
    {
        var control = Path.Join(folder, "cgroup.subtree_control");
        if (!Words(Path.Join(folder, "cgroup.controllers")).IsSupersetOf(s_needed)) return false;
        if (Words(control).IsSupersetOf(s_needed)) return true;
        try
        {
            File.WriteAllText(control, "+memory +pids");
            File.WriteAllText(control, "+cpu");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Not ours, or it holds processes: one further up may do.
        }

        return Words(control).IsSupersetOf(s_needed);
    }

    private static bool MayMakeIn(string folder)
    {
        var trial = Path.Join(folder, OwnedNames.Of(OwnerIdentity.Current.ToString(), Guid.NewGuid().ToString("N")));
        try
        {
            Directory.CreateDirectory(trial);
            Directory.Delete(trial);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static HashSet<string> Words(string file) => File.Exists(file) ? [.. File.ReadAllText(file).Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)] : [];

    /// <summary>Lines <c>number:controllers:path</c> of proc(5)'s cgroup; the second version's has no controllers.</summary>
    private static Dictionary<string, string> OwnPaths(string[] lines)
    {
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (line.Split(':', 3) is not [_, var controllers, var path]) continue;
            foreach (var controller in controllers.Split(',')) paths[controller] = path;
        }

        return paths;
    }
}
