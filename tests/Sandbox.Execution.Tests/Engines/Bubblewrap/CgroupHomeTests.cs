using Sandbox.Execution.Engines.Bubblewrap.Cgroups;

namespace Sandbox.Execution.Tests.Engines.Bubblewrap;

/// <summary>Where boxes' cgroups are made, on trees like those of real machines.</summary>
public sealed class CgroupHomeTests : IDisposable
{
    private const string Unified = "30 1 0:26 / /sys/fs/cgroup rw,nosuid - cgroup2 cgroup2 rw,nsdelegate";

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory();

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public void Version_1_has_a_tree_for_each_controller()
    {
        Proc("9:name=systemd:/x\n8:pids:/p\n4:memory:/m/own\n2:cpuacct,cpu:/\n",
            "30 1 0:26 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory", "31 1 0:27 / /sys/fs/cgroup/pids rw shared:1 - cgroup cgroup rw,pids", "32 1 0:28 / /sys/fs/cgroup/cpu,cpuacct rw - cgroup cgroup rw,cpu,cpuacct");
        Folders("sys/fs/cgroup/memory/m/own", "sys/fs/cgroup/pids/p", "sys/fs/cgroup/cpu,cpuacct");
        Expect("1: cpu=sys/fs/cgroup/cpu,cpuacct cpuacct=sys/fs/cgroup/cpu,cpuacct memory=sys/fs/cgroup/memory/m/own pids=sys/fs/cgroup/pids/p");
    }

    [Fact]
    public void A_hybrid_machine_has_its_controllers_in_version_1()
    {
        Proc("8:pids:/\n4:memory:/\n0::/x\n", "30 1 0:26 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw", "31 1 0:27 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory", "32 1 0:28 / /sys/fs/cgroup/pids rw - cgroup cgroup rw,pids");
        Folders("sys/fs/cgroup/memory", "sys/fs/cgroup/pids", "sys/fs/cgroup/unified/x");
        Expect("1: memory=sys/fs/cgroup/memory pids=sys/fs/cgroup/pids");
    }

    /// <summary>In a container the mount shows the container's own part, and the path is the host's.</summary>
    [Fact]
    public void A_containers_own_part_is_its_top()
    {
        Proc("8:pids:/docker/abc/inner\n4:memory:/docker/abc\n", "31 1 0:27 /docker/abc /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory", "32 1 0:28 /docker/abc /sys/fs/cgroup/pids rw - cgroup cgroup rw,pids");
        Folders("sys/fs/cgroup/memory", "sys/fs/cgroup/pids/inner");
        Expect("1: memory=sys/fs/cgroup/memory pids=sys/fs/cgroup/pids/inner");
    }

    [Theory]
    [InlineData("user.slice/user-1000.slice/user@1000.service/app.slice/run.scope", "user.slice/user-1000.slice/user@1000.service/app.slice")]
    [InlineData("user.slice/user-1000.slice/user@1000.service/app.slice", "user.slice/user-1000.slice/user@1000.service/app.slice")]
    public void Version_2_takes_the_nearest_that_gives_its_children_both_limits(string own, string home)
    {
        Proc($"0::/{own}\n", Unified);
        Group("user.slice/user-1000.slice/user@1000.service/app.slice/run.scope", "cpu memory pids", "");
        Close("user.slice/user-1000.slice/user@1000.service/app.slice/run.scope");
        Group("user.slice/user-1000.slice/user@1000.service/app.slice", "cpu memory pids", "memory pids");
        Expect($"2: cpu=sys/fs/cgroup/{home} cpuacct=sys/fs/cgroup/{home} memory=sys/fs/cgroup/{home} pids=sys/fs/cgroup/{home}");
    }

    [Theory]
    [InlineData("0::/x\n", "", "no cgroup tree that controls memory and processes is mounted")]
    [InlineData("0::/x\n", Unified, "systemd-run --user --scope")]
    [InlineData("8:pids:/\n", "32 1 0:28 / /sys/fs/cgroup/pids rw - cgroup cgroup rw,pids", "no cgroup tree")]
    public void Where_none_can_be_made_it_says_why(string own, string mount, string reason)
    {
        Proc(own, mount);
        Folders("sys/fs/cgroup/x");
        Assert.Null(CgroupHome.Find(_root.FullName, out var said));
        Assert.Contains(reason, said, StringComparison.Ordinal);
    }

    /// <summary>On a machine of the first version whose trees are root's, the second's way out would not help.</summary>
    [Fact]
    public void A_closed_tree_of_version_1_is_named()
    {
        Proc("8:pids:/\n4:memory:/\n0::/x\n", "30 1 0:26 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw", "31 1 0:27 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory", "32 1 0:28 / /sys/fs/cgroup/pids rw - cgroup cgroup rw,pids");
        Folders("sys/fs/cgroup/memory", "sys/fs/cgroup/unified/x");
        File.WriteAllText(Path.Join(_root.FullName, "sys/fs/cgroup/pids"), "");
        Assert.Null(CgroupHome.Find(_root.FullName, out var said));
        Assert.Contains("no cgroup may be made in", said, StringComparison.Ordinal);
        Assert.DoesNotContain("systemd-run", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_proc_it_says_so()
    {
        Assert.Null(CgroupHome.Find(_root.FullName, out var said));
        Assert.StartsWith("cgroups cannot be read", said);
    }

    private void Expect(string expected)
    {
        var home = CgroupHome.Find(_root.FullName, out var reason);
        Assert.True(home is not null, reason);
        Assert.Equal(expected, $"{(int)home.Version}: {string.Join(' ', home.Parents.Select(pair => $"{pair.Key}={Path.GetRelativePath(_root.FullName, pair.Value)}"))}");
        Assert.All(home.Folders, folder => Assert.Empty(Directory.EnumerateDirectories(folder, "sandbox-check~*")));
    }

    private void Proc(string own, params string[] mounts)
    {
        Folders("proc/self");
        File.WriteAllText(Path.Join(_root.FullName, "proc/self/cgroup"), own);
        File.WriteAllLines(Path.Join(_root.FullName, "proc/self/mountinfo"), ["1 0 8:1 / / rw - ext4 /dev/a rw", .. mounts]);
    }

    private void Folders(params string[] paths)
    {
        foreach (var path in paths) _root.CreateSubdirectory(path);
    }

    private void Group(string path, string controllers, string given)
    {
        var folder = _root.CreateSubdirectory("sys/fs/cgroup/" + path).FullName;
        File.WriteAllText(Path.Join(folder, "cgroup.controllers"), controllers + "\n");
        File.WriteAllText(Path.Join(folder, "cgroup.subtree_control"), given + "\n");
    }

    /// <summary>As the kernel refuses a cgroup that holds processes: nothing can be written there.</summary>
    private void Close(string path)
    {
        var control = Path.Join(_root.FullName, "sys/fs/cgroup", path, "cgroup.subtree_control");
        File.Delete(control);
        Directory.CreateDirectory(control);
    }
}
