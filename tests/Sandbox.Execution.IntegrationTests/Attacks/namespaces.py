# Attack: make or enter namespaces, mount, pivot
# Expected: ok
# Output: {"through": []}
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
through = []

for name, call in {
    "unshare": lambda: libc.unshare(0x10000000 | 0x20000),
    "setns": lambda: libc.setns(os.open("/proc/self/ns/net", os.O_RDONLY), 0),
    "mount": lambda: libc.mount(b"none", b"/tmp", b"tmpfs", 0, None),
    "umount": lambda: libc.umount2(b"/tmp", 2),
    "pivot_root": lambda: libc.syscall(155, b"/tmp", b"/tmp"),
    "chroot": lambda: libc.chroot(b"/tmp"),
}.items():
    if call() == 0:
        through.append(name)
result = {"through": through}
