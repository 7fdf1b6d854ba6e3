#### months of a century: LOW
import pandas as pd
months = pd.date_range(start="1926-01-01", end="2024-12-01", freq="MS")
#### milliseconds of a century: MEDIUM
import pandas as pd
ticks = pd.date_range(start="1926-01-01", end="2024-12-01", freq="ms")  #! SBX2006
#### a long range in long steps: LOW
import numpy as np
seeds = np.arange(0, 2**40, step=2**30)
#### a long range in steps of one: MEDIUM
import numpy as np
seeds = np.arange(0, 2**40)  #! SBX2006
#### a function of the file is timed: LOW
import timeit
def solve():
    return sum(range(10))
print(timeit.timeit("solve()", setup="from __main__ import solve", number=10))
timeit.timeit("m.solve()", setup="import __main__ as m")
timeit.timeit("__main__.solve()", setup="import __main__")
timeit.timeit("np.ones(n)", setup="import numpy as np; from math import pi; from __main__ import n")
#### something else is timed: HIGH
import timeit
timeit.timeit("f('id')", setup="from os import system as f")  #! SBX1004
#### the file's builtins are timed: HIGH
import timeit
timeit.timeit("m.__builtins__.eval('1')", setup="import __main__ as m")  #! SBX1004
#### the set-up hides an import: HIGH
import timeit
timeit.timeit("f('id')", setup="from __main__ import n; import os; f = os.popen")  #! SBX1004
#### a client's answers are shown: LOW
import os
from exchangelib import Client
client = Client(key=os.environ["API_KEY"], secret=os.environ["API_SECRET"])
error, data = client.request("bots", bot=3)
print(f"{error} {data}")
for order in client.account.orders():
    print(order["id"])
#### a client's secret is shown: HIGH
import os
from settingslib import SecretText
secret = SecretText(os.environ["API_SECRET"])
print(secret.get_secret_value())  #! SBX1808
#### a client's attribute is shown: HIGH
import os
from exchangelib import Client
client = Client(secret=os.environ["API_SECRET"])
print(client.secret)  #! SBX1808
#### a secret in other words is shown: HIGH
import os
print(os.environ["API_SECRET"].strip().lower())  #! SBX1808
#### the caller's module is named: LOW
import sys
def caller():
    return sys._getframe(1).f_globals.get("__name__", "?")
#### the caller's module is asked for something: HIGH
import sys
def caller(name):
    return sys._getframe(1).f_globals.get(name)("id")  #! SBX1601
#### estimators of a package are listed: LOW
import importlib, inspect, pkgutil
def estimators(root):
    found = []
    for _, name, _ in pkgutil.walk_packages(path=[root], prefix="mylib."):
        module = importlib.import_module(name)
        found.extend((key, kind) for key, kind in inspect.getmembers(module, inspect.isclass) if not key.startswith("_"))
    return found
#### a class by its dotted path: LOW
import importlib
def load(path):
    module, name = path.rsplit(".", 1)
    return getattr(importlib.import_module(module), name)
def make(path, **options):
    parts = path.strip().split(".")
    return getattr(importlib.import_module(parts[0]), parts[1])(**options)
#### a function by the path that params give: HIGH
import importlib, json, sys
job = json.load(open(sys.argv[1]))
module, name = job["params"]["rule"].rsplit(".", 1)
getattr(importlib.import_module(module), name)(job["params"]["value"])  #! SBX1703
#### a function by a path in pieces: HIGH
import importlib
def load(path):
    module, name = path.rsplit(".", 1)
    return getattr(importlib.import_module(module), name)
load("os." + "sys" + "tem")("id")  #! SBX1101
#### a profile of this run: LOW
import cProfile, pstats
profiler = cProfile.Profile()
pstats.Stats(profiler).print_stats()
def show(profiler):
    pstats.Stats(profiler).sort_stats("cumulative").print_stats()
#### a profile of a file: HIGH
import pstats
pstats.Stats("out.prof").print_stats()  #! SBX1401
#### a profile that params name: HIGH
import json, pstats, sys
job = json.load(open(sys.argv[1]))
pstats.Stats(job["params"]["profile"]).print_stats()  #! SBX1401
#### colours of an old console: LOW
import os
os.system("")  #! SBX1101
#### a screen is cleared: HIGH
import os
os.system("clear")  #! SBX1101
#### pictures in the working folder: LOW
import cv2
from PIL import Image
cv2.imwrite("corners.png", cv2.imread("lena.png"))
Image.fromarray(cv2.imread("lena.png")).save("copy.png")
#### a picture in a place of programs: HIGH
import cv2
cv2.imwrite("/usr/lib/corners.png", cv2.imread("lena.png"))  #! SBX1305
#### text in the working folder: MEDIUM
with open("summary.md", "w") as file:  #! SBX1302
    file.write("done")
