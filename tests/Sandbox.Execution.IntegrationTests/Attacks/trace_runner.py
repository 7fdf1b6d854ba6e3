# Attack: trace the runner, read its memory and descriptors
# Expected: ok
# Output: {"through": []}
import ctypes, os
libc = ctypes.CDLL(None, use_errno=True)
through = []

if libc.ptrace(16, 1, 0, 0) == 0:
    through.append("ptrace")
buffer = ctypes.create_string_buffer(8)
class Vec(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]
local, remote = Vec(ctypes.addressof(buffer), 8), Vec(0x400000, 8)
if libc.process_vm_readv(1, ctypes.byref(local), 1, ctypes.byref(remote), 1, 0) > 0:
    through.append("process_vm_readv")
for path in ("/proc/1/mem", "/proc/1/fd/0", "/proc/1/fd/1", "/proc/1/fd/3", "/proc/1/fd/4", "/proc/1/root/etc"):
    try:
        os.open(path, os.O_RDWR)
        through.append(path)
    except OSError:
        pass
try:
    os.listdir("/proc/1/fd")
    through.append("/proc/1/fd")
except OSError:
    pass
result = {"through": through}
