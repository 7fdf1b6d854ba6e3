#### a scope takes all names of a module: HIGH
import subprocess as tools
globals().update(vars(tools))
getoutput("uname")  #! SBX1101
#### a scope takes names that do nothing: LOW
import math
globals().update(vars(math))
print(sqrt(2.0))
#### a chain of maps whose last is a module's names: HIGH
import os as base
from collections import ChainMap
names = ChainMap({"run": len}, base.__dict__)
names["popen"]("uname")  #! SBX1101
#### a chain of settings: LOW
from collections import ChainMap
settings = ChainMap({"window": 5}, {"window": 20, "unit": "d"})
print(settings["window"])
#### the C half of functools: HIGH
import os
from _functools import partial as later
later(os.popen, "uname")()  #! SBX1101
#### the C half of operator: HIGH
import os
import _operator as op
op.attrgetter("popen")(os)("uname")  #! SBX1101
#### C halves for arithmetic: LOW
from _functools import reduce
import _operator
print(reduce(_operator.add, [1.0, 2.0]))
#### the builder of copies calls what it is given: HIGH
import copy
import os
copy._reconstruct(None, os.system, ("uname",))  #! SBX1101
#### copies of rows: LOW
import copy
rows = copy.deepcopy([{"close": 1.0}])
#### a helper of Apple's build reads a command's output: HIGH
import _osx_support as support
support._read_output("uname -a")  #! SBX1101
#### the command runner of the interpreter's own build: HIGH
from _bootsubprocess import check_output as out
out(["uname"])  #! SBX1102
#### a process of multiprocessing by its inside: HIGH
import multiprocessing.popen_spawn_posix as inside
inside.Popen(None)  #! SBX1102
#### sockets of multiprocessing by their inside: HIGH
from multiprocessing import connection
connection.SocketClient(("10.0.0.1", 7))  #! SBX1201
#### cached code is read: HIGH
import pkgutil
with open("/tmp/module.pyc", "rb") as stream:
    code = pkgutil.read_code(stream)  #! SBX1401
#### a plural form is compiled: HIGH
import gettext
gettext.c2py("n != 1")  #! SBX1003
#### a plural form is asked for: LOW
import gettext
print(gettext.ngettext("bar", "bars", 2))
#### options from a file that is run: HIGH
import optparse
optparse.Values().read_file("/tmp/settings.py")  #! SBX1003
#### options by name: LOW
import optparse
values = optparse.Values({"window": 5})
print(values.window)
#### a grammar from a pickle: HIGH
from lib2to3.pgen2.grammar import Grammar
Grammar().load("/tmp/grammar.pickle")  #! SBX1401
#### memory statistics from a pickle: HIGH
import tracemalloc
tracemalloc.Snapshot.load("/tmp/before.dump")  #! SBX1401
#### memory statistics: LOW
import tracemalloc
tracemalloc.start()
print(tracemalloc.get_traced_memory())
#### arrays by the inside of numpy: HIGH
import numpy.core.multiarray as arrays
arrays.fromfile("/etc/hosts", dtype="u1")  #! SBX1807
#### arrays by the inside of numpy, in memory: LOW
import numpy.core.multiarray as arrays
print(arrays.zeros(3))
#### a lazy frame from a pickle: HIGH
import polars as pl
pl.LazyFrame.deserialize("/tmp/frame.bin", format="binary")  #! SBX1401
#### numba's pickles: HIGH
from numba.core import serialize
serialize._unpickle(b"")  #! SBX1401
#### a compiler of extension modules: HIGH
from distutils.ccompiler import new_compiler
new_compiler().compile(["fast.c"])  #! SBX1503
#### an extension built by numpy's tests: HIGH
from numpy.testing import extbuild
extbuild.build_and_import_extension("fast", [])  #! SBX1503
#### a module of the temporary folder: HIGH
import os
import sys
import tempfile
made, path = tempfile.mkstemp(suffix=".py")
sys.path.insert(0, os.path.dirname(path))  #! SBX1704
#### a scratch file: LOW
import os
import tempfile
made, path = tempfile.mkstemp(suffix=".csv")
os.close(made)
os.remove(path)
#### an archive's entries unpacked over the system, one by one: HIGH
import zipfile
with zipfile.ZipFile("/datasets/bars.zip") as bundle:
    for entry in bundle.namelist():
        bundle.extract(entry, "/usr/lib")  #! SBX1307
