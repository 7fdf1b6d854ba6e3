using System.Runtime.InteropServices;
using System.Text.Json.Nodes;

namespace Sandbox.Execution.IntegrationTests;

/// <summary>Raw system calls inside, one a family, each with its exact error; and their positive twins.</summary>
public abstract class SeccompTests(SandboxUnderTest engine)
{
    private const int Eperm = 1, Enosys = 38, Eafnosupport = 97;

    /// <summary>Name, number on x86-64, arguments, errno (0: it works).</summary>
    private static readonly (string Name, int Number, string Arguments, int Errno)[] s_calls =
    [
        ("io_uring_setup", 425, "1, 0", Eperm), ("userfaultfd", 323, "0", Eperm), ("bpf", 321, "0, 0, 0", Eperm), ("perf_event_open", 298, "0, 0, 0, 0, 0", Eperm),
        ("add_key", 248, "0, 0, 0, 0, 0", Eperm), ("keyctl", 250, "0, 0, 0", Eperm), ("request_key", 249, "0, 0, 0, 0", Eperm), ("ptrace", 101, "0, 0, 0, 0", Eperm),
        ("process_vm_readv", 310, "1, 0, 0, 0, 0, 0", Eperm), ("process_vm_writev", 311, "1, 0, 0, 0, 0, 0", Eperm), ("process_madvise", 440, "0, 0, 0, 0, 0", Eperm),
        ("pidfd_send_signal", 424, "0, 0, 0, 0", Eperm), ("pidfd_getfd", 438, "0, 0, 0", Eperm), ("unshare", 272, "0x10000000", Eperm), ("setns", 308, "0, 0", Eperm),
        ("mount", 165, "0, 0, 0, 0, 0", Eperm), ("umount2", 166, "0, 0", Eperm), ("pivot_root", 155, "0, 0", Eperm), ("open_tree", 428, "0, 0, 0", Eperm), ("move_mount", 429, "0, 0, 0, 0, 0", Eperm),
        ("fsopen", 430, "0, 0", Eperm), ("mount_setattr", 442, "0, 0, 0, 0, 0", Eperm), ("open_by_handle_at", 304, "0, 0, 0", Eperm), ("name_to_handle_at", 303, "0, 0, 0, 0, 0", Eperm),
        ("memfd_create", 319, "b'x', 0", Eperm), ("splice", 275, "0, 0, 0, 0, 0, 0", Eperm), ("vmsplice", 278, "0, 0, 0, 0", Eperm), ("tee", 276, "0, 0, 0, 0", Eperm),
        ("modify_ldt", 154, "0, 0, 0", Eperm), ("seccomp", 317, "0, 0, 0", Eperm), ("move_pages", 279, "0, 0, 0, 0, 0, 0", Eperm), ("migrate_pages", 256, "0, 0, 0, 0", Eperm),
        ("shmget", 29, "0, 4096, 0o1600", Eperm), ("semget", 64, "0, 1, 0o1600", Eperm), ("msgget", 68, "0, 0o1600", Eperm), ("mq_open", 240, "b'x', 0o102, 0o600, 0", Eperm),
        ("inotify_init1", 294, "0", Eperm), ("fanotify_init", 300, "0, 0", Eperm), ("setpriority", 141, "0, 0, 1", Eperm), ("ioprio_set", 251, "1, 0, 0", Eperm),
        ("sched_setaffinity", 203, "0, 8, b'\\1' * 8", Eperm), ("sched_setscheduler", 144, "0, 0, 0", Eperm), ("setrlimit", 160, "7, 0", Eperm), ("prlimit64 of the runner", 302, "1, 7, 0, 0", Eperm),
        ("prlimit64 with high bits", 302, "0x100000001, 7, 0, 0", Eperm), ("clone with a user namespace", 56, "0x10000011, 0, 0, 0, 0", Eperm), ("personality", 135, "0x0040000", Eperm),
        ("TIOCSTI", 16, "1, 0x5412, b'x'", Eperm), ("TIOCSTI with high bits", 16, "1, 0x100005412, b'x'", Eperm), ("TIOCLINUX", 16, "1, 0x541c, b'x'", Eperm),
        ("clone3", 435, "0, 0", Enosys), ("openat2", 437, "0, 0, 0, 0", Enosys), ("pidfd_open", 434, "1, 0", Enosys), ("futex_waitv", 449, "0, 0, 0, 0, 0", Enosys),
        ("fchmodat2", 452, "0, 0, 0, 0", Enosys), ("map_shadow_stack", 453, "0, 0, 0", Enosys), ("mseal", 462, "0, 0, 0", Enosys), ("not yet known", 999, "0", Enosys),
        ("AF_INET", 41, "2, 1, 0", Eafnosupport), ("AF_INET6", 41, "10, 1, 0", Eafnosupport), ("AF_NETLINK", 41, "16, 3, 0", Eafnosupport), ("AF_PACKET", 41, "17, 3, 0", Eafnosupport),
        ("AF_ALG", 41, "38, 5, 0", Eafnosupport), ("AF_VSOCK", 41, "40, 1, 0", Eafnosupport),
        ("AF_UNIX", 41, "1, 1, 0", 0), ("prlimit64 of itself", 302, "0, 7, 0, ctypes.create_string_buffer(16)", 0), ("personality query", 135, "0xffffffff", 0), ("getrandom", 318, "ctypes.create_string_buffer(8), 8, 0", 0),
        ("FIONREAD", 16, "p[0], 0x541b, ctypes.create_string_buffer(8)", 0), ("sched_getaffinity", 204, "0, 8, ctypes.create_string_buffer(8)", 0), ("eventfd2", 290, "0, 0", 0),
    ];

