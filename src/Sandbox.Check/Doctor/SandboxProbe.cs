using System.Collections.Immutable;

namespace Sandbox.Check.Doctor;

/// <summary>A script that tries from inside what the sandbox must not allow, and says what came of it.</summary>
internal static class SandboxProbe
{
    private const string Update = "another engine or an altered configuration is at work; see docs/threat-model.md";

    public const string Source =
        """
        import ctypes
        import os
        import platform
        import socket
        import sys

        def outcome(action):
            try:
                action()
            except OSError:
                return "refused"
            return "allowed"

        def status(name):
            with open("/proc/self/status") as file:
                return dict(line.split(":\t", 1) for line in file if ":\t" in line).get(name, "unknown").strip()

        def connect():
            with socket.create_connection(("192.0.2.1", 80), timeout=2):
                pass

        def write(path):
            with open(path, "w") as file:
                file.write("x")

        def missing():
            from importlib.util import find_spec
            return ", ".join(name for name in ("numpy", "pandas", "scipy", "matplotlib") if find_spec(name) is None)

        # Calls that a way out of a container begins with: numbers on x86-64 and arm64, arguments. What is refused gives an error; the kernel's own for a call that it lets in is another.
        CALLS = {
            "unshare": (272, 97, 0x10000000), "setns": (308, 268, 0, 0), "mount": (165, 40, 0, 0, 0, 0, 0), "pivot_root": (155, 41, 0, 0), "ptrace": (101, 117, 16, 1, 0, 0),
            "process_vm_readv": (310, 270, 1, 0, 0, 0, 0, 0), "open_by_handle_at": (304, 265, 0, 0, 0), "keyctl": (250, 219, 0, -3), "bpf": (321, 280, 0, 0, 0),
            "userfaultfd": (323, 282, 0), "perf_event_open": (298, 241, 0, 0, -1, -1, 0), "io_uring_setup": (425, 425, 1, 0), "memfd_create": (319, 279, 0, 0),
            "init_module": (175, 105, 0, 0, 0), "kexec_load": (246, 104, 0, 0, 0, 0), "clone with a user namespace": (56, 220, 0x10000011, 0, 0, 0, 0),
        }
        PLACES = ["/proc/1/mem", "/proc/sys/kernel/core_pattern", "/proc/sysrq-trigger", "/sys/kernel/uevent_helper", "/dev/mem", "/proc/kcore"]

        def lets_in(call):
            if platform.machine() not in ("x86_64", "aarch64"):
                return False
            libc = ctypes.CDLL(None, use_errno=True)
            numbers = [ctypes.c_long(number) for number in call[2:]]
            parent = os.getpid()
            done = libc.syscall(ctypes.c_long(call[0] if platform.machine() == "x86_64" else call[1]), *numbers)
            if done == 0 and os.getpid() != parent:
                os._exit(0)
            return done != -1 or ctypes.get_errno() not in (1, 38)

        escapes = [name for name, call in CALLS.items() if lets_in(call)]
        for place in PLACES:
            if outcome(lambda: os.close(os.open(place, os.O_RDWR))) == "allowed":
                escapes.append(place)
        for family in ("AF_NETLINK", "AF_PACKET", "AF_ALG", "AF_VSOCK"):
            if outcome(lambda: socket.socket(getattr(socket, family), socket.SOCK_RAW).close()) == "allowed":
                escapes.append(family)
        if outcome(lambda: os.setuid(0)) == "allowed":
            escapes.append("setuid")

        tmp = os.statvfs("/tmp")
        result = {
            "kernel": os.uname().release,
            "escapes": ", ".join(escapes) or "none",
            "network": outcome(connect),
            "root": outcome(lambda: write("/probe")),
            "tmp": outcome(lambda: write("/tmp/probe")),
            "tmpLimited": str(tmp.f_blocks * tmp.f_frsize <= 1 << 30),
            "uid": "root" if os.getuid() == 0 else "other",
            "capabilities": status("CapEff"),
            "noNewPrivileges": status("NoNewPrivs"),
            "seccomp": status("Seccomp"),
            "secrets": "unseen" if not any(os.access(path, os.R_OK) for path in ("/etc/shadow", "/root/.ssh", "/run/docker.sock", "/var/run/docker.sock", "/proc/kcore")) else "seen",
            "missing": missing(),
            "python": ".".join(map(str, sys.version_info[:3])),
        }
        """;

    public static ImmutableArray<ProbeCheck> Checks { get; } =
    [
        new("network", "network", "refused", "isolated", Update),
        new("root", "read-only root", "refused", "in force", Update),
        new("tmp", "/tmp", "allowed", "writable", "see whether the engine can mount tmpfs"),
        new("tmpLimited", "tmpfs limit", "True", "in force", Update),
        new("uid", "user", "other", "not root", Update),
        new("capabilities", "capabilities", "0000000000000000", "none", Update),
        new("noNewPrivileges", "no-new-privileges", "1", "in force", Update, IsOfTheHostsKernel: true),
        new("seccomp", "seccomp inside", "2", "a filter is in force", "start the engine with its default seccomp profile", IsOfTheHostsKernel: true),
        new("escapes", "escape attempts", "none", "all refused", Update, IsOfTheHostsKernel: true),
        new("secrets", "host's files", "unseen", "unseen", Update),
    ];
}

/// <summary>What the probe must have seen.</summary>
/// <param name="Key">The key of its result.</param>
/// <param name="Name">The line's name.</param>
/// <param name="Expected">The value that is right.</param>
/// <param name="Good">What the line then says.</param>
/// <param name="Advice">What to do where it is not.</param>
/// <param name="IsOfTheHostsKernel">Whether it means nothing where the runtime brings a kernel of its own.</param>
internal sealed record ProbeCheck(string Key, string Name, string Expected, string Good, string Advice, bool IsOfTheHostsKernel = false);
