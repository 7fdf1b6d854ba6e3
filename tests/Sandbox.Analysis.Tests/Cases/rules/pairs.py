#### entry points are loaded: HIGH
from importlib.metadata import entry_points as found
plug = [point.load() for point in found(group="tools")]  #! SBX1703
#### entry points are listed: LOW
from importlib.metadata import entry_points as found
names = sorted(point.name for point in found(group="tools"))
#### an import that opens a browser: HIGH
def ready():
    import antigravity  #! SBX1102
ready()
#### an import that only prints: LOW
import this
#### plumbum by its machine: HIGH
from plumbum import local as here
here["uname"]("-a")  #! SBX1102
#### a mapping named local: LOW
local = {"uname": str.upper}
local["uname"]("-a")
#### plumbum's commands: HIGH
from plumbum.cmd import tar  #! SBX1102
tar("cf", "x.tar", ".")
#### a module of commands of one's own: LOW
class cmd:
    tar = staticmethod(lambda *parts: " ".join(parts))
cmd.tar("cf", "x.tar", ".")
#### a runner of invoke: HIGH
import invoke as inv
context = inv.Context()
context.run("uname")  #! SBX1101
#### a context of one's own: LOW
class Context:
    def run(self, bar):
        return bar * 2
Context().run(3)
#### docstrings of a file run by numpy: HIGH
from numpy import testing as checks
checks.rundocs("/tmp/notes.py")  #! SBX1003
#### numpy's comparisons: LOW
from numpy import testing as checks
checks.assert_allclose([1.0], [1.0], rtol=1e-9)
#### a bound of a type parameter does the work: HIGH
class Held[T: __import__("os").system("id")]:  #! SBX1101
    pass
held = Held.__type_params__[0].__bound__
#### a default of a type parameter does the work: HIGH
def first[T = __import__("os").system("id")](rows: list[T]) -> T:  #! SBX1101
    return rows[0]
#### bounds of type parameters are types: LOW
class Window[T: (int, float), *Rest]:
    size: int = 5
type Rows[K] = dict[K, list[float]]
def last[T: float = float](rows: list[T]) -> T:
    return rows[-1]
print(last([1.0, 2.0]))
#### the search path is put together anew: HIGH
import sys as s
s.path = ["/tmp/first", *s.path]  #! SBX1607
#### the search path is extended in front: HIGH
import sys
front = ["/var/tmp/libs"]
sys.path = front + sys.path  #! SBX1607
#### the search path is read: LOW
import sys
shown = [entry for entry in sys.path if entry.endswith("site-packages")]
print(len(shown))
#### the search path gets the folder of the script: LOW
import os, sys
sys.path = [os.path.dirname(os.path.abspath(__file__))] + sys.path
#### a module takes another's name: HIGH
import posix, sys
sys.modules["statistics"] = posix  #! SBX1607
import statistics
#### a made module takes a standard name: HIGH
import sys
from types import ModuleType
false_json = ModuleType("json")
sys.modules.update({"json": false_json})  #! SBX1704
#### a module goes by an older name: LOW
import json, sys
sys.modules["simplejson"] = json
sys.modules.setdefault("local_settings", None)
#### what is loaded is asked: LOW
import sys
names = [name for name in ("numpy", "torch") if name in sys.modules]
here = sys.modules[__name__]
print(names, here.__doc__)
#### a file of secrets of the working folder: HIGH
with open("/workspace/.env") as held:  #! SBX1807
    lines = held.read().splitlines()
#### a file whose name only begins so: LOW
import json
with open("/datasets/.environment.json") as held:
    print(json.load(held))
#### resources of a package lead out of it: HIGH
from importlib.resources import files as within
text = within("email").joinpath("../../../../../etc/shadow").read_text()  #! SBX1807
#### resources of a package: LOW
from importlib.resources import files as within
text = within("calendars").joinpath("holidays.csv").read_text()
#### a start-up file beside the packages: HIGH
import os, sys
where = os.path.join(sys.prefix, "lib", "python3", "site-packages")
with open(os.path.join(where, "sitecustomize.py"), "w") as out:  #! SBX1305
    out.write("pass")
#### a path file by site's folders: HIGH
import site
for folder in site.getsitepackages():
    open(folder + "/later.pth", "a").write("import x")  #! SBX1305
