# Attack: memory that no process is charged for, in anonymous files and shared segments
# Expected: ok
# Output: {"through": []}
import ctypes
import os

through = []
try:
    os.memfd_create("x")
    through.append("memfd")
except OSError:
    pass
if ctypes.CDLL(None).shmget(0, 1 << 20, 0o1600) >= 0:
    through.append("shm")
result = {"through": through}