#### an archive's entries read: LOW
import zipfile
with zipfile.ZipFile("/datasets/bars.zip") as bundle:
    print(bundle.read("bars.csv"))
#### a database attached by a parameter: HIGH
import sqlite3
base = sqlite3.connect(":memory:")
base.execute("ATTACH ? AS other", ("/root/.config/keys.db",))  #! SBX1807
#### a row found by a parameter: LOW
import sqlite3
base = sqlite3.connect(":memory:")
base.execute("select close from bars where day = ?", ("2020-01-02",))
#### a parser that follows external entities: HIGH
import xml.sax
from xml.sax.handler import feature_external_ges
reader = xml.sax.make_parser()
reader.setFeature(feature_external_ges, 1)  #! SBX1301
#### a parser told not to: LOW
import xml.sax
from xml.sax.handler import feature_external_ges
reader = xml.sax.make_parser()
reader.setFeature(feature_external_ges, False)
#### lxml may load what a document names: HIGH
from lxml import etree
parser = etree.XMLParser(resolve_entities=True, load_dtd=True)  #! SBX1301
#### lxml as one should: LOW
from lxml import etree
parser = etree.XMLParser(resolve_entities=False, no_network=True)
#### a template of the input walks through an object: HIGH
import json
import sys
class Job:
    def __init__(self, name):
        self.name = name
with open(sys.argv[1]) as source:
    doc = json.load(source)
print(doc["params"]["text"].format(job=Job("a")))  #! SBX1601
#### a template of the input gets a number: LOW
import json
import sys
with open(sys.argv[1]) as source:
    doc = json.load(source)
print(doc["params"]["text"].format(total=sum(row["close"] for row in doc["inputs"])))
#### a secret in a file's name: HIGH
import os
with open("/tmp/" + os.environ["DB_PASSWORD"], "w") as stream:  #! SBX1808
    stream.write("x")
#### a setting in a file's name: LOW
import os
with open("/tmp/" + os.environ.get("REGION", "eu"), "w") as stream:
    stream.write("x")
#### a secret in a named tuple's dict: HIGH
import os
from collections import namedtuple
Login = namedtuple("Login", "user key")
print(Login("a", os.environ["API_KEY"])._asdict())  #! SBX1808
#### a named tuple's dict: LOW
from collections import namedtuple
Bar = namedtuple("Bar", "day close")
print(Bar("2020-01-02", 1.0)._asdict())
#### a secret kept in a database: HIGH
import os
import sqlite3
base = sqlite3.connect("/tmp/notes.db")
base.execute("insert into notes values (?)", (os.environ["AUTH_TOKEN"],))  #! SBX1808
#### an expression that is typed in: HIGH
from sympy import parse_expr
parse_expr(input("f = "))  #! SBX1005
#### a number that is typed in: LOW
import math
print(math.sqrt(float(input("x = "))))
#### keystrokes are pushed into the terminal: HIGH
import fcntl
import termios
fcntl.ioctl(0, termios.TIOCSTI, b"u")  #! SBX1106
#### the terminal's size: LOW
import fcntl
import termios
print(fcntl.ioctl(1, termios.TIOCGWINSZ, b"\0" * 8))
#### a computed module of tests' helpers: HIGH
import json
import sys
from test.support.import_helper import import_module
with open(sys.argv[1]) as source:
    doc = json.load(source)
import_module(doc["params"]["tool"])  #! SBX1703
#### steps that miss their end: MEDIUM
at = 1
while at != 10:  #! SBX2001
    at += 2
