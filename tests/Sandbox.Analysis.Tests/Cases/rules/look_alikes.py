#### ben alloc: LOW
import numpy as np
x = np.zeros((10000, 100))
y = [0] * 100000
s = "-" * 80
print(x.sum(), len(y), s)
#### ben apply: LOW
import pandas as pd
df = pd.DataFrame({"a": [1, 2]})
print(df.apply(lambda r: r.sum(), axis=1), df["a"].map({1: "x"}), df.agg(["mean", "std"]))
#### ben ast literal: LOW
import ast
print(ast.literal_eval("{'a': [1, 2]}"))
#### ben asyncio: LOW
import asyncio
async def f(x):
    await asyncio.sleep(0)
    return x
async def main():
    return await asyncio.gather(*(f(i) for i in range(3)))
print(asyncio.run(main()))
#### ben attrdict: LOW
class AttrDict(dict):
    __getattr__ = dict.get
    __setattr__ = dict.__setitem__
d = AttrDict(a=1); d.b = 2; print(d.a, d.b)
#### ben b64 data: LOW
import base64, json
raw = base64.b64decode("eyJhIjogMX0=")
print(json.loads(raw))
#### ben backtrader: LOW
import backtrader as bt
class S(bt.Strategy):
    params = (("fast", 10), ("slow", 30))
    def __init__(self):
        self.c = bt.indicators.CrossOver(bt.ind.SMA(period=self.p.fast), bt.ind.SMA(period=self.p.slow))
    def next(self):
        if not self.position and self.c > 0: self.buy()
        elif self.c < 0: self.close()
#### ben big range: LOW
total = sum(i for i in range(10**6))
print(total)
#### ben chunks: LOW
def chunks(xs, n):
    while xs:
        yield xs[:n]
        xs = xs[n:]
print(list(chunks([1, 2, 3], 2)))
#### ben class name: LOW
class A:
    def __repr__(self):
        return f"{self.__class__.__name__}()"
    def __eq__(self, o):
        return self.__class__ is o.__class__ and self.__dict__ == o.__dict__
    def __hash__(self): return hash(self.__class__)
print(A(), type(A()).__name__)
#### ben code attr: LOW
class Order:
    code = "AAPL"
    def __getitem__(self, k): return getattr(self, k)
    def __getattr__(self, name):
        if name.startswith("_"): raise AttributeError(name)
        return None
print(Order()["code"])
#### ben compile model: LOW
class Model:
    def compile(self, optimizer, loss): self.o = optimizer
    def fit(self, x, y): return self
m = Model(); m.compile("adam", "mse"); m.fit(1, 2)
#### ben compound: LOW
eq = 1000.0
for r in [0.1] * 252: eq = eq * (1 + r)
print(eq)
#### ben count break: LOW
import itertools
for i in itertools.count(1):
    if i * i > 100: break
#### ben count zip: LOW
import itertools
for i, x in zip(itertools.count(), "abc"): print(i, x)
#### ben ctxmgr: LOW
from contextlib import contextmanager, suppress
@contextmanager
def section(n):
    print("begin", n)
    yield
    print("end", n)
with section("a"), suppress(ValueError): int("x")
#### ben dataclass: LOW
from dataclasses import dataclass, field, asdict, fields
@dataclass
class P:
    a: int = 1
    xs: list = field(default_factory=list)
p = P()
print(asdict(p), [getattr(p, f.name) for f in fields(p)])
#### ben decimal: LOW
from decimal import Decimal, getcontext
getcontext().prec = 28
print(Decimal("1.1") ** 2)
#### ben df eval const: LOW
import pandas as pd
df = pd.DataFrame({"a": [1], "b": [2]})
df.eval("c = a + b", inplace=True)
df.query("a > 0 and b < @limit", local_dict={"limit": 3})
#### ben df open: LOW
import pandas as pd
open_ = pd.Series([1.0])
df = pd.DataFrame({"open": open_, "close": [2.0]})
print((df.close - df.open).sum(), df["open"].iloc[-1])
#### ben dict exec: LOW
ops = {"exec": 1, "eval": 2, "system": 3}
print(ops["exec"], ops.get("eval"))
#### ben dispatch self: LOW
class Bot:
    def on_buy(self, m): return 1
    def on_sell(self, m): return 2
    def handle(self, ev):
        h = getattr(self, "on_" + ev["type"], None)
        if h: return h(ev)
#### ben doubling: LOW
x = 1
for _ in range(10): x = x * 2
print(x)
#### ben dunder all: LOW
__all__ = ["f"]
__version__ = "1.0"
def f(): return __name__, __doc__
#### ben enum: LOW
from enum import Enum
class Side(Enum):
    BUY = "buy"
    SELL = "sell"
print(Side["BUY"], Side("sell"), [s.name for s in Side])
#### ben etc text: LOW
print("look at /etc/passwd for the user list", "/proc/self/environ")
#### ben eval rules: LOW
RULES = {"cross_up": lambda a, b: a[-1] > b[-1]}
def evaluate(rule, *args): return RULES[rule](*args)
print(evaluate("cross_up", [1], [0]))
#### ben exc info: LOW
import sys, logging
try:
    int("x")
except ValueError:
    logging.exception("bad", exc_info=True)
    sys.exit(1)
