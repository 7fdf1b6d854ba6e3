#### eval in a dict: HIGH
ops = {"run": eval}
ops["run"]("1 + 1")  #! SBX1001
#### exec by builtins attribute: HIGH
import builtins as b
b.exec("pass")  #! SBX1001
#### exec by __builtins__ subscription: HIGH
__builtins__["exec"]("pass")  #! SBX1001
#### eval by getattr with a reversed name: HIGH
import builtins
getattr(builtins, "lave"[::-1])("1")  #! SBX1001
#### full-width letters: HIGH
ｅｘｅｃ("pass")  #! SBX1001
#### base64 payload: HIGH
import base64
exec(base64.b64decode(b"aW1wb3J0IG9zCm9zLnN5c3RlbSgnaWQnKQ=="))  #! SBX1101
#### payload in pieces: HIGH
parts = ["imp", "ort o", "s\nos.sys", "tem('id')"]
exec("".join(parts))  #! SBX1101
#### hex payload: HIGH
exec(bytes.fromhex("70617373").decode())  #! SBX1001
#### compiled and run: HIGH
code = compile("print(1)", "<x>", "exec")
exec(code)
#### function of a code object: HIGH
import types
types.FunctionType(compile("1", "", "eval"), {})()
#### profile run: HIGH
import profile
profile.run("__import__('os').getcwd()")  #! SBX1003
#### runpy module: HIGH
import runpy as r
r.run_module("http.server")  #! SBX1003
#### code console: HIGH
from code import InteractiveConsole
InteractiveConsole().push("import os")
#### dataclass of a string type: HIGH
import dataclasses
dataclasses.make_dataclass("T", [("a", "__import__('os')", None)])
#### query through @: HIGH
import pandas as pd
pd.DataFrame({"a": [1]}).query("a > @pd.io.common.os.getpid()")  #! SBX1005
#### eval of a frame with dunders: HIGH
import pandas as pd
frame = pd.DataFrame({"a": [1]})
frame.eval("a.__class__.__mro__")  #! SBX1005
#### numexpr of params: HIGH
import json, sys, numexpr
job = json.load(open(sys.argv[1]))
numexpr.evaluate(job["params"]["rule"])  #! SBX1005
#### eval of params: HIGH
import json, sys
job = json.load(open(sys.argv[1]))
print(eval(job["params"]["rule"]))  #! SBX1001
#### exec of a file: HIGH
exec(open("plugin.py").read())  #! SBX1001
#### decorator exec: HIGH
@exec
@(lambda f: "pass")
def f():
    pass
#### eval by map: HIGH
list(map(eval, ["1"]))  #! SBX1001
#### timeit with an import: HIGH
import timeit
timeit.timeit("__import__('os').system('id')")
#### doctest: HIGH
import doctest
doctest.debug_src(">>> import os")  #! SBX1003
#### in an f-string: HIGH
name = f"{eval('1 + 1')}"  #! SBX1001
#### lambda with eval, strict: HIGH strategy
run = lambda text: eval(text)
print(run("1"))
#### model.eval: LOW
import torch
model = torch.nn.Linear(2, 1)
model.eval()
#### re.compile: LOW
import re
pattern = re.compile(r"^[A-Z]{3,5}$")
print(pattern.match("SPY"))
#### literal_eval: LOW
import ast
print(ast.literal_eval("[1, 2]"))
#### torch.compile and keras compile: LOW
import torch
from tensorflow import keras
net = torch.compile(torch.nn.Linear(1, 1))
model = keras.Sequential([keras.layers.Dense(1)])
model.compile(optimizer="adam", loss="mse")
#### query of a constant: LOW
import pandas as pd
limit = 3
frame = pd.DataFrame({"close": [1, 2]})
print(frame.query("close > @limit and close < 10"))
#### eval of a column formula: LOW
import pandas as pd
frame = pd.DataFrame({"a": [1], "b": [2]})
frame = frame.eval("c = a + b")
#### exec as a key and method: LOW
class Order:
    def exec(self, price):
        return price
Order().exec(3)
jobs = {"exec": 1}
#### timeit of a callable: LOW
import timeit
print(timeit.timeit(lambda: sum(range(10)), number=3))
#### namedtuple and type hints: LOW
from collections import namedtuple
from typing import get_type_hints
Bar = namedtuple("Bar", "open high low close")
class Job:
    window: int = 3
print(Bar(1, 2, 3, 4), get_type_hints(Job))
#### session query: LOW
def find(session, Model):
    return session.query(Model).filter(Model.id == 1).all()
#### jinja of a constant: LOW
from jinja2 import Template
print(Template("{{ a }} rows").render(a=3))
#### hints of a class are evaluated: HIGH
import typing
class Settings:
    depth: "__import__('subprocess').getoutput('ls')"
hints = typing.get_type_hints(Settings)  #! SBX1101
#### statement measured by numpy: HIGH
import numpy as np
np.testing.measure("__import__('os').getcwd()", times=1)  #! SBX1003
#### pipeline of shell commands: HIGH
import pipes
steps = pipes.Template()
steps.append("sort | sh", "--")  #! SBX1102
#### script of another interpreter: HIGH
import tkinter
tkinter.Tcl().eval("exec ls")  #! SBX1003
#### tests of the data folder: HIGH
import unittest
unittest.TestLoader().discover("/datasets/checks")  #! SBX1703
#### tests of the project: LOW
import unittest
unittest.TestLoader().discover("tests")
#### examples run by a runner: HIGH
import doctest
finder = doctest.DocTestFinder()
for example in finder.find(finder):
    doctest.DocTestRunner().run(example)  #! SBX1003
#### backend of figures from a module: HIGH
import matplotlib
matplotlib.use("module://tools.canvas")  #! SBX1703
#### backend of figures: LOW
import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt
plt.switch_backend("svg")
#### external object in a configuration of logging: HIGH
import logging.config
logging.config.dictConfig({"version": 1, "handlers": {"h": {"class": "logging.StreamHandler", "stream": "ext://os.popen"}}})  #! SBX1003
#### stream in a configuration of logging: LOW
import logging.config
logging.config.dictConfig({"version": 1, "handlers": {"h": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout"}}, "root": {"handlers": ["h"]}})
#### format walk by a subclass of str: HIGH
class Title(str):
    pass
def f():
    return 1
print(Title("{0.__globals__}").format(f))  #! SBX1601
#### format by a subclass of str: LOW
class Title(str):
    pass
print(Title("{0} of {1}").format(1, 2), Title("a b").split())
#### examples of the file that start a program: HIGH
def spread(a, b):
    """Difference.

    >>> import subprocess
    >>> subprocess.call(["id"])
    0
    """
    return a - b
if __name__ == "__main__":
    import doctest
    doctest.testmod()  #! SBX1102
#### examples of the file: LOW
def spread(a, b):
    """Difference.

    >>> spread(3, 1)
    2
    >>> [spread(n, 1)
    ...  for n in (1, 2)]
    [0, 1]
    """
    return a - b
if __name__ == "__main__":
    import doctest
    doctest.testmod()