#### a pool writes its tables: LOW
import multiprocessing as mp
import pandas as pd
def work(part):
    return part
with mp.Pool(4) as pool:
    result = pool.map(work, range(8))
pd.DataFrame(result).to_csv("data/result.csv")
pd.DataFrame(result).describe().to_csv("data/summary.csv")
#### a manager and one process: LOW
import multiprocessing
events = multiprocessing.Manager().dict()
process = multiprocessing.Process(target=print, args=(events,))
process.start()
#### a process per turn of an endless loop: MEDIUM
import multiprocessing
while True:
    multiprocessing.Process(target=print).start()  #! SBX1104
#### tables on a drive: LOW
import pandas as pd
prices = pd.read_csv("e:/data/prices.csv")
rates = pd.read_csv("e:/data/rates.csv")
names = pd.read_excel("e:/data/names.xlsx")
prices.merge(rates).to_excel("e:/result/merged.xlsx")
names.to_csv("e:/result/names.csv")
#### tables of the machine's own: HIGH
import pandas as pd
users = pd.read_csv("/etc/passwd", sep=":")  #! SBX1807
#### one file is written at many places: LOW
import sqlite3
STORE = "/data/trades.sqlite"
def add(row): sqlite3.connect(STORE).execute("insert into t values (?)", row)
def drop(): sqlite3.connect(STORE).execute("delete from t")
def count(): return sqlite3.connect(STORE).execute("select count(*) from t")
def first(): return sqlite3.connect(STORE).execute("select * from t limit 1")
def last(): return sqlite3.connect(STORE).execute("select * from t order by 1 desc limit 1")
def total(): return sqlite3.connect(STORE).execute("select sum(x) from t")
#### folders of unknown names: LOW
import os, pathlib
BASE = pathlib.Path(os.getenv("VAULT_PATH", "vault"))
def write(name, text):
    (BASE / name).parent.mkdir(parents=True, exist_ok=True)
    (BASE / "index").mkdir(parents=True, exist_ok=True)
    return sorted((BASE / name).glob("*.md"))
#### settings of a full loader: LOW
import yaml
def load(stream):
    return yaml.full_load(stream)
#### settings of an unsafe loader: HIGH
import yaml
def load(stream):
    return yaml.unsafe_load(stream)  #! SBX1402
#### a connection's host is shown: LOW
import os
from dblib import ConnectOptions
options = ConnectOptions(host=os.getenv("DB_HOST", "localhost"), password=os.getenv("DB_PASSWORD"))
print(f"connecting to {options.host}:{options.port}")
print(options)  #! SBX1808
#### a connection's password is shown: HIGH
import os
from dblib import ConnectOptions
options = ConnectOptions(host=os.getenv("DB_HOST", "localhost"), password=os.getenv("DB_PASSWORD"))
print(f"connecting with {options.password}")  #! SBX1808
#### a secret in a string of the library's: HIGH
import os
from collections import UserString
print(UserString(os.environ["DB_PASSWORD"]))  #! SBX1808
#### folders in the file system's order: LOW
import glob
import os
from pathlib import Path
for name in os.listdir("/datasets"):  #! SBX3007
    print(name)
print(list(Path("/datasets").glob("*.csv")))  #! SBX3007
first = glob.glob("/datasets/*.csv")[0]  #! SBX3007
#### folders whose order nobody sees: LOW
import os
from pathlib import Path
for name in sorted(os.listdir("/datasets")):
    print(name)
names = os.listdir("/datasets")
names.sort()
kept = sorted(path.name for path in Path("/datasets").iterdir() if path.is_file())
count = len(list(Path("/datasets").glob("*.csv")))
known = "prices.csv" in os.listdir("/datasets")
kinds = {path.suffix for path in Path("/datasets").iterdir()}
both = sorted([*os.listdir("/datasets"), *os.listdir("/datasets/more")])
#### a method's object: LOW
def warp(inverse):
    matrix = inverse.__self__.params
    return matrix.astype(float)
#### a builtin's module: HIGH
def run(function):
    return function.__self__.eval("1")  #! SBX1001