#### ben exec mode: LOW
mode = "exec"
def execute(order): return order
execute({"type": "system"})
#### ben format: LOW
row = {"open": 1.0, "sym": "X"}
print("{sym}: {open:.2f}".format(**row), "{0} {1:>8}".format("a", 1), "{0.real}".format(1j))
#### ben format attr: LOW
import datetime as dt
d = dt.date(2020, 1, 1)
print("{d.year}-{d.month}".format(d=d), f"{d:%Y-%m-%d}")
#### ben freqtrade: LOW
from freqtrade.strategy import IStrategy, IntParameter
import talib.abstract as ta
from pandas import DataFrame
class S(IStrategy):
    timeframe = "5m"
    buy_rsi = IntParameter(10, 40, default=30, space="buy")
    def populate_indicators(self, dataframe: DataFrame, metadata: dict) -> DataFrame:
        dataframe["rsi"] = ta.RSI(dataframe)
        for v in self.buy_rsi.range:
            dataframe[f"rsi_{v}"] = ta.RSI(dataframe, timeperiod=v)
        return dataframe
#### ben gc: LOW
import gc
gc.collect()
#### ben getattr np: LOW
import numpy as np
FUNCS = ("mean", "std", "max")
def stats(x):
    return {f: getattr(np, f)(x) for f in FUNCS}
print(stats([1, 2]))
#### ben getattr self: LOW
class S:
    fast = 3
    slow = 5
    def get(self, n):
        return getattr(self, n, None)
    def all(self):
        return {k: getattr(self, k) for k in ("fast", "slow")}
#### ben getattr talib: LOW
import talib
def indicator(name, close, **kw):
    if name not in ("SMA", "EMA", "RSI"):
        raise ValueError(name)
    return getattr(talib, name)(close, **kw)
#### ben globals funcs: LOW
def sma(x): return x
def ema(x): return x
def run(name, x):
    if name in ("sma", "ema"):
        return globals()[name](x)
print(run("sma", 1))
#### ben hashlib: LOW
import hashlib, json
print(hashlib.sha256(json.dumps({"a": 1}, sort_keys=True).encode()).hexdigest())
#### ben import try: LOW
try:
    import talib
except ImportError:
    talib = None
try:
    import orjson as json
except ImportError:
    import json
print(json.dumps({}))
#### ben importlib const: LOW
import importlib
np = importlib.import_module("numpy")
print(np.mean([1]))
#### ben init subclass: LOW
class Plugin:
    all = []
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        Plugin.all.append(cls)
class X(Plugin): pass
print([p.__name__ for p in Plugin.all])
#### ben input var: LOW
input = [1, 2, 3]
print(sum(input))
#### ben inspect sig: LOW
import inspect
def f(a, b=1): ...
print(list(inspect.signature(f).parameters))
#### ben islice: LOW
from itertools import count, islice, cycle
print(list(islice(count(), 5)), list(islice(cycle("ab"), 4)))
#### ben json: LOW
import json
print(json.loads('{"a": 1.5}', parse_float=float))
#### ben keras compile: LOW
from tensorflow import keras
m = keras.Sequential([keras.layers.Dense(1, input_shape=(3,))])
m.compile(optimizer="adam", loss="mse")
m.fit([[1, 2, 3]], [1], epochs=1, verbose=0)
#### ben lru: LOW
from functools import lru_cache, partial, reduce
@lru_cache(maxsize=None)
def f(n): return n * 2
print(reduce(lambda a, b: a + b, map(partial(f), [1, 2])))
#### ben match: LOW
def act(s):
    match s:
        case {"side": "buy", "qty": q}: return q
        case [a, *rest]: return a
        case _: return None
act({})
#### ben matplotlib: LOW
import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt
import io, base64
fig, ax = plt.subplots()
ax.plot([1, 2])
b = io.BytesIO()
fig.savefig(b, format="png")
print(base64.b64encode(b.getvalue()).decode()[:10])
#### ben metaclass: LOW
class Meta(type):
    registry = {}
    def __new__(mcs, name, bases, ns):
        cls = super().__new__(mcs, name, bases, ns)
        mcs.registry[name] = cls
        return cls
class Base(metaclass=Meta): pass
class S(Base): pass
print(Meta.registry)
#### ben model eval: LOW
import torch
import torch.nn as nn
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(3, 1)
    def forward(self, x):
        return self.fc(x)
net = Net()
net.eval()
with torch.no_grad():
    print(net(torch.zeros(1, 3)))
#### ben mutual rec: LOW
def even(n): return True if n == 0 else odd(n - 1)
def odd(n): return False if n == 0 else even(n - 1)
print(even(4))
#### ben namedtuple: LOW
from collections import namedtuple, defaultdict, Counter, OrderedDict
T = namedtuple("T", ["o", "h"])
print(T(1, 2)._asdict(), Counter("aab"), defaultdict(list))
#### ben node: LOW
import json, sys
import pandas as pd
def main():
    with open(sys.argv[1]) as f:
        cfg = json.load(f)
    df = pd.DataFrame(cfg["inputs"]["df"]["data"])
    df["sma"] = df["close"].rolling(cfg["params"].get("window", 20)).mean()
    with open(sys.argv[2], "w") as f:
        json.dump({"type": "dataframe", "data": df.to_dict("records")}, f)
if __name__ == "__main__":
    main()
#### ben node argparse: LOW
import argparse, json
from pathlib import Path
def parse():
    p = argparse.ArgumentParser(description="node")
    p.add_argument("input", type=Path)
    p.add_argument("output", type=Path)
    return p.parse_args()
