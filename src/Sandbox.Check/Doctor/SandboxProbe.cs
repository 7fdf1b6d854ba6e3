using System.Collections.Immutable;

namespace Sandbox.Check.Doctor;

/// <summary>A script that tries from inside what the sandbox must not allow, and says what came of it.</summary>
internal static class SandboxProbe
{
    private const string Update = "another engine or an altered configuration is at work; see docs/threat-model.md";

    public const string Source =
        """
        import os
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

        tmp = os.statvfs("/tmp")
        result = {
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
        new("noNewPrivileges", "no-new-privileges", "1", "in force", Update),
        new("seccomp", "seccomp inside", "2", "a filter is in force", "start the engine with its default seccomp profile"),
        new("secrets", "host's files", "unseen", "unseen", Update),
    ];
}

/// <summary>What the probe must have seen.</summary>
/// <param name="Key">The key of its result.</param>
/// <param name="Name">The line's name.</param>
/// <param name="Expected">The value that is right.</param>
/// <param name="Good">What the line then says.</param>
/// <param name="Advice">What to do where it is not.</param>
internal sealed record ProbeCheck(string Key, string Name, string Expected, string Good, string Advice);