#### a library's own file is replaced: HIGH
import os, numpy
open(os.path.join(os.path.dirname(numpy.__file__), "version.py"), "w").write("")  #! SBX1305
#### a library's folder is named: LOW
import os, numpy
print(os.path.basename(os.path.dirname(numpy.__file__)))
#### the environment is told by its prefix: LOW
import sys
print(sys.prefix != sys.base_prefix, sys.prefix + "/share")
#### an archive over the system's libraries: HIGH
import zipfile
with zipfile.ZipFile("/datasets/pack.zip") as pack:
    pack.extractall("/usr/lib/python3")  #! SBX1307
#### entries of an archive are read: LOW
import zipfile
with zipfile.ZipFile("/datasets/pack.zip") as pack:
    rows = sum(len(pack.read(name)) for name in pack.namelist())
print(rows)
#### a copy to a table of the machine: HIGH
import duckdb
duckdb.execute("COPY prices TO '/etc/prices.csv'")  #! SBX1807
#### a query over a dataset: LOW
import duckdb
duckdb.execute("SELECT max(close) FROM '/datasets/prices.parquet'").fetchall()
#### what license prints is chosen: HIGH
copyright._Printer__filenames = ["/etc/passwd"]  #! SBX1607
copyright()
#### a class with a private list of names: LOW
class _Printer:
    def __init__(self):
        self.__filenames = ["/etc/passwd is only text"]
_Printer()
#### an option's default is a secret: HIGH
import os
import click
@click.command()
@click.option("--token", default=os.environ["BROKER_SECRET"])
def show(token):
    click_text = str(token)
    print(click_text)  #! SBX1808
show()
#### an option's default is a number: LOW
import click
@click.command()
@click.option("--window", default=20, show_default=True)
def show(window):
    print(window * 2)
show()
#### code of another interpreter: HIGH
import _interpreters as many
one = many.create()
many.run_string(one, "import os")  #! SBX1001
#### a parser of one's own named interpreter: LOW
class Interpreter:
    def exec(self, text):
        return text.split()
Interpreter().exec("buy 10")
#### a name as a test: HIGH
from unittest import defaultTestLoader as loader
loader.loadTestsFromName("os.getlogin.x") if False else loader.loadTestsFromName("subprocess.getoutput")  #! SBX1703
#### tests of the file: LOW
import unittest
class Sums(unittest.TestCase):
    def test_sum(self):
        self.assertEqual(sum([1, 2]), 3)
if __name__ == "__main__":
    unittest.main()
#### input and output by a generator, the input is written: MEDIUM
import sys
source, target = (part for part in sys.argv[1:3])
with open(source, "w") as out:  #! SBX1302
    out.write("{}")
#### input and output by a generator: LOW
import json, sys
from pathlib import Path
source, target = (Path(part) for part in sys.argv[1:3])
target.write_text(json.dumps({"rows": len(source.read_text())}))
#### the input is deleted: MEDIUM
import os, sys
given = sys.argv[1]
os.unlink(given)  #! SBX1303
#### the output is replaced when it is there: LOW
import os, sys
if os.path.exists(sys.argv[2]):
    os.remove(sys.argv[2])
#### tribonacci of a large number: MEDIUM
def trib(k):
    if k < 3:
        return 1
    return trib(k - 1) + trib(k - 2) + trib(k - 3)
print(trib(90))  #! SBX2005
#### tribonacci remembered: LOW
from functools import cache
@cache
def trib(k):
    return 1 if k < 3 else trib(k - 1) + trib(k - 2) + trib(k - 3)
print(trib(90))
#### tribonacci with a table: LOW
seen = {}
def trib(k):
    if k in seen:
        return seen[k]
    seen[k] = 1 if k < 3 else trib(k - 1) + trib(k - 2) + trib(k - 3)
    return seen[k]
print(trib(90))
#### tribonacci of a small number: LOW
def trib(k):
    return 1 if k < 3 else trib(k - 1) + trib(k - 2) + trib(k - 3)
print(trib(12))
#### towers moved twice a step: MEDIUM
def move(discs, a, b, c):
    if discs == 0:
        return
    move(discs - 1, a, c, b)
    move(discs - 1, c, b, a)
