# Programs that reach what stands after the colon, each by another way; '?' is a reflective call, '!x' an escape of x.
# --- loop_chr: os.system
import os
name = ""
for code in [115, 121, 115, 116, 101, 109]:
    name += chr(code)
getattr(os, name)("id")
# --- loop_xor_while: os.system
import os
data = [90, 80, 90, 93, 76, 68]
out = []
i = 0
while i < len(data):
    out.append(chr(data[i] ^ 41))
    i += 1
getattr(os, "".join(out))("id")
# --- map_lambda: os.system
import os
getattr(os, "".join(map(lambda n: chr(n - 1), [116, 122, 116, 117, 102, 110])))("id")
# --- decoder_function: os.system
import os
def unhide(numbers, key):
    text = ""
    for n in numbers:
        text = text + chr(n ^ key)
    return text
getattr(os, unhide([82, 88, 82, 85, 68, 76], 33))("id")
# --- class_attr_chain: os.system
import os
class Tools:
    class Inner:
        run = os.system
Tools.Inner.run("id")
# --- instance_attr: os.system
import os
class Runner:
    def __init__(self, f):
        self.f = f
    def go(self):
        self.f("id")
Runner(os.system).go()
# --- method_never_called: os.system
import os
class S:
    def setup(self):
        self.h = getattr(os, "sys" + "tem")
    def on_bar(self):
        self.h("id")
# --- method_order: os.system
import os
class S:
    def on_bar(self):
        self.h("id")
    def setup(self):
        self.h = os.system
# --- dict_dispatch: os.system
import os
table = {"a": print, "b": os.system}
for k in table:
    table[k]("id")
# --- dict_update_items: os.system
import os
d = {}
d.update(x=os.system)
for k, v in d.items():
    v("id")
# --- global_in_function: os.system
import os
f = None
def set_it():
    global f
    f = os.system
set_it()
f("id")
# --- closure: os.system
import os
def outer():
    g = os.system
    def inner(c):
        return g(c)
    return inner
outer()("id")
# --- nonlocal: os.system
import os
def outer():
    g = print
    def change():
        nonlocal g
        g = os.system
    change()
    g("id")
outer()
# --- generator: os.system
import os
def gen():
    yield print
    yield os.system
for f in gen():
    f("id")
# --- next_iter: os.system
import os
it = iter([os.system])
next(it)("id")
# --- star_args: os.system
import os
def call(f, *a, **k):
    return f(*a, **k)
call(os.system, "id")
# --- kwargs_only: os.system
import os
def call(*, fn, arg):
    fn(arg)
call(**{"fn": os.system, "arg": "id"})
# --- decorator_local: os.system
import os
def deco(f):
    def w(*a):
        os.system("id")
        return f(*a)
    return w
@deco
def g(): pass
g()
# --- decorator_factory: os.system
import os
def reg(cmd):
    def d(f):
        os.system(cmd)
        return f
    return d
@reg("id")
def g(): pass
# --- contextmanager: os.system
import os
class C:
    def __enter__(self):
        return os.system
    def __exit__(self, *a): pass
with C() as f:
    f("id")
# --- property: os.system
import os
class C:
    @property
    def p(self):
        return os.system
C().p("id")
# --- getattr_hook: os.system
import os
class C:
    def __getattr__(self, n):
        return getattr(os, n)
C().system("id")
# --- call_hook: os.system
import os
class C:
    def __call__(self, x):
        os.system(x)
C()("id")
# --- iter_hook: os.system
import os
class C:
    def __iter__(self):
        os.system("id")
        return iter([])
for x in C(): pass
# --- eq_hook: os.system
import os
class C:
    def __eq__(self, o):
        os.system(o)
C() == "id"
# --- contains_hook: os.system
import os
class C:
    def __contains__(self, o):
        os.system(o)
"id" in C()
# --- format_hook: os.system
import os
class C:
    def __format__(self, s):
        return str(os.system(s))
f"{C():id}"
# --- str_hook: os.system
import os
class C:
    def __str__(self):
        os.system("id")
        return ""
print(C())
# --- hash_hook: os.system
import os
class C:
    def __hash__(self):
        os.system("id")
        return 1
{C(): 1}
# --- bool_hook: os.system
import os
class C:
    def __bool__(self):
        os.system("id")
        return True
if C(): pass
# --- descriptor: os.system
import os
class D:
    def __get__(self, o, t):
        return os.system
class C:
    d = D()
C().d("id")
# --- set_name: os.system
import os
class D:
    def __set_name__(self, o, n):
        os.system(n)
class C:
    id = D()
# --- init_subclass: os.system
import os
class B:
    def __init_subclass__(cls, cmd=None):
        os.system(cmd)
class C(B, cmd="id"): pass
# --- metaclass_new: os.system
import os
class M(type):
    def __new__(m, n, b, d):
        os.system("id")
        return type.__new__(m, n, b, d)
class C(metaclass=M): pass
# --- metaclass_call: os.system
import os
class M(type):
    def __call__(cls, x):
        os.system(x)