a = parse()
cfg = json.loads(a.input.read_text())
a.output.write_text(json.dumps(cfg))
#### ben node argparse dest: LOW
import argparse, json
p = argparse.ArgumentParser()
p.add_argument("paths", nargs=2)
a = p.parse_args()
i, o = a.paths
json.dump(json.load(open(i)), open(o, "w"))
#### ben node argparse filetype: LOW
import argparse, json
p = argparse.ArgumentParser()
p.add_argument("i", type=argparse.FileType("r"))
p.add_argument("o", type=argparse.FileType("w"))
a = p.parse_args()
a.o.write(a.i.read())
#### ben node argparse nargs opt: LOW
import argparse, json, sys
p = argparse.ArgumentParser()
p.add_argument("infile", nargs="?", type=argparse.FileType("r"), default=sys.stdin)
p.add_argument("outfile", nargs="?", type=argparse.FileType("w"), default=sys.stdout)
a = p.parse_args()
json.dump(json.load(a.infile), a.outfile)
#### ben node class: LOW
import json, sys
class Node:
    def __init__(self, argv):
        self.src = argv[1]
        self.dst = argv[2]
    def read(self):
        with open(self.src, encoding="utf-8") as f:
            return json.load(f)
    def write(self, obj):
        with open(self.dst, "w", encoding="utf-8") as f:
            json.dump(obj, f)
n = Node(sys.argv)
n.write(n.read())
#### ben node dataset: LOW
import json, os, sys
import pandas as pd
cfg = json.load(open(sys.argv[1]))
name = os.path.basename(cfg["params"]["dataset"])
df = pd.read_csv(os.path.join("/datasets", name))
json.dump(df.to_dict("records"), open(sys.argv[2], "w"))
#### ben node dataset const: LOW
import pandas as pd
df = pd.read_csv("/datasets/btc.csv", parse_dates=["timestamp"])
print(df.head())
#### ben node env debug: LOW
import sys
DEBUG = "--debug" in sys.argv
print(DEBUG)
#### ben node logging: LOW
import logging, sys
logging.basicConfig(level=logging.INFO, stream=sys.stderr, format="%(asctime)s %(message)s")
log = logging.getLogger(__name__)
log.info("x")
#### ben node main argv: LOW
import json, sys
def main(argv):
    inp, out = argv[1], argv[2]
    data = json.load(open(inp))
    json.dump(data, open(out, "w"))
if __name__ == "__main__":
    main(sys.argv)
#### ben node pathlib: LOW
import json, sys
from pathlib import Path
src, dst = map(Path, sys.argv[1:3])
cfg = json.loads(src.read_text())
dst.write_text(json.dumps({"n": len(cfg)}))
#### ben node stdin: LOW
import sys, json
cfg = json.load(sys.stdin)
json.dump(cfg, sys.stdout)
#### ben node sysexit: LOW
import sys, json
if len(sys.argv) != 3:
    print("usage: Node.py in out", file=sys.stderr)
    sys.exit(2)
_, a, b = sys.argv
with open(a) as f, open(b, "w") as g:
    g.write(f.read())
#### ben np load safe: LOW
import numpy as np
a = np.load("/datasets/x.npy")
b = np.load("/datasets/y.npz", allow_pickle=False)
#### ben np save argv: LOW
import numpy as np, sys
x = np.loadtxt(sys.argv[1]); np.savetxt(sys.argv[2], x)
#### ben numba: LOW
from numba import njit, prange
import numpy as np
@njit(parallel=True, cache=True)
def f(x):
    s = 0.0
    for i in prange(len(x)): s += x[i]
    return s
f(np.ones(3))
#### ben operator: LOW
import operator
OPS = {">": operator.gt, "<": operator.lt}
print(OPS[">"](2, 1), sorted([{"a": 1}], key=operator.itemgetter("a")))
#### ben os path: LOW
import os
base, ext = os.path.splitext(os.path.basename("x.csv"))
print(base, ext, os.path.dirname(__file__))
#### ben pd stringio: LOW
import io, pandas as pd
print(pd.read_csv(io.StringIO("a,b\n1,2")))
#### ben plugins local: LOW
import inspect
class A:
    def ind_sma(self): return 1
    def ind_ema(self): return 2
    def run(self):
        return {n: m() for n, m in inspect.getmembers(self, inspect.ismethod) if n.startswith("ind_")}
print(A().run())
#### ben pow: LOW
print(2**64, 10**18, pow(3, 20, 7), 1 << 40)
#### ben quantconnect: LOW
from AlgorithmImports import *
class A(QCAlgorithm):
    def Initialize(self):
        self.SetStartDate(2020, 1, 1)
        self.SetCash(100000)
        self.spy = self.AddEquity("SPY", Resolution.Daily).Symbol
    def OnData(self, data):
        if not self.Portfolio.Invested: self.SetHoldings(self.spy, 1)
#### ben query at: LOW
import pandas as pd
limit = 3
df = pd.DataFrame({"a": [1]})
print(df.query("a < @limit"))
#### ben queue loop: LOW
from collections import deque
q = deque([1])
while q:
    n = q.popleft()
    if n < 5: q.append(n + 1)
#### ben random seed: LOW
import random, numpy as np
random.seed(1); np.random.seed(1)
rng = np.random.default_rng(42)
print(random.random(), np.random.rand(2), rng.normal())
#### ben range index: LOW
for i in range(0, 10**9, 10**8): print(i)
#### ben re compile: LOW
import re
PAT = re.compile(r"^([A-Z]{3,5})[-/]?(USDT|USD)$")
print(PAT.match("BTC/USDT"))
#### ben recursion: LOW
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(10))
#### ben recursion tree: LOW
def walk(t):
    for c in t.get("kids", []):
        yield from walk(c)
    yield t["v"]