move(70, "x", "y", "z")  #! SBX2005
#### a tree walked by halves: LOW
def merge_sort(xs):
    if len(xs) < 2:
        return xs
    half = len(xs) // 2
    left, right = merge_sort(xs[:half]), merge_sort(xs[half:])
    return sorted(left + right)
merge_sort([3, 1, 2] * 40)
#### a call within its own argument: MEDIUM
def grow(a, b):
    return b + 1 if a == 0 else grow(a - 1, 1 if b == 0 else grow(a, b - 1))
grow(5, 5)  #! SBX2005
#### a helper's call within its argument: LOW
def clip(x, low):
    return max(x, low)
def smooth(x, low):
    return clip(clip(x, low) - 1, low)
smooth(5, 5)
#### a binomial of huge numbers: MEDIUM
from math import comb as choose
choose(10**10, 10**9)  #! SBX2006
#### a binomial of a deck: LOW
from math import comb as choose, perm
print(choose(52, 5), perm(10, 3))
#### an outer product of long vectors: MEDIUM
import numpy as np
side = np.linspace(0, 1, 5)
long = np.ones(300_000)
np.outer(long, long)  #! SBX2006
#### an outer product of weights: LOW
import numpy as np
w = np.ones(30)
print(np.outer(w, w).shape)
#### a number that only moves away: MEDIUM
left = 10
while left != 0:  #! SBX2001
    left += 3
#### a number that comes nearer: LOW
left = 9
while left != 0:
    left -= 3
#### a limit is never met from above: MEDIUM
price = 5.0
while price > 1:  #! SBX2001
    price *= 2
#### a limit is met by halving: LOW
price = 5.0
while price > 1:
    price /= 2
#### a list is only filled: MEDIUM
open_orders = ["first"]
while open_orders:  #! SBX2001
    open_orders.append("more")
#### a list is worked off: LOW
open_orders = ["first"]
while open_orders:
    order = open_orders.pop()
    if order == "first":
        open_orders.append("second")
#### a dictionary is only filled: MEDIUM
book = {0: 1.0}
turn = 0
while len(book) > 0:  #! SBX2001
    turn = turn + 1
    book[turn] = 2.0
#### a dictionary is emptied by a helper: LOW
book = {0: 1.0, 1: 2.0}
def drop(d):
    d.popitem()
while book:
    drop(book)
#### a loop that only sleeps: MEDIUM
from time import sleep
beats = 0
while True:  #! SBX2001
    sleep(30)
    beats += 1
#### a loop that polls a feed: LOW
import time
class Feed:
    def poll(self):
        return None
feed = Feed()
while True:
    bar = feed.poll()
    if bar is None:
        break
    time.sleep(1)
#### all over what never ends: MEDIUM
from itertools import count
all(n >= 0 for n in count())  #! SBX2005
#### all over what ends: LOW
from itertools import count, islice
print(all(n >= 0 for n in islice(count(), 100)), any(n > 3 for n in range(10)))
#### letters doubled by replacing: MEDIUM
row = "ab"
for turn in range(60):
    row = row.replace("a", "aab")  #! SBX2005
#### letters replaced once a turn: LOW
row = "a-b_c"
for mark in ("-", "_"):
    row = row.replace(mark, " ")