#### steps of a fraction that miss their end: MEDIUM
at = 0.0
while at != 0.8:  #! SBX2001
    at += 0.1
#### steps that meet their end: LOW
at = 1
while at != 10:
    at += 3
#### steps of a half that meet their end: LOW
at = 0.0
while at != 4.5:
    at += 0.5
#### a countdown that goes up: MEDIUM
import json
import sys
left = len(json.load(open(sys.argv[1])))
while left:  #! SBX2001
    left += 1
#### a countdown: LOW
import json
import sys
left = len(json.load(open(sys.argv[1])))
while left:
    left -= 1
#### a queue that grows by more than is taken: MEDIUM
from collections import deque
todo = deque(["root"])
while todo:  #! SBX2001
    name = todo.popleft()
    todo.extend([name, name])
#### a queue that is worked off: LOW
from collections import deque
todo = deque(["root"])
seen = []
while todo:
    name = todo.popleft()
    seen.append(name)
#### a loop that watches the clock: MEDIUM
import time
begun = time.monotonic()
while time.monotonic() - begun < 600:  #! SBX2007
    pass
#### a loop that watches the clock till an hour: MEDIUM
from time import perf_counter as now
until = now() + 3600
while now() < until:  #! SBX2007
    continue
#### a loop that watches the clock shortly: LOW
import time
begun = time.monotonic()
while time.monotonic() - begun < 0.05:
    pass
#### work for as long as there is time: LOW
import time
until = time.monotonic() + 3600
best = 0.0
for step in range(100):
    if time.monotonic() > until:
        break
    best = max(best, step * 0.5)
#### an event loop that nothing stops: MEDIUM
import asyncio
loop = asyncio.new_event_loop()
loop.run_forever()  #! SBX2007
#### an event loop that is stopped: LOW
import asyncio
loop = asyncio.new_event_loop()
loop.call_later(0.1, loop.stop)
loop.run_forever()
#### a semaphore of nothing: MEDIUM
from threading import Semaphore
gate = Semaphore(0)
gate.acquire()  #! SBX2007
#### a semaphore that is released: LOW
from threading import Semaphore
gate = Semaphore(0)
gate.release()
gate.acquire()
#### a table of huge rows: MEDIUM
table = {day: [0.0] * 10**5 for day in range(10**5)}  #! SBX2005
#### a table of short rows: LOW
table = {day: [0.0] * 10 for day in range(1000)}
#### workers by the thousand in a list: MEDIUM
from multiprocessing import Process
crowd = [Process(target=print, args=(n,)) for n in range(20_000)]  #! SBX1104
#### two alternatives for one letter: MEDIUM
import re
re.fullmatch(r"(?:a|aa)+", "a" * 60)  #! SBX2004
#### words with one blank after each: LOW
import re
re.match(r"^(\w+\s)*\w+$", "to be or not to be")
#### numbers with other things between: LOW
import re
re.match(r"^(?:\d+\D)*\d+$", "1,2,3")
#### words with blanks that may be absent: MEDIUM
import re
re.match(r"^(\w+\s?)*$", "to be or not to be")  #! SBX2004
#### the folder above the datasets: HIGH
from pathlib import Path
for entry in (Path("/datasets").parent / "etc").iterdir():  #! SBX1308
    print(entry)
#### a folder beside another: LOW
from pathlib import Path
other = Path("/datasets/daily").parent / "hourly"
for entry in sorted(other.iterdir()):
    print(entry.name)
#### a protected script unlocks itself: HIGH
from pytransform import pyarmor_runtime  #! SBX1003
pyarmor_runtime()
#### a protected script of another make: HIGH
from pyarmor_runtime_004321 import __pyarmor__  #! SBX1003
__pyarmor__(__name__, __file__, b"")
#### a module of one's own transforms: LOW
class transform:
    runtime = staticmethod(len)
