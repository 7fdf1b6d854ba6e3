# Attack: end by a segmentation fault
# Expected: signalled
import ctypes
ctypes.string_at(0)