print(list(walk({"v": 1})))
#### ben regex groups: LOW
import re
print(re.match(r"(?P<sym>[A-Z]+)_(?P<tf>\d+[mhd])(?:_.*)?$", "BTC_1h").groupdict())
#### ben regex ok: LOW
import re
re.findall(r"(\d+(?:\.\d+)?)", "1.5 2")
re.sub(r"\s+", " ", "a  b")
re.match(r"^[\w.-]+@[\w-]+\.\w+$", "a@b.c")
#### ben registry: LOW
REG = {}
def register(name):
    def deco(fn):
        REG[name] = fn
        return fn
    return deco
@register("sma")
def sma(x, n): return sum(x[-n:]) / n
print(REG["sma"]([1, 2, 3], 2))
#### ben setattr loop: LOW
class Cfg:
    def __init__(self, **kw):
        for k, v in kw.items():
            setattr(self, k, v)
c = Cfg(a=1)
#### ben shadow eval: LOW
class M:
    def eval(self, x): return x
    def exec(self, x): return x
    def system(self, y): return y
m = M()
m.eval(1); m.exec("x"); m.system("id")
#### ben shadow open: LOW
def candle(open, high, low, close):
    return open + high + low + close
print(candle(1, 2, 3, 4))
#### ben signal name: LOW
import scipy.signal as signal
import numpy as np
b, a = signal.butter(3, 0.1)
print(signal.filtfilt(b, a, np.ones(50)))
#### ben singleton: LOW
class One:
    _i = None
    def __new__(cls, *a):
        if cls._i is None:
            cls._i = super().__new__(cls)
        return cls._i
One()
#### ben sklearn: LOW
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.linear_model import Ridge
m = Pipeline([("s", StandardScaler()), ("r", Ridge())])
m.fit([[1.0], [2.0]], [1, 2]); print(m.predict([[3.0]]))
#### ben socket attr: LOW
class Feed:
    def __init__(self): self.socket = None
    def connect(self, x): self.socket = x
    def send(self, y): return y
f = Feed(); f.connect("a"); f.send("b")
#### ben sorted set: LOW
print(sorted({"b", "a"}), len({1, 2}), "a" in {"a"})
#### ben sqlite mem: LOW
import sqlite3
c = sqlite3.connect(":memory:")
c.execute("create table t(a)")
#### ben statsmodels: LOW
import statsmodels.api as sm, numpy as np
print(sm.OLS(np.ones(5), sm.add_constant(np.arange(5))).fit().params)
#### ben string ossystem: LOW
HELP = "Never call os.system('rm -rf /') or eval(x) in a node"
print(HELP)
#### ben subclasses own: LOW
class Strat: pass
class A(Strat): pass
for s in Strat.__subclasses__():
    print(s.__name__)
#### ben subprocess name: LOW
subprocess = {"run": lambda x: x}
print(subprocess["run"](1))
class os:
    @staticmethod
    def system(x): return x
print(os.system("id"))
#### ben sys path here: LOW
import sys, os
sys.stdout.reconfigure(encoding="utf-8")
print(os.path.join("a", "b"), os.sep, os.linesep, os.cpu_count())
#### ben tempfile none: LOW
import tempfile
with tempfile.TemporaryFile() as f: f.write(b"x")
#### ben template: LOW
from string import Template
print(Template("$a b").substitute(a=1))
#### ben threads: LOW
from concurrent.futures import ThreadPoolExecutor
with ThreadPoolExecutor(4) as ex:
    print(list(ex.map(lambda x: x * 2, range(10))))
#### ben timeit const: LOW
import time
t0 = time.time()
x = sum(range(100))
print(f"took {time.time() - t0:.1f}s", file=__import__("sys").stderr)
#### ben to csv argv: LOW
import pandas as pd, sys
df = pd.read_json(sys.argv[1])
df.to_json(sys.argv[2], orient="records")
#### ben to csv str: LOW
import pandas as pd
df = pd.DataFrame({"a": [1]})
print(df.to_csv(index=False), df.to_json(orient="records"), df.to_dict())
#### ben torch safe: LOW
import torch
sd = torch.load("/datasets/m.pt", weights_only=True)
#### ben torch train: LOW
import torch
from torch import nn, optim
torch.manual_seed(0)
m = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 1))
o = optim.Adam(m.parameters(), lr=1e-3)
for e in range(3):
    o.zero_grad()
    l = nn.functional.mse_loss(m(torch.ones(2, 4)), torch.zeros(2, 1))
    l.backward(); o.step()
device = "cuda" if torch.cuda.is_available() else "cpu"
#### ben traceback: LOW
import traceback, sys
try:
    1 / 0
except Exception as e:
    traceback.print_exc(file=sys.stderr)
    print(f"{type(e).__name__}: {e}")
#### ben typing: LOW
from __future__ import annotations
from typing import get_type_hints, TYPE_CHECKING
if TYPE_CHECKING:
    import os
def f(x: int) -> "list[str]": ...
#### ben update dict: LOW
class P:
    def __init__(self, **kw):
        self.__dict__.update(kw)