#### nanoseconds of years: MEDIUM
import pandas as pd
steps = pd.date_range("2019-01-01", "2021-01-01", freq="1us")  #! SBX2006
#### minutes of a year: LOW
import pandas as pd
steps = pd.date_range("2019-01-01", "2020-01-01", freq="1min")
#### decimals without measure: MEDIUM
import decimal
context = decimal.getcontext()
context.prec = 10**8  #! SBX2006
#### decimals for money: LOW
import decimal
decimal.getcontext().prec = 28
print(decimal.Decimal("1") / 3)
#### a wait for nobody: MEDIUM
from threading import Event
Event().wait()  #! SBX2007
#### a wait for a worker: LOW
from threading import Event, Thread
done = Event()
Thread(target=done.set).start()
done.wait(5)
#### options as keyword arguments: LOW
import argparse
ask = argparse.ArgumentParser()
ask.add_argument("--style", default="width=2", help="key=value pairs")
given = ask.parse_args()
style = eval("dict(" + given.style + ")")  #! SBX1001
#### the default of an option does the work: HIGH
import argparse
ask = argparse.ArgumentParser()
ask.add_argument("--style", default="w=__import__('os').system('id')")
given = ask.parse_args()
style = eval("dict(" + given.style + ")")  #! SBX1101
#### params as keyword arguments: HIGH
import json, sys
wanted = json.load(open(sys.argv[1]))["params"]
style = eval("dict(" + wanted["style"] + ")")  #! SBX1001
#### an option as an expression: HIGH
import argparse
ask = argparse.ArgumentParser()
ask.add_argument("--rule")
signal = eval(ask.parse_args().rule)  #! SBX1001
#### modules out of an archive of data: HIGH
import sys
sys.path.append("/datasets/lib.zip")  #! SBX1704
import signals_of_lib
#### the environment is asked and set for threads: LOW
import os
if "OMP_NUM_THREADS" not in os.environ:
    os.environ["OMP_NUM_THREADS"] = "2"
os.environ["MKL_NUM_THREADS"] = "2"
os.environ["NUMEXPR_NUM_THREADS"] = "2"
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
kept = os.environ.copy()
print(kept.get("TZ"), os.environ["LANG"])
#### a copy of the environment is printed: HIGH
import os
kept = os.environ.copy()
print(kept)  #! SBX1808
#### a secret out of a copy of the environment: HIGH
import os
kept = os.environ.copy()
print(kept["BROKER_API_SECRET"])  #! SBX1808
#### the program ends with a secret: HIGH
import os, sys
sys.exit(os.environ["DB_PASSWORD"])  #! SBX1808
#### the program ends with words: LOW
import sys
sys.exit("no rows")
#### a hook of the repository, from its root: HIGH
with open(".git/hooks/post-merge", "w") as out:  #! SBX1305
    out.write("id")
#### a folder named hooks: LOW
import os, sys
print(os.path.join("git", "hooks"), os.path.splitext("prices.csv")[1])
#### the parent is stopped: HIGH
import os, signal
os.kill(os.getppid(), signal.SIGTERM)  #! SBX1106
#### a name cut off an ending: HIGH
import os
name, _ = os.path.splitext("popen.csv")
getattr(os, name)("id")  #! SBX1101
#### a name between tabs: HIGH
import os
getattr(os, "po\tpen".expandtabs(0))("id")  #! SBX1101
#### a database is attached in a place of the host: HIGH
import sqlite3
base = sqlite3.connect(":memory:")
base.execute("ATTACH DATABASE '/etc/held.db' AS held")  #! SBX1807
#### a database in memory with quoted text: LOW
import sqlite3
base = sqlite3.connect(":memory:")
base.execute("INSERT INTO notes VALUES ('/ means divided by')")
#### repetitions side by side in a repetition: MEDIUM
import re
re.match(r"(?:\w+\w+)+;", "a" * 40)  #! SBX2004
#### repetitions kept apart: LOW
import re
re.match(r"(?:\w+\s+\w+,)+;", "buy 10," * 4)
#### drawn numbers without measure: MEDIUM
from numpy.random import default_rng
noise = default_rng(5).normal(0.0, 1.0, size=10**11)  #! SBX2006
#### drawn numbers: LOW
from numpy.random import default_rng
noise = default_rng(5).normal(0.0, 1.0, size=(252, 10))
#### entities of entities: MEDIUM
import xml.etree.ElementTree as tree
tree.fromstring('<!DOCTYPE r [<!ENTITY a "x"><!ENTITY b "&a;&a;"><!ENTITY c "&b;&b;">]><r>&c;</r>')  #! SBX2006
#### a small document: LOW
import xml.etree.ElementTree as tree
print(tree.fromstring("<r><bar close='1'/></r>").find("bar").get("close"))
#### builtin import is replaced by an own function: HIGH
import builtins
first = builtins.__import__
def other(name, *rest):
    return first(name, *rest)
builtins.__import__ = other  #! SBX1607
#### classes below an unknown library's class: LOW
from charts import Indicator
todo = list(Indicator.__subclasses__())
found = {}
while todo:
    kind = todo.pop()
    found[kind.__name__] = kind
    todo.extend(kind.__subclasses__())