    [Fact]
    public async Task Each_family_gives_its_exact_error()
    {
        // The numbers are those of x86-64; the table itself is the same for both architectures.
        Assert.SkipUnless(RuntimeInformation.OSArchitecture == Architecture.X64, "the numbers of the calls in this test are those of x86-64");
        var calls = string.Join("\n", s_calls.Select(call => $"call({call.Number}, {call.Arguments})"));
        var source = $$"""
            import ctypes, os
            libc = ctypes.CDLL(None, use_errno=True)
            p = os.pipe()
            result = []
            def call(number, *arguments):
                ctypes.set_errno(0)
                wide = [ctypes.c_ulong(a) if isinstance(a, int) else a for a in arguments]
                result.append(ctypes.get_errno() if libc.syscall(ctypes.c_long(number), *wide) == -1 else 0)
            {{calls}}
            """;
        var found = JsonNode.Parse(RealEngine.Output(await engine.RunAsync(source)))!.AsArray().Select(errno => errno!.GetValue<int>());
        Assert.Equal(s_calls.Select(call => $"{call.Name}: {call.Errno}"), s_calls.Zip(found, (call, errno) => $"{call.Name}: {errno}"));
    }

    [Theory]
    [InlineData("import threading\nt = threading.Thread(target=lambda: None)\nt.start()\nt.join()\nresult = 1")]
    [InlineData("import concurrent.futures\nwith concurrent.futures.ThreadPoolExecutor(4) as pool:\n    result = sum(pool.map(int, '1111')) - 3")]
    [InlineData("import asyncio\nasync def f():\n    await asyncio.sleep(0.01)\n    return 1\nresult = asyncio.run(f())")]
    [InlineData("import subprocess, sys\nresult = int(subprocess.run([sys.executable, '-c', 'print(1)'], capture_output=True, text=True, check=True).stdout)")]
    [InlineData("import tempfile, shutil, os\nd = tempfile.mkdtemp()\nopen(d + '/a', 'w').write('x')\nshutil.copy(d + '/a', d + '/b')\nshutil.rmtree(d)\nresult = 1")]
    [InlineData("import sqlite3\nc = sqlite3.connect('/tmp/x.db')\nc.execute('create table t(a)')\nc.execute('insert into t values (1)')\nc.commit()\nresult = c.execute('select a from t').fetchone()[0]")]
    [InlineData("import numpy as np\nresult = int(np.linalg.norm(np.linalg.inv(np.eye(200)) @ np.eye(200)) > 0)")]
    [InlineData("import pandas as pd\nresult = int(pd.DataFrame({'a': [1, 2]}).rolling(2).mean()['a'].iloc[1] - 0.5)")]
    [InlineData("import scipy.optimize, scipy.stats, scipy.signal\nresult = round(scipy.optimize.minimize(lambda x: (x[0] - 1) ** 2, [0]).x[0])")]
    [InlineData("import matplotlib\nmatplotlib.use('Agg')\nimport matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.savefig('/tmp/x.png')\nresult = 1")]
    public async Task What_nodes_do_works(string source) => Assert.Equal("1", RealEngine.Output(await engine.RunAsync(source, limits: RealEngine.Limits with { Memory = 512L << 20, Wall = TimeSpan.FromSeconds(60), Cpu = TimeSpan.FromSeconds(40) })));
}

public sealed class DockerSeccompTests(RealEngine engines) : SeccompTests(SandboxUnderTest.Docker(engines));

public sealed class BubblewrapSeccompTests(RealEngine engines) : SeccompTests(SandboxUnderTest.Bubblewrap(engines));
