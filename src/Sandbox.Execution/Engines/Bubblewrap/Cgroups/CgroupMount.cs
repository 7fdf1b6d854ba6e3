using System.Collections.Immutable;

namespace Sandbox.Execution.Engines.Bubblewrap.Cgroups;

/// <summary>A mounted cgroup tree.</summary>
/// <param name="Shown">Which part of the tree the mount shows: in a container usually its own.</param>
/// <param name="Point">Where.</param>
/// <param name="Controllers">Its controllers; none for a tree of the second version.</param>
internal sealed record CgroupMount(string Shown, string Point, ImmutableArray<string> Controllers)
{
    /// <summary>Lines of proc(5)'s mountinfo: <c>id parent device root point options [optional]... - type source options</c>.</summary>
    public static IReadOnlyList<CgroupMount> Read(string[] lines)
    {
        var mounts = new List<CgroupMount>();
        foreach (var line in lines)
        {
            var words = line.Split(' ');
            var dash = Array.IndexOf(words, "-");
            if (dash < 6 || words.Length < dash + 4) continue;
            if (words[dash + 1] == "cgroup") mounts.Add(new(words[3], words[4], [.. words[dash + 3].Split(',')]));
            if (words[dash + 1] == "cgroup2") mounts.Add(new(words[3], words[4], []));
        }

        return mounts;
    }

    /// <summary>The folder of a cgroup's path; the shown part's top where the path lies outside of it.</summary>
    public string FolderOf(string root, string path)
    {
        var below = Shown == "/" ? path : path.StartsWith(Shown + "/", StringComparison.Ordinal) ? path[Shown.Length..] : "/";
        return Path.Join(root.TrimEnd('/'), Point, below).TrimEnd('/');
    }
}