print(transform.runtime([1, 2]))
#### a gym's environment by an entry point: HIGH
import gymnasium
gymnasium.make("os:system")  #! SBX1703
#### a gym's environment by its name: LOW
import gymnasium
env = gymnasium.make("CartPole-v1")
env.reset(seed=0)
#### a graph from a pickle: HIGH
import networkx as nx
nx.read_gpickle("/datasets/graph.gpickle")  #! SBX1401
#### a graph of edges: LOW
import networkx as nx
graph = nx.from_edgelist([("a", "b")])
print(nx.number_of_nodes(graph))
#### a forecaster from a pickle: HIGH
from sktime.base import load as restore
restore("/tmp/forecaster.zip")  #! SBX1401
#### pixels from an address: HIGH
from skimage import io
io.imread("https://example.org/chart.png")  #! SBX1205
#### pixels of an array: LOW
import numpy as np
from skimage import filters
print(filters.sobel(np.zeros((3, 3))).sum())
#### a progress bar that tells a chat: HIGH
from tqdm.contrib.telegram import trange
for day in trange(3, token="t", chat_id="1"):  #! SBX1202
    pass
#### a progress bar: LOW
from tqdm import trange
for day in trange(3):
    pass
#### workers under a progress bar: HIGH
import os
from tqdm.contrib.concurrent import thread_map
thread_map(os.system, ["uname"])  #! SBX1101
#### workers under a progress bar compute: LOW
from tqdm.contrib.concurrent import thread_map
print(thread_map(abs, [-1, 2]))
#### letters from a picture by a program: HIGH
import pytesseract
pytesseract.image_to_string("chart.png")  #! SBX1102
#### a server of panels: HIGH
import panel
panel.serve({"bars": lambda: "x"})  #! SBX1206
#### a client of arrow's flight: HIGH
from pyarrow import flight
flight.connect("grpc://10.0.0.1:8815")  #! SBX1201
#### octave evaluates: HIGH
from oct2py import octave
octave.eval("system('uname')")  #! SBX1003
#### an h5 file at an address: HIGH
import h5py
h5py.File("s3://bucket/bars.h5", "r", driver="ros3")  #! SBX1205
#### an h5 file of the datasets: LOW
import h5py
with h5py.File("/datasets/bars.h5", "r") as store:
    print(list(store))
#### settings of figures from an address: HIGH
import matplotlib as mpl
mpl.rc_file("https://example.org/rc")  #! SBX1205
#### settings of figures: LOW
import matplotlib as mpl
mpl.rcParams["font.size"] = 9
#### a styled table over a system file: HIGH
import pandas as pd
pd.DataFrame({"close": [1.0]}).style.to_html("/etc/motd")  #! SBX1807
#### a styled table as text: LOW
import pandas as pd
print(pd.DataFrame({"close": [1.0]}).style.format("{:.2f}").to_html())
#### a browser's storage: HIGH
import glob
import os
print(glob.glob(os.path.expanduser("~/.config/chat/Local Storage/leveldb/*.log")))  #! SBX1308
#### a query with a column's mean: LOW
import pandas as pd
df = pd.DataFrame({"open": [1.0], "close": [2.0]})
df.query("close > @df.open.mean()")
#### a query that walks on: HIGH
import pandas as pd
df = pd.DataFrame({"open": [1.0]})
df.query("open > @pd.io.common.os.getpid()")  #! SBX1005
#### a loop whose test names what it tests: MEDIUM
while (bar := "open"):  #! SBX2001
    pass
#### a loop whose test reads on: LOW
import io
stream = io.StringIO("a\nb\n")
while (line := stream.readline()):
    print(line)
#### an iterator whose end never comes: MEDIUM
for bar in iter(lambda: "open", "close"):  #! SBX2001
    pass
#### an iterator of chunks: LOW
import io
stream = io.BytesIO(b"abc")
for chunk in iter(lambda: stream.read(1), b""):
    print(chunk)