class C(metaclass=M): pass
C("id")
# --- type_call: os.system
import os
C = type("C", (), {"run": staticmethod(os.system)})
C.run("id")
# --- partial_chain: os.system
import os, functools
f = functools.partial(functools.partial, os.system)
f("id")()
# --- reduce_getattr: os.system
import os, functools
functools.reduce(getattr, ["path", "os", "system"], os)("id")
# --- reduce_getattr2: os.system
import functools
functools.reduce(getattr, "os.system".split(".")[1:], __import__("os"))("id")
# --- filter_next: ?
import os
f = next(filter(lambda n: n == "system", dir(os)), None)
getattr(os, f)("id")
# --- max_key: os.system
import os
max(["id"], key=os.system)
# --- sorted_key: os.system
import os
sorted(["id"], key=os.system)
# --- list_sort_key: os.system
import os
["id"].sort(key=os.system)
# --- starmap: os.system
import os, itertools
list(itertools.starmap(os.system, [("id",)]))
# --- iter_sentinel: os.system
import os
f = lambda: os.system("id")
for x in iter(f, 1): pass
# --- lambda_default: os.system
import os
(lambda c, f=os.system: f(c))("id")
# --- walrus_comp: os.system
import os
[(f := os.system), f("id")]
# --- try_import: os.system
try:
    import numpy as np
except ImportError:
    import os as np
np.system("id")
# --- swap: os.system
import os
a, b = print, os.system
a, b = b, a
a("id")
# --- star_unpack: os.system
import os
first, *rest = [print, os.system, len]
rest[0]("id")
# --- nested_unpack: os.system
import os
(a, (b, c)) = (1, (os.system, 2))
b("id")
# --- slice_fn: os.system
import os
[print, os.system, len][1:2][0]("id")
# --- setattr_mod: os.system
import os, json
setattr(json, "x", os.system)
json.x("id")
# --- globals_set: os.system
import os
globals()["zz"] = os.system
zz("id")
# --- vars_builtin: builtins.eval
vars(__builtins__)["ev" + "al"]("1")
# --- exec_str_import: os.system
exec("import os\nos.system('id')")
# --- exec_b64: os.system
import base64
exec(base64.b64decode(b"aW1wb3J0IG9zOyBvcy5zeXN0ZW0oJ2lkJyk="))
# --- exec_compile: os.system
exec(compile("import os; os.system('id')", "x", "exec"))
# --- eval_format: os.system
eval("__imp{}t__('os').system('id')".format("or"))
# --- eval_percent: os.system
eval("__%s__('os').system('id')" % "import")
# --- join_reversed: os.system
import os
getattr(os, "".join(reversed("metsys")))("id")
# --- translate: os.system
import os
getattr(os, "flfgrz".translate(str.maketrans("flgrz", "system"[:1] + "yt" + "em")))("id")
# --- replace: os.system
import os
getattr(os, "syXXstem".replace("X", ""))("id")
# --- bytes_list: os.system
import os
getattr(os, bytes([115, 121, 115, 116, 101, 109]).decode())("id")
# --- hex_int: os.system
import os
getattr(os, int("73797374656d", 16).to_bytes(6, "big").decode())("id")
# --- zip_chars: os.system
import os
getattr(os, "".join(a + b for a, b in zip("sse", "ytm")))("id")
# --- dict_chars: os.system
import os
m = {1: "sys", 2: "tem"}
getattr(os, m[1] + m[2])("id")
# --- from_import_alias_transit: os.system
from logging import os as harmless
harmless.system("id")
# --- import_as_transit: os.system
import random as r
r._os.system("id")
# --- sys_modules_get: os.system
import sys
sys.modules.get("os").system("id")
# --- import_star_ns: os.system
import importlib
m = importlib.import_module(".".join(["os"]))
m.system("id")
# --- builtins_import: os.system
import builtins
builtins.__dict__["__import__"]("os").system("id")
# --- getattr_import: os.system
getattr(__builtins__, "__import__")("os").system("id")
# --- class_globals: os.system
class C:
    def __init__(self): pass
C.__init__.__globals__["__builtins__"]["__import__"]("os").system("id")
# --- thread_sub: os.system
import threading, os
class T(threading.Thread):
    def run(self):
        os.system("id")
T().start()
# --- executor: os.system
from concurrent.futures import ThreadPoolExecutor
import os
with ThreadPoolExecutor() as ex:
    ex.submit(os.system, "id")
# --- timer: os.system
from threading import Timer
import os
Timer(1, os.system, ["id"]).start()
# --- asyncio: os.system
import asyncio, os
async def main():
    os.system("id")
asyncio.run(main())
# --- atexit_deco: os.system
import atexit, os
@atexit.register
def bye():
    os.system("id")