run(print)
#### attributes as object reads them: LOW
class Record:
    def __getattribute__(self, name):
        try:
            return object.__getattribute__(self, name)
        except AttributeError:
            return None
print(Record().price)
#### attributes that ask for themselves: MEDIUM
class Record:
    def __getattribute__(self, name):
        return self.fields[name]  #! SBX2005
print(Record().price)
#### ends of lines and all else: LOW
import re
TEXT = re.compile(r"\n((\n|.)+)\n\s*", re.MULTILINE)
WORDS = re.search(r"(\n|.)+x", "text", flags=re.I)
#### all letters twice: MEDIUM
import re
TEXT = re.compile(r"(\n|.)+x", re.DOTALL)  #! SBX2004
#### all letters twice by the pattern's own flag: MEDIUM
import re
TEXT = re.search(r"(?s)(\n|.)+x", "text")  #! SBX2004
#### a document in the file by any loader: LOW
import yaml
def settings(loader):
    return yaml.load("class: Model\nwindow: 20", Loader=loader)
#### a document with a tag in the file: HIGH
import yaml
yaml.load("!!python/object/apply:os.system ['id']", Loader=yaml.UnsafeLoader)  #! SBX1402
#### a class of a file beside: LOW
import importlib.util
from pathlib import Path
def load(path, name):
    spec = importlib.util.spec_from_file_location(Path(path).stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return getattr(module, name)()
#### a class of a file in the temporary folder: HIGH
import importlib.util
spec = importlib.util.spec_from_file_location("plugin", "/tmp/plugin.py")  #! SBX1703
module = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
#### modules of a package: LOW
import importlib, pkgutil
def members(package):
    found = {}
    for _, name, _ in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        module = importlib.import_module(name)
        found.update((key, getattr(module, key)) for key in dir(module))
    return found
#### a module of all that there are: HIGH
import importlib, pkgutil
def pick(number):
    name = [module.name for module in pkgutil.iter_modules()][number]
    return getattr(importlib.import_module(name), "sys" + "tem")("id")  #! SBX1101
#### bytes of numbers: LOW
greeting = bytes([200, 101, 208, 108, 211, 33, 44, 55])
more = bytearray((250, 250, 250, 250, 250))
#### bytes without end: MEDIUM
zeros = bytes(2**40)  #! SBX2006
#### sheets in the working folder: LOW
import openpyxl, xlwt
book = xlwt.Workbook()
book.save("data/week.xls")
openpyxl.Workbook().save("data/month.xlsx")
#### a sheet in a place of programs: HIGH
import xlwt
xlwt.Workbook().save("/usr/bin/week.xls")  #! SBX1305
#### a queue under two names: LOW
import asyncio
class Scheduler:
    def __init__(self):
        self._queue = asyncio.Queue()
    def start(self):
        asyncio.ensure_future(self._run(self._queue))
    async def _run(self, queue):
        while True:
            future, work = await queue.get()
            future.set_result(await work)
    def schedule(self, work):
        self._queue.put_nowait((asyncio.Future(), work))
#### a queue that only waits: MEDIUM
import asyncio
async def run():
    queue = asyncio.Queue()
    return await queue.get()  #! SBX2007
asyncio.run(run())
#### examples of a search: LOW
def walk(maze, i, j):
    """
    >>> walk([[0, 1], [0, 0]], 0, 0)
    True
    """
    if maze[i][j] == 1:
        return False
    maze[i][j] = 1
    return walk(maze, i + 1, j) or walk(maze, i, j + 1)
import doctest
doctest.testmod()
#### tables and arrays at fixed places of one machine: LOW
import numpy as np
import pandas as pd
train = np.load("C:/Users/me/Documents/input/train.npy")
test = np.load("C:/Users/me/Documents/input/test.npy")
frame = pd.read_csv("C:/Users/me/Documents/input/ids.csv")
for model in range(3):
    frame["target"] = train.mean() + test.mean() + model
frame.to_csv("C:/Users/me/Documents/sub1.csv", index=False)
frame.to_csv("C:/Users/me/Documents/sub2.csv", index=False)
frame.to_csv("C:/Users/me/Documents/sub3.csv", index=False)
#### tables of one machine beside a deletion there: MEDIUM
import os
import pandas as pd
frame = pd.read_csv("C:/Users/me/Documents/input/ids.csv")
frame.to_csv("C:/Users/me/Documents/sub1.csv", index=False)
os.remove("C:/Users/me/Documents/weights.h5")  #! SBX1303
