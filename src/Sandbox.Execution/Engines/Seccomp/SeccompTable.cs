using System.Collections.Immutable;

namespace Sandbox.Execution.Engines.Seccomp;

/// <summary>
/// Which system calls a sandbox has: an allow list; whatever is not in it gives EPERM.
/// </summary>
/// <remarks>
/// Refused on purpose, and why: io_uring (its operations pass no filter), userfaultfd, bpf, perf_event_open and the keyctl family (kernel attack surface), ptrace,
/// process_vm_*, process_madvise, pidfd_* (other processes), unshare, setns, the mount family, open_by_handle_at (other file systems and namespaces), memfd_create,
/// memfd_secret (memory that no process is charged for, so the wrong one is killed), splice, vmsplice, tee (a history of holes), System V and POSIX shared memory, semaphores
/// and queues (they outlive a sample), inotify and fanotify (the host's user is charged), setpriority, ioprio_set, sched_set*, setrlimit (they reach the runner).
/// Libraries probe newer calls and fall back on ENOSYS only: with EPERM for clone3 Python cannot start a thread.
/// The kernel reads int arguments as 32 bits, so conditions on them mask the upper half: an argument with rubbish there must not slip past.
/// </remarks>
internal static class SeccompTable
{
    private const int Enosys = 38, Eafnosupport = 97;
    private const ulong Int = 0xffffffff;

    /// <summary>CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET (clone(2)).</summary>
    private const ulong NamespaceFlags = 0x7e020000;

    private const ulong AfUnix = 1, Tiocsti = 0x5412, Tioclinux = 0x541c;

    public static ImmutableArray<SyscallRule> Rules { get; } =
    [
        Allow( // Files
            "access", "chdir", "chmod", "chown", "close", "close_range", "copy_file_range", "creat", "dup", "dup2", "dup3", "faccessat", "faccessat2", "fadvise64", "fallocate",
            "fchdir", "fchmod", "fchmodat", "fchown", "fchownat", "fcntl", "fdatasync", "fgetxattr", "flistxattr", "flock", "fremovexattr", "fsetxattr", "fstat", "fstatfs", "fsync",
            "ftruncate", "futimesat", "getcwd", "getdents", "getdents64", "getxattr", "lchown", "lgetxattr", "link", "linkat", "listxattr", "llistxattr", "lremovexattr", "lseek",
            "lsetxattr", "lstat", "mkdir", "mkdirat", "mknod", "mknodat", "newfstatat", "open", "openat", "pipe", "pipe2", "pread64", "preadv", "preadv2", "pwrite64", "pwritev",
            "pwritev2", "read", "readahead", "readlink", "readlinkat", "readv", "removexattr", "rename", "renameat", "renameat2", "rmdir", "sendfile", "setxattr", "stat", "statfs",
            "statx", "symlink", "symlinkat", "sync_file_range", "syncfs", "truncate", "umask", "unlink", "unlinkat", "utime", "utimensat", "utimes", "write", "writev"),
        Allow( // Waiting
            "epoll_create", "epoll_create1", "epoll_ctl", "epoll_pwait", "epoll_pwait2", "epoll_wait", "eventfd", "eventfd2", "poll", "ppoll", "pselect6", "select", "signalfd", "signalfd4",
            "timerfd_create", "timerfd_gettime", "timerfd_settime"),
        Allow( // Memory
            "brk", "get_mempolicy", "madvise", "membarrier", "mincore", "mlock", "mlock2", "mlockall", "mmap", "mprotect", "mremap", "msync", "munlock", "munlockall", "munmap",
            "pkey_alloc", "pkey_free", "pkey_mprotect", "remap_file_pages"),
        Allow( // Processes, threads, signals
            "alarm", "arch_prctl", "execve", "execveat", "exit", "exit_group", "fork", "futex", "get_robust_list", "get_thread_area", "getegid", "geteuid", "getgid", "getgroups", "getpgid",
            "getpgrp", "getpid", "getppid", "getpriority", "getresgid", "getresuid", "getrlimit", "getrusage", "getsid", "gettid", "getuid", "kill", "pause", "prctl", "restart_syscall",
            "rseq", "rt_sigaction", "rt_sigpending", "rt_sigprocmask", "rt_sigqueueinfo", "rt_sigreturn", "rt_sigsuspend", "rt_sigtimedwait", "rt_tgsigqueueinfo", "sched_getaffinity",
            "sched_getattr", "sched_get_priority_max", "sched_get_priority_min", "sched_getparam", "sched_getscheduler", "sched_rr_get_interval", "sched_yield", "set_robust_list",
            "set_tid_address", "setpgid", "setsid", "sigaltstack", "tgkill", "tkill", "vfork", "wait4", "waitid"),
        Allow( // Time and the machine
            "clock_getres", "clock_gettime", "clock_nanosleep", "getcpu", "getitimer", "getrandom", "gettimeofday", "nanosleep", "setitimer", "sysinfo", "time", "timer_create",
            "timer_delete", "timer_getoverrun", "timer_gettime", "timer_settime", "times", "uname"),
        Allow( // Sockets once made; which can be made is said below
            "accept", "accept4", "bind", "connect", "getpeername", "getsockname", "getsockopt", "listen", "recvfrom", "recvmmsg", "recvmsg", "sendmmsg", "sendmsg", "sendto", "setsockopt",
            "shutdown"),
        Allow("capget"),
        new(0, ["socket", "socketpair"], [new(0, Int, AfUnix)]),
        new(Eafnosupport, ["socket", "socketpair"], [new(0, ulong.MaxValue, AfUnix, Unequal: true)]),
        new(0, ["clone"], [new(0, NamespaceFlags, 0)]),
        new(0, ["prlimit64"], [new(0, Int, 0)]),
        new(0, ["personality"], [new(0, Int, 0), new(0, Int, 0xffffffff)]),
        new(0, ["ioctl"], NeitherOf(1, Tiocsti, Tioclinux)),
        new(Enosys,
            ["clone3", "openat2", "fchmodat2", "pidfd_open", "futex_waitv", "futex_wake", "futex_wait", "futex_requeue", "mseal", "map_shadow_stack", "cachestat", "statmount", "listmount",
                "lsm_get_self_attr", "lsm_set_self_attr", "lsm_list_modules", "set_mempolicy_home_node"],
            []),
    ];

    private static SyscallRule Allow(params ImmutableArray<string> names) => new(0, names, []);

    /// <summary>
    /// "Neither of two values" as alternatives of equalities under a mask: a filter's rules for one call are alternatives, so two inequalities would allow everything.
    /// Either a bit that both values share differs, or the bits in which they differ from each other hold a third pattern.
    /// </summary>
    private static ImmutableArray<ArgumentCondition> NeitherOf(int index, ulong one, ulong other)
    {
        var differing = one ^ other;
        var conditions = ImmutableArray.CreateBuilder<ArgumentCondition>();
        for (var bit = 1UL; bit <= Int; bit <<= 1)
        {
            if ((differing & bit) == 0) conditions.Add(new(index, bit, ~one & bit));
        }

        // Every pattern of the differing bits, counted down through the mask's subsets.
        for (var pattern = differing; ; pattern = (pattern - 1) & differing)
        {
            if (pattern != (one & differing) && pattern != (other & differing)) conditions.Add(new(index, differing, pattern));
            if (pattern == 0) return conditions.ToImmutable();
        }
    }
}