print(P(a=1).__dict__)
#### ben url string: LOW
SOURCE = "https://example.com/data.csv"
meta = {"source": SOURCE, "docs": "http://a/b"}
print(meta)
#### ben vars args: LOW
import argparse
p = argparse.ArgumentParser()
p.add_argument("--window", type=int, default=20)
p.add_argument("--mode", choices=["a", "b"], default="a")
print(vars(p.parse_args()))
#### ben vectorbt: LOW
import vectorbt as vbt, pandas as pd
px = pd.Series([1.0, 2, 3])
pf = vbt.Portfolio.from_signals(px, px > 1, px < 1)
print(pf.total_return())
#### ben version: LOW
import sys, platform
print(sys.version_info >= (3, 8), platform.python_version(), sys.maxsize, sys.getsizeof([]))
#### ben walrus: LOW
import re
if (m := re.match(r"a(\d)", "a1")) and (n := int(m[1])): print(n)
#### ben warnings: LOW
import warnings
warnings.filterwarnings("ignore")
import numpy as np
np.seterr(all="ignore")
#### ben weak: LOW
import weakref
class A: pass
a = A(); w = weakref.WeakValueDictionary(); w["a"] = a
#### ben while break: LOW
n = 0
while True:
    n += 1
    if n > 10:
        break
#### ben while converge: LOW
x = 1.0
while abs(x * x - 2) > 1e-9:
    x = x - (x * x - 2) / (2 * x)
print(x)
#### ben while raise: LOW
def f(it):
    while True:
        next(it)
f(iter([1]))
#### ben while return: LOW
def f(xs):
    i = 0
    while True:
        if i >= len(xs): return None
        i += 1
f([1])
#### ben while yield: LOW
def windows(n):
    i = 0
    while True:
        yield i * n
        i += 1
g = windows(3)
print(next(g), next(g))
#### ben wraps: LOW
import functools, time
def timed(f):
    @functools.wraps(f)
    def w(*a, **k):
        t = time.perf_counter()
        try:
            return f(*a, **k)
        finally:
            print(f.__name__, time.perf_counter() - t)
    return w
@timed
def go(): return 1
go()
#### ben yaml safe: LOW
import yaml
print(yaml.safe_load("a: 1"), yaml.load("a: 1", Loader=yaml.SafeLoader))
#### ben zipline: LOW
from zipline.api import order_target, record, symbol
def initialize(context): context.i = 0
def handle_data(context, data):
    record(AAPL=data.current(symbol("AAPL"), "price"))
#### ben zlib: LOW
import zlib
print(zlib.crc32(b"abc"), len(zlib.compress(b"x" * 1000)))
#### benign 001 again: LOW
import re
p = re.compile("a+"); p.match("aaa")
class exec: pass
d = {"eval": 1, "exec": 2}
#### benign 002 again: LOW
import torch
def evaluate(model): model.eval(); return model
#### benign 003 again: LOW
import pandas as pd
def f(df): return df.query("a > 1").eval("b = a + 1")
#### benign 004 again: LOW
import json, sys
def main():
    with open(sys.argv[1]) as f: x = json.load(f)
    with open(sys.argv[2], "w") as f: json.dump(x, f)
main()
#### benign 005 again: LOW
import sys, json
from pathlib import Path
p = Path("/datasets") / "a.csv"
src, dst = map(Path, sys.argv[1:3])
dst.write_text(json.dumps({"n": len(p.read_text()), "i": src.read_text()}))
#### benign 006 again: LOW
class Strategy:
    def __init__(self, **kw):
        for k, v in kw.items(): setattr(self, k, v)
    def run(self, name): return getattr(self, "on_" + name)()
#### benign 007 again: LOW
import functools, operator
print(functools.reduce(operator.mul, [1, 2, 3]))
REG = {}
def register(f):
    REG[f.__name__] = f
    return f
@register
def sma(x): return x
REG["sma"](1)
#### benign 008 again: LOW
import logging, argparse
log = logging.getLogger(__name__)
ap = argparse.ArgumentParser(); ap.add_argument("input"); ap.add_argument("output")
a = ap.parse_args()
import json
json.dump(json.load(open(a.input)), open(a.output, "w"))
#### benign 009 again: LOW
import numpy as np
FUNCS = {"mean": np.mean, "std": np.std}
def agg(name, x): return FUNCS[name](x)
def dyn(name, x):
    assert name in ("mean", "std")
    return getattr(np, name)(x)
#### benign 010 again: LOW
while True:
    line = input()
    if not line: break
#### benign 011 again: LOW
from enum import Enum
class Side(Enum):
    BUY = 1
    SELL = 2
print(Side["BUY"], Side.__members__)
#### benign 012 again: LOW
import warnings
warnings.filterwarnings("ignore")
import matplotlib
matplotlib.use("Agg")
#### benign 014 again: LOW
import numpy as np
np.random.seed(0); x = np.random.rand(3)
rng = np.random.default_rng(1); rng.normal()
#### all any, as honest code has it: LOW
print(all(x > 0 for x in range(1, 100)), any([0, 1]))
#### argparse choices, as honest code has it: LOW
import argparse, json
p = argparse.ArgumentParser()
p.add_argument("input"); p.add_argument("output"); p.add_argument("--mode", choices=["a", "b"], default="a")
a = p.parse_args()
with open(a.input) as f, open(a.output, "w") as g:
    json.dump(json.load(f), g)
