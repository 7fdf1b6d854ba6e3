using System.Collections.Immutable;
using Sandbox.Execution.Engines;
using Sandbox.Execution.Engines.Bubblewrap;
using Sandbox.Execution.Nodes;
using Sandbox.Execution.Plans;

namespace Sandbox.Execution.Tests.Engines.Bubblewrap;

/// <summary>The whole command line of a box, as data.</summary>
public sealed class BubblewrapCommandTests
{
    private const string Mount = "rw,noexec,nosuid,nodev,size=33554432,nr_inodes=4096,mode=0700,uid=300000001,gid=300000001";

    private static readonly string[] s_inside =
    [
        "--as-pid-1", "--unshare-all", "--unshare-user", "--cap-drop", "ALL", "--clearenv", "--die-with-parent", "--new-session", "--seccomp", "3",
        "--hostname", "sandbox", "--uid", "300000001", "--gid", "300000001", "--ro-bind", "/usr", "/usr", "--symlink", "usr/bin", "/bin",
        "--proc", "/proc", "--tmpfs", "/proc/acpi", "--remount-ro", "/proc/acpi", "--ro-bind", "/dev/null", "/proc/keys", "--ro-bind", "/proc/sys", "/proc/sys", "--dev", "/dev", "--remount-ro", "/dev",
    ];

    private static readonly string[] s_end =
    [
        "--remount-ro", "/", "--chdir", "/workspace", "--setenv", "HOME", "/tmp", "--setenv", "LC_ALL", "C.UTF-8", "--setenv", "OMP_NUM_THREADS", "1", "--setenv", "OPENBLAS_NUM_THREADS", "1",
        "--setenv", "PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "--setenv", "PYTHONHASHSEED", "0", "--setenv", "TZ", "UTC", "--setenv", "USER", "sandbox", "--", "python3", "-c", "pass",
    ];

    [Fact]
    public void As_root_it_takes_an_id_of_its_own_before_bubblewrap_starts() => Assert.Equal(
        [
            "/usr/bin/unshare", "--mount", "--propagation", "private", "--", "/bin/sh", "-c", "LAUNCH", "launch", "/tmp/box",
            "2", "/sys/fs/cgroup/memory/x", "/sys/fs/cgroup/pids/x", "2", "tmp", Mount, "workspace", Mount, "1", "0", "/data/bars",
            "/usr/bin/setpriv", "--no-new-privs", "--reuid", "300000001", "--regid", "300000001", "--clear-groups", "--inh-caps", "-all", "--bounding-set", "-all", "--",
            "/usr/bin/bwrap", .. s_inside, "--bind", "/tmp/box/tmp", "/tmp", "--bind", "/tmp/box/workspace", "/workspace", "--ro-bind", "/tmp/box/0", "/datasets",
            "--ro-bind", "/sys/fs/cgroup/memory/x", "/sys/fs/cgroup/memory", .. s_end,
        ],
        Command(isRoot: true, mayMount: true));

    [Fact]
    public void As_a_user_it_mounts_nothing_itself_and_stays_who_it_is() => Assert.Equal(
        [
            "/bin/sh", "-c", "LAUNCH", "launch", "/tmp/box", "2", "/sys/fs/cgroup/memory/x", "/sys/fs/cgroup/pids/x", "0", "0", "/usr/bin/setpriv", "--no-new-privs", "--",
            "/usr/bin/bwrap", .. s_inside, "--perms", "0700", "--size", "33554432", "--tmpfs", "/tmp", "--perms", "0700", "--size", "33554432", "--tmpfs", "/workspace", "--ro-bind", "/data/bars", "/datasets",
            "--ro-bind", "/sys/fs/cgroup/memory/x", "/sys/fs/cgroup/memory", .. s_end,
        ],
        Command(isRoot: false, mayMount: false));

    private static ImmutableArray<string> Command(bool isRoot, bool mayMount)
    {
        var setup = new BubblewrapSetup(
            new Programs("/usr/bin/bwrap", "/usr/bin/setpriv", "/usr/bin/unshare"), new RootLayout("/", ["--ro-bind", "/usr", "/usr", "--symlink", "usr/bin", "/bin"]), "/tmp/box", "LAUNCH", isRoot, mayMount,
            ["/proc/acpi"], ["/proc/keys"], ["/proc/sys"]);
        var job = Jobs.Node(limits: ResourceLimits.Node with { Tmp = 32 << 20 }, datasets: new Dataset("bars", "/data/bars"));
        var spec = ContainerSpec.Create(
            job, new SandboxPolicy(), "", new ContainerIdentity("run", "session", "1/2/3/4", DateTimeOffset.UnixEpoch, 300_000_001), 4);
        return BubblewrapCommand.Of(
            setup, spec, 32 << 20, ["/sys/fs/cgroup/memory/x", "/sys/fs/cgroup/pids/x"], [new ContainerBind("/sys/fs/cgroup/memory/x", "/sys/fs/cgroup/memory")], ["python3", "-c", "pass"]);
    }
}