#### a path joined to nothing: LOW
import os
class Saver:
    def __init__(self, folder=""):
        self.folder = folder
    def clean(self, name):
        if os.path.exists(os.path.join(self.folder, name)):
            os.unlink(os.path.join(self.folder, name))
#### a result is written beside and moved into place: LOW
import json, os
with open("/tmp/part.json", "w") as out:
    json.dump({}, out)
import pandas as pd
pd.DataFrame().to_csv("rows.part")
os.replace("rows.part", "rows.csv")
#### a method called on its class, with a place of the host: HIGH
import numpy as np
np.ndarray.tofile(np.ones(3), "/etc/rows.bin")  #! SBX1807
#### a path read by its class: HIGH
from pathlib import Path
print(Path.read_text(Path("/etc/shadow")))  #! SBX1807
#### a method called on its class, with the output: LOW
import sys
from pathlib import Path
Path.write_text(Path(sys.argv[2]), "{}")
#### counting up as long as there is something: MEDIUM
k = 1
while k:  #! SBX2001
    k += 2
#### counting down as long as there is something: LOW
k = 9
while k:
    k -= 1
#### a number looked for among all numbers: MEDIUM
from itertools import count
print(-1 in count())  #! SBX2005
#### a repetition many times over: MEDIUM
import re
re.match("(.*,){25}P", "1," * 30)  #! SBX2004
#### a repetition few times over: LOW
import re
re.match(r"(\d{1,3}\.){3}\d{1,3}$", "10.0.0.1")
#### orders of all of a million: MEDIUM
import math
math.perm(5_000_000)  #! SBX2006
#### a signal is awaited: MEDIUM
import signal
signal.pause()  #! SBX2007
#### a document of objects: HIGH
import yaml
yaml.full_load("!!python/object/apply:os.system ['id']")  #! SBX1402
#### a document of numbers: LOW
import yaml
print(yaml.safe_load("{window: 20}"))
#### a film by another program: HIGH
from matplotlib.animation import FFMpegWriter
film = FFMpegWriter(fps=5)
film.setup(None, "film.mp4")  #! SBX1102
#### a model of a hub: HIGH
from transformers import AutoTokenizer
AutoTokenizer.from_pretrained("someone/words")  #! SBX1406
#### a model of the data folder: LOW
from transformers import AutoTokenizer
AutoTokenizer.from_pretrained("/datasets/words")
AutoTokenizer.from_pretrained("./words")
#### a data set of a statistics site: HIGH
from statsmodels.datasets import get_rdataset
rows = get_rdataset("Duncan", "carData")  #! SBX1202
#### a set is shown: LOW
print({"buy", "sell"})  #! SBX3003
#### one is taken out of a set: LOW
first = {"buy", "sell"}.pop()  #! SBX3003
#### a set is counted and sorted: LOW
sides = {"buy", "sell"}
print(len(sides), sorted(sides), "buy" in sides)
#### a name by a class method of an empty bytes: HIGH
import os as o
getattr(o, b"".fromhex("706f70656e").decode())("id")  #! SBX1101
#### a name by a class method of an empty bytearray: HIGH
import os as o
getattr(o, bytearray().fromhex("706f70656e").decode())("id")  #! SBX1101
#### a name by a number's class method: HIGH
import os as o
getattr(o, (0).from_bytes(b"popen", "big").to_bytes(5, "big").decode())("id")  #! SBX1101
#### a name out of a dict of keys: HIGH
import os as o
getattr(o, [*dict.fromkeys(["popen"])][0])("id")  #! SBX1101
#### a name out of an empty dict's keys: HIGH
import os as o
for name in {}.fromkeys(("popen",), 1):
    getattr(o, name)("id")  #! SBX1101
#### a value for all keys: HIGH
import os as o
table = dict.fromkeys(["a", "b"], o.system)
table["b"]("id")  #! SBX1101
#### bytes of hexadecimal digits: LOW
import hashlib
hashlib.sha256(b"".fromhex("706f70656e")).hexdigest()
#### columns without doubles: LOW
class Frame:
    close = [1.0]
for name in dict.fromkeys(["close", "close"]):
    print(getattr(Frame, name))
