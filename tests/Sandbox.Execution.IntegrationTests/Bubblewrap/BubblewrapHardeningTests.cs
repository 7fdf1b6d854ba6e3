using System.Text.Json.Nodes;
using Sandbox.Execution.Engines;
using Sandbox.Execution.Engines.Bubblewrap;
using Sandbox.Execution.Nodes;
using Sandbox.Execution.Outcomes;

namespace Sandbox.Execution.IntegrationTests.Bubblewrap;

/// <summary>A box made by bubblewrap, from inside and, while its node runs, from the host; as root, as an ordinary user gets it, and without a cgroup.</summary>
public sealed class BubblewrapHardeningTests(RealEngine engines)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_live_box_is_as_hard_as_it_must_be()
    {
        await using var engine = await OpenAsync(new());
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var run = engine.RunAsync(RealEngine.Job("import time\ntime.sleep(30)"), cancel.Token);
        var runner = await HostView.RunnerAsync(Environment.ProcessId, cancel.Token);
        try
        {
            var uids = HostView.Field(runner, "Uid").Split('\t').Distinct().ToList();
            if (Environment.IsPrivilegedProcess) Assert.InRange(int.Parse(Assert.Single(uids)), 1 << 28, int.MaxValue);
            else Assert.NotEqual("0", Assert.Single(uids));
            Assert.Equal(
                ("0000000000000000", "0000000000000000", "1", "2"),
                (HostView.Field(runner, "CapEff"), HostView.Field(runner, "CapBnd"), HostView.Field(runner, "NoNewPrivs"), HostView.Field(runner, "Seccomp")));
            Assert.All(["net", "pid", "mnt", "ipc", "uts", "user", "cgroup"], space =>
                Assert.NotEqual(File.ResolveLinkTarget($"/proc/self/ns/{space}", false)!.Name, File.ResolveLinkTarget($"/proc/{runner}/ns/{space}", false)!.Name));
            // bubblewrap itself, which waits on the host, has lost root too.
            Assert.All(HostView.ProcessesOf(Environment.ProcessId).Where(pid => HostView.Field(pid, "Name") == "bwrap"), pid => Assert.DoesNotContain("0", HostView.Field(pid, "Uid").Split('\t')));
        }
        finally
        {
            await cancel.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        }
    }

    private const string Look =
        """
        import os, resource

        def write(path):
            try:
                open(path, "w").close()
                return True
            except OSError:
                return False

        def read(path):
            try:
                with open(path, "rb") as f:
                    return bool(f.read(1))
            except OSError:
                return False

        status = dict(line.split(":\t", 1) for line in open("/proc/self/status") if ":\t" in line)
        tmp = os.statvfs("/tmp")
        result = {
            "root": sorted(os.listdir("/")),
            "etc": sorted(set(os.listdir("/etc")) - {"alternatives", "ld.so.cache", "ld.so.conf", "ld.so.conf.d", "matplotlibrc"}),
            "written": [p for p in ("/x", "/etc/x", "/usr/x", "/dev/x", "/dev/shm/x", "/datasets/x", "/proc/sys/kernel/core_pattern", "/proc/sys/net/ipv4/ip_forward", "/proc/sysrq-trigger",
                        "/sys/fs/cgroup/memory/memory.limit_in_bytes", "/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/cgroup.procs", "/sys/fs/cgroup/pids/cgroup.procs") if write(p)],
            "read": [p for p in ("/proc/keys", "/proc/timer_list", "/proc/kcore", "/proc/1/environ", "/etc/shadow", "/etc/passwd") if read(p)],
            "tmp": tmp.f_blocks * tmp.f_frsize,
            "links": [n for n in os.listdir("/sys/class/net")] if os.path.isdir("/sys/class/net") else [line.split(":")[0].strip() for line in open("/proc/net/dev") if ":" in line],
            "host": os.uname().nodename,
            "uid": os.getuid() >= 1 << 28,
            "processes": [p for p in os.listdir("/proc") if p.isdigit() and int(p) not in (1, os.getpid())],
            "status": [status[name].strip() for name in ("CapEff", "CapBnd", "NoNewPrivs", "Seccomp", "Groups")],
        }
        """;

    /// <summary>As root with mounts of its own; as root but otherwise as an ordinary user; and without a cgroup.</summary>
    [Theory]
    [InlineData(false, false, false)]
    [InlineData(false, true, false)]
    [InlineData(true, false, false)]
    [InlineData(true, true, true)]
    public async Task From_inside_there_is_nothing_of_the_host(bool ownRoot, bool withoutMounts, bool withoutCgroup)
    {
        if (ownRoot && !File.Exists("/usr/bin/python3"))
        {
            var refused = await Assert.ThrowsAsync<EngineException>(() => OpenAsync(new()));
            Assert.Contains("no /usr/bin/python3", refused.Message);
            return;
        }

        var nowhere = Directory.CreateTempSubdirectory();
        await using var engine = await OpenAsync(new(ownRoot ? null : await RootAsync(), AllowWeakLimits: withoutCgroup) { WithoutMounts = withoutMounts, CgroupRoot = withoutCgroup ? nowhere.FullName : "/" });
        nowhere.Delete();
        var result = await engine.RunAsync(RealEngine.Job(Look), Cancellation);
        var seen = JsonNode.Parse(RealEngine.Output(result))!;
        string[] own = ["bin", "dev", "etc", "lib", "lib32", "lib64", "libx32", "proc", "sbin", "tmp", "usr", "workspace", .. withoutCgroup ? [] : (string[])["sys"]];
        Assert.Subset(own.ToHashSet(), seen["root"]!.AsArray().Select(name => (string)name!).ToHashSet());
        Assert.Equal("[]", seen["etc"]!.ToJsonString());
        Assert.Equal("[]", seen["written"]!.ToJsonString());
        Assert.Equal("[]", seen["read"]!.ToJsonString());
        Assert.Equal("""["lo"]""", seen["links"]!.ToJsonString());
        Assert.Equal("""[]""", seen["processes"]!.ToJsonString());
        Assert.Equal((32L << 20, "sandbox", true), ((long)seen["tmp"]!, (string)seen["host"]!, (bool)seen["uid"]!));
        Assert.Equal("""["0000000000000000","0000000000000000","1","2",""]""", seen["status"]!.ToJsonString().Replace("\"65534\"", "\"\"", StringComparison.Ordinal));
        Assert.Equal((withoutCgroup ? null : 0, "bubblewrap", true), (result.Usage.OomCount, result.Engine, result.CleanedUp));
        Assert.Equal(withoutCgroup, result.Usage.PeakIsApproximate);
    }

    public static TheoryData<string> WithoutMounts => ["capabilities", "become_root", "disk_tmp", "environment", "fork_bomb", "kernel_calls", "kill_runner", "memory_bomb", "namespaces", "read_secrets", "write_kernel", "write_outside"];

    /// <summary>What does not depend on mounts of root's own holds without them, too.</summary>
    [Theory]
    [MemberData(nameof(WithoutMounts))]
    public async Task An_ordinary_users_box_withstands(string name)
    {
        var attack = Attack.Read(name);
        await using var engine = await OpenAsync(new(await RootAsync()) { WithoutMounts = true });
        var result = await engine.RunAsync(RealEngine.Job(attack.Source, attack.Kind, limits: attack.Limits), Cancellation);
        Assert.True(attack.Expected == result.Outcome.Status, $"{result.Outcome}\n{result.StandardError}");
        if (attack.Output is { } output) Assert.Equal(output, RealEngine.Output(result));
    }

    /// <summary>There bubblewrap's own tmpfs serves, whose files only memory limits.</summary>
    [Fact]
    public async Task A_million_files_end_in_memory_where_root_mounts_nothing()
    {
        await using var engine = await OpenAsync(new(await RootAsync()) { WithoutMounts = true });
        Assert.Contains(engine.Caveats, caveat => caveat.Contains("number of files", StringComparison.Ordinal));
        var result = await engine.RunAsync(RealEngine.Job(Attack.Read("disk_inodes").Source, limits: RealEngine.Limits with { Memory = 64L << 20 }), Cancellation);
        Assert.IsType<RunOutcome.Memory>(result.Outcome);
    }

    [Fact]
    public async Task Without_a_cgroup_it_refuses_or_limits_each_process()
    {
        var nowhere = Directory.CreateTempSubdirectory();
        try
        {
            var options = new BubblewrapOptions(await RootAsync()) { CgroupRoot = nowhere.FullName };
            var refused = await Assert.ThrowsAsync<EngineException>(() => OpenAsync(options));
            Assert.Equal(EngineFault.Unsupported, refused.Fault);
            Assert.Contains("--allow-weak-limits", refused.Message);
            await using var engine = await OpenAsync(options with { AllowWeakLimits = true });
            Assert.Contains(engine.Caveats, caveat => caveat.Contains("per process only", StringComparison.Ordinal));
            var memory = await engine.RunAsync(RealEngine.Job(Attack.Read("memory_bomb").Source), Cancellation);
            Assert.Equal(new RunOutcome.NonZero(1), memory.Outcome);
            Assert.EndsWith("MemoryError\n", memory.StandardError);
            var forks = await engine.RunAsync(RealEngine.Job("import os, time\nmade = 0\ntry:\n    while made < 200:\n        if os.fork() == 0:\n            time.sleep(20)\n        made += 1\nexcept BlockingIOError:\n    pass\nresult = made < 48"), Cancellation);
            Assert.Equal("true", RealEngine.Output(forks));
        }
        finally
        {
            nowhere.Delete();
        }
    }

    /// <summary>A box's user is nobody's: as root the datasets' mounts are root's own, so a folder under a closed one can be read, and what is mounted below it is not seen.</summary>
    [Fact]
    public async Task A_dataset_below_a_closed_folder_is_read()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "only root mounts datasets itself");
        var closed = Directory.CreateTempSubdirectory();
        try
        {
            var data = closed.CreateSubdirectory("data");
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(data.FullName, (UnixFileMode)0b111_101_101);
            await File.WriteAllTextAsync(Path.Join(data.FullName, "x.csv"), "1", Cancellation);
            var result = await (await engines.BubblewrapAsync()).RunAsync(RealEngine.Job("result = open('/datasets/x.csv').read()", datasets: new Dataset("data", data.FullName)), Cancellation);
            Assert.Equal("\"1\"", RealEngine.Output(result));
        }
        finally
        {
            closed.Delete(recursive: true);
        }
    }

    private async Task<string> RootAsync() => UnpackedImage.Folder(RealEngine.Policy.Image, (await engines.Engine.FindImageAsync(RealEngine.Policy.Image, Cancellation))!.Id);

    private static async Task<BubblewrapEngine> OpenAsync(BubblewrapOptions options)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "bubblewrap is for Linux only");
        return await BubblewrapEngine.OpenAsync(options, Cancellation);
    }
}