#### argv slice, as honest code has it: LOW
import sys, json
from pathlib import Path
src, dst = map(Path, sys.argv[1:3])
dst.write_text(json.dumps(json.loads(src.read_text())))
#### array, as honest code has it: LOW
from array import array
a = array("d", [0.0]) * 1000
print(sum(a), a.tobytes()[:8])
#### async, as honest code has it: LOW
import asyncio
async def w(i):
    await asyncio.sleep(0)
    return i
async def main():
    print(await asyncio.gather(*(w(i) for i in range(3))))
asyncio.run(main())
#### attrgetter, as honest code has it: LOW
from operator import attrgetter, itemgetter, methodcaller
class T:
    px = 1
print(sorted([T(), T()], key=attrgetter("px")), methodcaller("upper")("x"), itemgetter("a")({"a": 1}))
#### big literal pow, as honest code has it: LOW
print(2 ** 64 - 1, 10 ** 18, (1 << 63), pow(7, 10**9, 13))
#### bisect, as honest code has it: LOW
def bisect(f, a, b, tol=1e-9):
    while b - a > tol:
        m = (a + b) / 2
        if f(a) * f(m) <= 0:
            b = m
        else:
            a = m
    return a
print(bisect(lambda x: x * x - 2, 0, 2))
#### bt, as honest code has it: LOW
import backtrader as bt
class S(bt.Strategy):
    params = dict(p=10)
    def __init__(self):
        self.sma = bt.ind.SMA(period=self.p.p)
    def next(self):
        if not self.position and self.data.close[0] > self.sma[0]:
            self.buy()
cerebro = bt.Cerebro()
cerebro.addstrategy(S)
cerebro.run()
#### chr ord, as honest code has it: LOW
print("".join(chr((ord(c) - 97 + 13) % 26 + 97) for c in "hello"))
#### class getitem, as honest code has it: LOW
class Series:
    def __class_getitem__(cls, item):
        return cls
x: Series[float] = Series()
#### click, as honest code has it: LOW
import click, json
@click.command()
@click.argument("src", type=click.File("r"))
@click.argument("dst", type=click.File("w"))
@click.option("--n", default=5)
def main(src, dst, n):
    json.dump(json.load(src)[:n], dst)
if __name__ == "__main__":
    main()
#### codecs, as honest code has it: LOW
import codecs
print(codecs.encode("hello", "rot13"), codecs.decode(b"68", "hex"))
#### comb, as honest code has it: LOW
import math
print(math.comb(52, 5))
#### count next, as honest code has it: LOW
from itertools import count, takewhile
ids = count(1)
print(next(ids), next(ids), list(takewhile(lambda x: x < 20, ids)))
#### csv sniff, as honest code has it: LOW
import csv, sys
with open(sys.argv[1], newline="") as f:
    rows = list(csv.DictReader(f))
w = csv.writer(sys.stdout)
w.writerow(["n"]); w.writerow([len(rows)])
#### ctrl while read, as honest code has it: LOW
import sys
while line := sys.stdin.readline():
    print(line.strip().upper())
#### ctx, as honest code has it: LOW
from contextlib import contextmanager, suppress
import time
@contextmanager
def timed(label):
    t = time.perf_counter()
    yield
    print(label, time.perf_counter() - t)
with timed("x"), suppress(KeyError):
    {}["a"]
#### dataclass, as honest code has it: LOW
from dataclasses import dataclass, field, asdict, replace, fields
@dataclass(frozen=True, slots=True)
class O:
    px: float
    tags: list = field(default_factory=list)
o = O(1.0)
print(asdict(replace(o, px=2.0)), [f.name for f in fields(o)])
#### date range, as honest code has it: LOW
import pandas as pd
print(len(pd.date_range("2020-01-01", "2020-12-31", freq="B")))
#### dep check, as honest code has it: LOW
try:
    import talib
except ImportError:
    talib = None
if talib is None:
    raise SystemExit("pip install TA-Lib")
#### ema node, as honest code has it: LOW
import json, sys
import numpy as np
def ema(xs, n):
    k = 2 / (n + 1)
    out = [xs[0]]
    for x in xs[1:]:
        out.append(out[-1] + k * (x - out[-1]))
    return out
with open(sys.argv[1], encoding="utf-8") as f:
    doc = json.load(f)
close = [r["close"] for r in doc["inputs"]["data"]["data"]]
with open(sys.argv[2], "w", encoding="utf-8") as f:
    json.dump({"type": "series", "data": ema(close, doc["params"].get("n", 10))}, f)
#### entry version, as honest code has it: LOW
from importlib.metadata import version, PackageNotFoundError
try:
    __version__ = version("pkg")
except PackageNotFoundError:
    __version__ = "0"
#### env threads, as honest code has it: LOW
import os
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ["MKL_NUM_THREADS"] = "1"
import numpy as np
#### env tz, as honest code has it: LOW
import os
DEBUG = os.environ.get("DEBUG", "0") == "1"
TZ = os.getenv("TZ", "UTC")
if DEBUG: print("debug")
#### etc text, as honest code has it: LOW
MSG = "edit /etc/hosts or ~/.ssh/config; then run os.system('x')"
print(MSG, r"C:\Windows\System32")
#### event loop backtest, as honest code has it: LOW
class Engine:
    def __init__(self, bars):
        self.bars = iter(bars)
        self.queue = []
    def run(self):
        while True:
            if not self.queue:
                try:
                    self.queue.append(next(self.bars))
                except StopIteration:
                    break
            self.handle(self.queue.pop(0))
    def handle(self, event):
        pass