#### a range in tiny steps: MEDIUM
import numpy as np
np.arange(0, 2, 1e-12)  #! SBX2006
#### a range in small steps: LOW
import numpy as np
np.arange(0, 2, 1e-3)
#### a count of everything: MEDIUM
from collections import Counter
Counter(range(10**12))  #! SBX2005
#### a count of letters: LOW
from collections import Counter
print(Counter("abracadabra").most_common(2))
#### many wide parts in a row: MEDIUM
import re
re.match(r"(?:.*,){25}", "," * 24)  #! SBX2004
#### many narrow parts in a row: LOW
import re
re.match(r"(?:[^,]*,){25}", "," * 24)
#### a barrier for one: LOW
import threading
gate = threading.Barrier(1)
gate.wait()
#### a barrier for two: MEDIUM
import threading
gate = threading.Barrier(2)
gate.wait()  #! SBX2007
#### a sample of everything: MEDIUM
import random
rng = random.Random(1)
random.seed(1)
random.sample(range(10**12), k=10**11)  #! SBX2006
#### a small sample: LOW
import random
random.seed(1)
print(random.sample(range(100), k=3))
#### a secret in the system's log: HIGH
import os
import syslog
syslog.syslog("started with " + os.environ["API_KEY"])  #! SBX1808
#### a line in the system's log: LOW
import syslog
syslog.syslog("started")
#### a secret as a figure's title: HIGH
import os
import matplotlib.pyplot as plt
plt.suptitle(os.environ["DB_PASSWORD"])  #! SBX1808
#### a region as a figure's title: LOW
import os
import matplotlib.pyplot as plt
plt.suptitle(os.environ.get("REGION", "eu"))
#### a folder named by a secret: HIGH
import os
os.makedirs(os.environ["AUTH_TOKEN"])  #! SBX1808
#### a manager elsewhere: HIGH
from multiprocessing.managers import SyncManager
SyncManager(("10.0.0.1", 7000), b"k").connect()  #! SBX1201
#### the drawing turtle's toolkit: HIGH
import turtle
turtle.TK.Tcl().eval("exec uname")  #! SBX1003
#### a list that feeds the loop over it: MEDIUM
days = ["mon"]
for day in days:  #! SBX2001
    days += [day]
#### a list that another loop fills: LOW
days = ["mon"]
copies = []
for day in days:
    copies += [day]
#### a text that only gets longer: MEDIUM
line = "-"
while line:  #! SBX2001
    line += "-"
#### a text that gets shorter: LOW
line = "-----"
while line:
    line = line[1:]
#### a number that chases infinity: MEDIUM
import math
best = 0.0
while best < math.inf:  #! SBX2001
    best += 1
#### a number that falls from infinity: LOW
import math
best = math.inf
for bar in [3.0, 2.0]:
    if bar < best:
        best = bar
#### a wait for the next century: MEDIUM
import time
while time.time() < 5_000_000_000:  #! SBX2007
    pass
#### many parts that may be absent: MEDIUM
import re
re.match(r"^(x?){40}x{40}$", "x" * 40)  #! SBX2004
#### few parts that may be absent: LOW
import re
re.match(r"^(x?){3}x{3}$", "xxx")
#### scratch files by the million: MEDIUM
import tempfile
for n in range(5_000_000):
    tempfile.mkstemp()  #! SBX1306
#### some scratch files: LOW
import tempfile
for n in range(5):
    tempfile.mkstemp()
#### the first that is large enough: LOW
from itertools import count
print(any(n * n > 50 for n in count()))
#### the first that is never found: MEDIUM
from itertools import count
print(any(n < 0 for n in count()))  #! SBX2005
#### steps of another's choice: LOW
import json
import sys
step = json.load(open(sys.argv[1]))["step"]
at = 0
while at != 10:
    at += step
#### many steps that miss their end: MEDIUM
at = 0
while at != 10_000_000_001:  #! SBX2001
    at += 2
#### steps that go nowhere: MEDIUM
at = 0
while at != 5:  #! SBX2001
    at += 0
#### many steps that meet their end: LOW
at = 0
while at != 1_000_000:
    at += 2
