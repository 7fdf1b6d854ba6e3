# Attack: load code into the kernel, read keys, trace, profile
# Expected: ok
# Output: {"through": []}
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
through = []

import platform
numbers = {"x86_64": {"bpf": 321, "perf_event_open": 298, "keyctl": 250, "add_key": 248, "userfaultfd": 323, "init_module": 175, "kexec_load": 246, "open_by_handle_at": 304, "reboot": 169, "swapon": 167, "acct": 163, "settimeofday": 164, "iopl": 172}}
for name, number in numbers.get(platform.machine(), {}).items():
    if libc.syscall(number, 0, 0, 0, 0, 0) >= 0:
        through.append(name)
result = {"through": through}