Engine([1, 2, 3]).run()
#### exc lineno, as honest code has it: LOW
import sys
try:
    int("x")
except ValueError:
    t, v, tb = sys.exc_info()
    print(t.__name__, tb.tb_lineno)
#### fib memo, as honest code has it: LOW
from functools import lru_cache
@lru_cache(None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(200))
#### fib small, as honest code has it: LOW
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(10))
#### flag loop, as honest code has it: LOW
running = True
step = 0
while running:
    step += 1
    running = step < 10
#### formatter, as honest code has it: LOW
class Px:
    v = 2.5
print("{0.v:.2f} {1[0]} {name!r}".format(Px(), [1], name="x"))
#### freq, as honest code has it: LOW
from freqtrade.strategy import IStrategy, IntParameter
import talib.abstract as ta
class S(IStrategy):
    timeframe = "5m"
    minimal_roi = {"0": 0.1}
    n = IntParameter(5, 50, default=14, space="buy")
    def populate_indicators(self, df, md):
        for v in self.n.range:
            df[f"rsi_{v}"] = ta.RSI(df, timeperiod=v)
        return df
    def populate_entry_trend(self, df, md):
        df.loc[df[f"rsi_{self.n.value}"] < 30, "enter_long"] = 1
        return df
#### gcd, as honest code has it: LOW
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a
print(gcd(12, 18))
#### genclose, as honest code has it: LOW
def g():
    try:
        while True:
            x = yield
            print(x)
    except GeneratorExit:
        return
it = g(); next(it); it.send(1); it.close()
#### getattr nested, as honest code has it: LOW
from functools import reduce
def rgetattr(o, path):
    return reduce(getattr, path.split("."), o)
class A: pass
a = A(); a.b = A(); a.b.c = 1
print(rgetattr(a, "b.c"))
#### getattr np name, as honest code has it: LOW
import numpy as np
for name in ("mean", "std", "max"):
    print(getattr(np, name)([1, 2, 3]))
#### glob datasets, as honest code has it: LOW
from pathlib import Path
files = sorted(Path("/datasets").glob("*.csv"))
print([p.stem for p in files])
#### globals lookup, as honest code has it: LOW
def alpha(): return 1
def beta(): return 2
print([globals()[n]() for n in ("alpha", "beta")])
#### grid, as honest code has it: LOW
from itertools import product
best = max(((f, s) for f, s in product(range(5, 20), range(20, 60)) if f < s), key=lambda p: p[1] - p[0])
print(best)
#### inspect sig, as honest code has it: LOW
import inspect
def strat(fast: int = 10, slow: int = 20): ...
print({k: p.default for k, p in inspect.signature(strat).parameters.items()})
#### lightgbm, as honest code has it: LOW
import lightgbm as lgb
import numpy as np
m = lgb.train({"objective": "l2", "seed": 1}, lgb.Dataset(np.ones((10, 2)), np.ones(10)), 5)
print(m.predict(np.ones((1, 2))))
#### logging dict, as honest code has it: LOW
import logging.config
logging.config.dictConfig({"version": 1, "formatters": {"f": {"format": "%(message)s"}}, "handlers": {"c": {"class": "logging.StreamHandler", "formatter": "f"}}, "root": {"handlers": ["c"], "level": "INFO"}})
#### logging file argv, as honest code has it: LOW
import logging
logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
log = logging.getLogger(__name__)
log.info("start")
#### method named system, as honest code has it: LOW
class Api:
    def system(self, s): return s
    def eval(self, s): return s
    def exec(self): return 1
os = Api()
os.system("id"); os.eval("x"); os.exec()
#### missing, as honest code has it: LOW
class Cfg(dict):
    def __missing__(self, k):
        return self.setdefault(k, 0.0)
c = Cfg()
c["x"] += 1
#### mock like, as honest code has it: LOW
class Mock:
    def __getattr__(self, name):
        return lambda *a, **k: None
Mock().system("id")
Mock().popen("x")
#### model eval, as honest code has it: LOW
import torch
model = torch.nn.Linear(1, 1)
model.eval()
with torch.no_grad():
    print(model(torch.ones(1, 1)).item())
#### module getattr, as honest code has it: LOW
_lazy = {"pi": 3.14}
def __getattr__(name):
    if name in _lazy:
        return _lazy[name]
    raise AttributeError(name)
#### newton, as honest code has it: LOW
x = 2.0
while True:
    nx = x - (x * x - 2) / (2 * x)
    if abs(nx - x) < 1e-12:
        break
    x = nx
#### np load, as honest code has it: LOW
import numpy as np
x = np.load("/datasets/x.npy", allow_pickle=False)
z = np.load("/datasets/y.npz")
print(x.mean(), z["a"].shape)
#### optuna, as honest code has it: LOW
import optuna
def objective(trial):
    return (trial.suggest_float("x", -1, 1)) ** 2
study = optuna.create_study(direction="minimize")
study.optimize(objective, n_trials=10)
#### outer, as honest code has it: LOW
import numpy as np
w = np.array([0.2, 0.8])
print(np.outer(w, w))
#### parser loop, as honest code has it: LOW
def tokens(s):
    i = 0
    while i < len(s):
        if s[i].isspace():
            i += 1
            continue
        j = i
        while j < len(s) and not s[j].isspace():
            j += 1
        yield s[i:j]
        i = j
