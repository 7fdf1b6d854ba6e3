# Programs that do not reach what stands after the colon, though they look like it.
# --- string_mentions: os.system
text = "import os; os.system('id')"
print(text)
# --- dict_key: builtins.exec
table = {"exec": 1, "eval": 2}
print(table["exec"])
# --- own_method: builtins.eval
class Model:
    def eval(self):
        return self
Model().eval()
# --- unknown_method: builtins.eval
def train(model):
    model.eval()
# --- own_function: os.system
def system(x):
    return x
system("id")
# --- shadowed_builtin: builtins.eval
def eval(x):
    return x
eval("1")
# --- shadowed_module: os.system
class os:
    @staticmethod
    def system(x):
        return x
os.system("id")
# --- getattr_self: ?
class A:
    def x(self):
        return 1
    def go(self, name):
        return getattr(self, name)()
A().go("x")
# --- getattr_parameter: ?
def f(obj, name):
    return getattr(obj, name, None)
# --- overwritten: os.system
import os
f = os.system
f = print
f("id")
# --- other_entry: os.system
import os
table = {"a": os.getcwd, "b": len}
table["a"]()
# --- regex_compile: builtins.compile
import re
re.compile("x")
# --- frame_named_open: builtins.open
import pandas as pd
open = pd.DataFrame()
open.head()
# --- literal_eval: builtins.eval
from ast import literal_eval
literal_eval("1")
# --- deleted: os.system
import os
f = os.system
del f
# --- other_member_of_transit: os.system
import random
random.os
# --- parameter_of_callback: ?
def apply(f, x):
    return f(x)
apply(len, [1])
# --- dunder_definition: ?
class V:
    def __getattr__(self, name):
        return 1
V().system("id")
# --- enum_members: ?
import enum
class E(enum.Enum):
    A = 1
for e in E:
    print(e.name)
# --- string_building: ?
import json
name = "lo" + "ads"
json.loads("{}")
# --- import_guard: os.system
try:
    import ujson as json
except ImportError:
    import json
json.loads("{}")
# --- class_attribute: os.system
class Config:
    os = "linux"
    system = "x"
Config.os
# --- comprehension_scope: os.system
import os
[system for system in ("a", "b")]
# --- partial_of_own: os.system
import functools
def system(x): return x
functools.partial(system, "id")()
# --- dispatch_own: ?
def a(): return 1
def b(): return 2
def pick(name):
    return {"a": a, "b": b}[name]()
