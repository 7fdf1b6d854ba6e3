# Attack: make or open devices
# Expected: ok
# Output: {"through": []}
import os, stat

through = []
try:
    os.mknod("/tmp/disk", stat.S_IFBLK | 0o600, os.makedev(8, 0))
    through.append("mknod")
except OSError:
    pass
allowed = {"null", "zero", "full", "random", "urandom", "tty", "ptmx", "pts", "stdin", "stdout", "stderr", "fd", "core", "shm", "mqueue", "console"}
through += sorted(set(os.listdir("/dev")) - allowed)
result = {"through": through}