print(list(tokens("a b c")))
#### pd query, as honest code has it: LOW
import pandas as pd
df = pd.DataFrame({"a": [1, 2], "b": [3, 4]})
lim = 1
print(df.query("a > @lim and b < 10"), df.eval("c = a + b"))
#### pickle roundtrip, as honest code has it: LOW
import copy, json
state = {"a": [1, 2]}
print(copy.deepcopy(state) == json.loads(json.dumps(state)))
#### plot, as honest code has it: LOW
import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt, sys
fig, ax = plt.subplots()
ax.plot([1, 2])
plt.rcParams["font.size"] = 10
fig.savefig(sys.argv[2])
#### pool loop, as honest code has it: LOW
import heapq
jobs = [(1, "a"), (2, "b")]
heapq.heapify(jobs)
while jobs:
    t, n = heapq.heappop(jobs)
    if t < 5:
        heapq.heappush(jobs, (t + 4, n))
#### qc, as honest code has it: LOW
from AlgorithmImports import *
class A(QCAlgorithm):
    def Initialize(self):
        self.SetStartDate(2020, 1, 1)
        self.sym = self.AddEquity("SPY", Resolution.Daily).Symbol
        self.Schedule.On(self.DateRules.EveryDay(), self.TimeRules.At(10, 0), self.Rebalance)
    def Rebalance(self):
        self.SetHoldings(self.sym, 1)
#### reduce, as honest code has it: LOW
from functools import reduce
import operator
print(reduce(operator.mul, [1, 2, 3], 1), reduce(lambda d, k: d[k], ["a", "b"], {"a": {"b": 1}}))
#### retry, as honest code has it: LOW
import time
def fetch(i):
    if i < 2: raise ValueError
    return i
i = 0
while True:
    try:
        v = fetch(i)
        break
    except ValueError:
        i += 1
        time.sleep(0.1 * i)
#### rng, as honest code has it: LOW
import numpy as np, random
rng = np.random.default_rng(42)
random.seed(1)
print(rng.normal(size=3), random.random())
#### secret words, as honest code has it: LOW
API_KEY_HELP = "set your api key"
def token_count(text): return len(text.split())
password_column = "pw"
print(token_count(API_KEY_HELP))
#### set name, as honest code has it: LOW
class Field:
    def __set_name__(self, owner, name):
        self.name = name
    def __get__(self, o, t=None):
        return o.__dict__.get(self.name, 0) if o else self
class Bar:
    close = Field()
print(Bar().close)
#### sorted set, as honest code has it: LOW
print(sorted({"b", "a"}), len({1, 2}), "a" in {"a"})
#### sqlite, as honest code has it: LOW
import sqlite3
con = sqlite3.connect(":memory:")
con.execute("create table t(a)")
con.executemany("insert into t values (?)", [(1,), (2,)])
print(con.execute("select sum(a) from t").fetchone())
#### struct, as honest code has it: LOW
import struct
print(struct.unpack("<d", struct.pack("<d", 1.5)))
#### subclasses registry, as honest code has it: LOW
class Strategy:
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
class A(Strategy): pass
REG = {c.__name__: c for c in Strategy.__subclasses__()}
print(REG["A"]())
#### sys modules check, as honest code has it: LOW
import sys
HAS_TORCH = "torch" in sys.modules
mod = sys.modules.get("numpy")
print(HAS_TORCH, mod is not None)
#### sys modules name, as honest code has it: LOW
import sys, inspect
CLASSES = [n for n, o in inspect.getmembers(sys.modules[__name__], inspect.isclass)]
print(CLASSES)
#### talib dispatch, as honest code has it: LOW
import talib
def indicator(name, close, n):
    return getattr(talib, name)(close, timeperiod=n)
#### torch load, as honest code has it: LOW
import torch
print(torch.load("/datasets/w.pt", weights_only=True, map_location="cpu").keys())
#### traceback print, as honest code has it: LOW
import traceback, sys
try:
    1 / 0
except ZeroDivisionError as e:
    traceback.print_exc()
    print(type(e).__name__, e.args, file=sys.stderr)
    print("".join(traceback.format_exception(type(e), e, e.__traceback__)), file=sys.stderr)
#### trailing, as honest code has it: LOW
def trail(prices, pct):
    hi, i = prices[0], 0
    while i < len(prices) and prices[i] > hi * (1 - pct):
        hi = max(hi, prices[i])
        i += 1
    return i
print(trail([1, 2, 3, 1], 0.1))
#### translate, as honest code has it: LOW
table = str.maketrans("", "", ",$")
print(float("$1,234.50".translate(table)))
#### type params, as honest code has it: LOW
class Stack[T: (int, float)]:
    def __init__(self) -> None:
        self.items: list[T] = []
type Pair[A] = tuple[A, A]
#### typing hints, as honest code has it: LOW
from typing import get_type_hints, Optional
class C:
    x: int
    y: Optional[str]
print(get_type_hints(C))
#### uuid5, as honest code has it: LOW
import uuid
print(uuid.uuid5(uuid.NAMESPACE_DNS, "x"))
#### yaml, as honest code has it: LOW
import yaml
print(yaml.safe_load("a: 1"), yaml.load("b: 2", Loader=yaml.SafeLoader))
#### zip read, as honest code has it: LOW
import zipfile, io
with zipfile.ZipFile("/datasets/x.zip") as z:
    print(z.namelist(), z.read("a.csv")[:10])
#### zlib roundtrip, as honest code has it: LOW
import zlib
d = zlib.decompressobj()
print(d.decompress(zlib.compress(b"abc")) + d.flush())