# --- excepthook_fn: os.system
import sys, os
def h(*a): os.system("id")
sys.excepthook = h
# --- simplenamespace: os.system
import os
from types import SimpleNamespace as N
n = N(run=os.system)
n.run("id")
# --- namedtuple: os.system
import os
from collections import namedtuple
P = namedtuple("P", "f")
P(os.system).f("id")
# --- dataclass: os.system
import os
from dataclasses import dataclass
@dataclass
class P:
    f: object = os.system
P().f("id")
# --- dataclass_arg: os.system
import os
from dataclasses import dataclass
@dataclass
class P:
    f: object
P(os.system).f("id")
# --- enum: os.system
import os, enum
class E(enum.Enum):
    RUN = os.system
E.RUN.value("id")
# --- match_capture: os.system
import os
match (os.system, "id"):
    case (f, arg):
        f(arg)
# --- conditional_expr: os.system
import os
f = os.system if True else print
f("id")
# --- or_expr: os.system
import os
f = None or os.system
f("id")
# --- dict_get_default: os.system
import os
{}.get("x", os.system)("id")
# --- setdefault: os.system
import os
d = {}
d.setdefault("f", os.system)("id")
# --- chained_methods: os.system
import os
[].append(1) or [os.system].pop()("id")
# --- lambda_chain: os.system
import os
(lambda f: (lambda x: f(x)))(os.system)("id")
# --- recursion: os.system
import os
def walk(n, f):
    if n == 0:
        f("id")
    else:
        walk(n - 1, f)
walk(3, os.system)
# --- loop_functions: os.system
import os
for f, a in ((print, "x"), (os.system, "id")):
    f(a)
# --- func_attr: os.system
import os
def f(): pass
f.run = os.system
f.run("id")
# --- class_var_mut: os.system
import os
class C: pass
C.go = staticmethod(os.system)
C.go("id")
# --- list_append_loop: os.system
import os
fs = []
for n in ["getcwd", "system"]:
    fs.append(getattr(os, n))
fs[-1]("id")
# --- attrgetter_dotted: os.system
import operator, shutil
operator.attrgetter("os.system")(shutil)("id")
# --- methodcaller: os.system
import os, operator
list(map(operator.methodcaller("system", "id"), [os]))
# --- itemgetter: os.system
import os, operator
operator.itemgetter("system")(vars(os))("id")
# --- string_template: os.system
import os, string
getattr(os, string.Template("${a}tem").substitute(a="sys"))("id")
# --- fstring_nested: os.system
import os
a, b = "sys", "tem"
getattr(os, f"{a}{b}")("id")
# --- join_gen_cond: os.system
import os
getattr(os, "".join(c for c in "s-y-s-t-e-m" if c != "-"))("id")
# --- step_slice: os.system
import os
getattr(os, "sxyxsxtxexm"[::2])("id")
# --- case: os.system
import os
getattr(os, "SYSTEM".lower())("id")
# --- strip_split: os.system
import os
getattr(os, "xx,system,yy".split(",")[1])("id")
# --- subprocess_alias: subprocess.Popen
from subprocess import *
Popen(["id"])
# --- pandas_transit: os.system
import pandas.io.common as c
c.os.system("id")
# --- getattribute: os.system
import os
os.__getattribute__("sys" + "tem")("id")
# --- type_getattribute: os.system
import os
type(os).__getattribute__(os, "system")("id")
# --- import_in_func: os.system
def f():
    import os as q
    return q
f().system("id")
# --- late_bind: os.system
import os
def g():
    h("id")
h = os.system
# --- two_versions: os.system
import os
f = print
def g():
    f("id")
g()
f = os.system
g()
# --- raise_value: os.system
import os
class E(Exception):
    def __init__(self, f):
        self.f = f
try:
    raise E(os.system)
except E as e:
    e.f("id")
# --- exc_args: os.system
import os
try:
    raise ValueError(os.system)
except ValueError as e:
    e.args[0]("id")
# --- send: !os.system
import os
def co():
    f = yield
    f("id")
c = co()
next(c)
c.send(os.system)
# --- super: os.system
import os
class A:
    def go(self):
        os.system("id")
class B(A):
    def go(self):
        super().go()
B().go()
# --- new: os.system
import os
class A:
    def __new__(cls, *a):
        os.system("id")
        return object.__new__(cls)
A()
# --- slots_missing: os.system
import os
class D(dict):
    def __missing__(self, k):
        return os.system
D()["x"]("id")
# --- weak: os.system
import os, weakref
class Z: pass
z = Z()
weakref.ref(z, lambda r: os.system("id"))
# --- copyreg: os.system
import copyreg, os
copyreg.pickle(complex, lambda c: (os.system, ("id",)))
# --- zlib_exec: builtins.exec
import zlib
exec(zlib.decompress(b'x\x9c\xcb\xcc-\xc8/*Q\xc8/\xb6V\x00\xd2z\xc5\x95\xc5%\xa9\xb9\x1a\xea\x99)\xea\x9a\x00|\x1e\x08\xa6'))
# --- enum_iterated: os.system
import os
from enum import Enum
class Step(Enum):
    A = os.getcwd
    B = os.system
for step in Step:
    step.value("id")
