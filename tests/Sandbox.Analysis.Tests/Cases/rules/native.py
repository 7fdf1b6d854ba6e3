#### cdll by attribute: HIGH
import ctypes
ctypes.cdll.LoadLibrary("libc.so.6").system(b"id")
#### ctypes from numpy: HIGH
import numpy.ctypeslib as n
n.ctypes.CDLL(None)
#### cffi: HIGH
import cffi
ffi = cffi.FFI()
ffi.dlopen(None)  #! SBX1501
#### executable memory: HIGH
import mmap as m
m.mmap(-1, 4096, prot=m.PROT_READ | m.PROT_EXEC)
#### inline C++: HIGH
from torch.utils import cpp_extension
cpp_extension.load_inline("x", "int f(){}")  #! SBX1503
#### sqlite extension: HIGH
import sqlite3
db = sqlite3.connect(":memory:")
db.enable_load_extension(True)  #! SBX1501
#### numba: LOW
import numba
@numba.njit
def f(x):
    return x + 1
#### ctypes types: LOW
import ctypes
print(ctypes.sizeof(ctypes.c_int))
#### sqlite memory: LOW
import sqlite3
db = sqlite3.connect(":memory:")
db.execute("create table t(a)")
#### mmap of a dataset: LOW
import mmap
with open("/datasets/x.bin", "rb") as f:
    data = mmap.mmap(f.fileno(), 0, access=mmap.ACCESS_READ)
#### object made of an address: HIGH
import ctypes
flag = True
ctypes.c_long.from_address(id(flag) + 24).value = 0  #! SBX1502
#### array made of an address: HIGH
import ctypes
kept = [1, 2]
print(bytes((ctypes.c_ubyte * 32).from_address(id(kept))))  #! SBX1502
#### size of a C type: LOW
import ctypes
print(ctypes.sizeof(ctypes.c_long), ctypes.c_int32(7).value)
#### array at an address: HIGH
import numpy as np
class Window:
    __array_interface__ = {"shape": (16,), "typestr": "<u8", "data": (0x7f0000000000, True), "version": 3}
print(np.array(Window()))
#### array of another array's memory: LOW
import numpy as np
class Column:
    def __init__(self, values):
        self._values = np.asarray(values, dtype=float)
        self.__array_interface__ = self._values.__array_interface__
print(np.asarray(Column([1.0, 2.0])))
