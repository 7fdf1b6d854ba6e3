#### busy loop: MEDIUM
while 1 < 2:
    pass
#### busy loop with work: MEDIUM
n = 0
while True:  #! SBX2001
    n += 1
#### huge power: MEDIUM
limit = 10 ** 10 ** 10  #! SBX2005
#### huge shift: MEDIUM
x = 1 << 10**12  #! SBX2005
#### huge list: MEDIUM
rows = [None] * (10**11)  #! SBX2005
#### recursion limit: MEDIUM
import sys as s
s.setrecursionlimit(2**31 - 1)  #! SBX2003
#### nested quantifier: MEDIUM
import re
re.search(r"^(\w+\s?)*$", "a" * 50)  #! SBX2004
#### alternation overlap: MEDIUM
import re
re.compile("^(a|a)*b$")  #! SBX2004
#### fork bomb: HIGH
import os
while True:
    os.fork()  #! SBX1103
#### loop with break: LOW
n = 0
while True:
    n += 1
    if n > 10:
        break
#### loop with return: LOW
def find(values):
    i = 0
    while True:
        if values[i] > 3:
            return i
        i += 1
print(find([1, 5]))
#### generator loop: LOW
def ticks():
    n = 0
    while True:
        yield n
        n += 1
#### bot loop that sleeps: LOW
import time
def step():
    return 1
while True:
    step()
    time.sleep(60)
#### ordinary power: LOW
x = 2 ** 64
y = 10 ** 18
z = [0] * 1000000
#### ordinary regex: LOW
import re
re.compile(r"^(\d{4})-(\d{2})-(\d{2})$")
re.compile(r"(?:[a-z]+_)+[a-z]+")
re.compile(r"(\w+)\s+(\w+)")
re.sub(r"(,\s*)+$", "", "a,b")
#### recursion limit of a few thousand: LOW
import sys
sys.setrecursionlimit(10000)
#### loop with a strict profile: LOW strategy
n = 0
while True:
    n += 1
    if n > 3:
        break
#### counts up for ever: MEDIUM
from itertools import count as ticks
steps = list(ticks(3))  #! SBX2005
#### sums what never ends: MEDIUM
import itertools as it
total = sum(x * 2 for x in it.cycle((1, 2)))  #! SBX2005
#### loop over a call that never gives the end mark: MEDIUM
for blank in iter(list, None):  #! SBX2001
    pass
#### first of what never ends: LOW
from itertools import count
first = next(n for n in count() if n % 7 == 3)
#### cut from what never ends: LOW
from itertools import count, islice, takewhile
rows = list(islice(count(5), 10)) + [n for n in takewhile(lambda k: k < 9, count())]
#### beside what never ends: LOW
from itertools import count, repeat
pairs = dict(zip(["a", "b"], count())), list(map(pow, [1, 2], repeat(2)))
#### all orders of a deck: MEDIUM
import itertools
deck = tuple(itertools.permutations(range(16)))  #! SBX2005
#### product of wide axes: MEDIUM
from itertools import product
grid = [p for p in product(range(3000), range(3000), range(3000))]  #! SBX2005
#### grid of parameters: LOW
from itertools import product, combinations
grid = list(product(range(5, 50, 5), range(50, 200, 10), (0.1, 0.2)))
pairs = list(combinations(range(40), 2))
#### wide range made a tuple: MEDIUM
xs = tuple(range(4 * 10**9))  #! SBX2005
#### rows of rows: MEDIUM
table = [[None] * 40_000 for _ in range(50_000)]  #! SBX2005
#### table of a day: LOW
table = [[0.0] * 1440 for _ in range(365)]
#### three nested ranges: MEDIUM
hits = {(a, b, c) for a in range(5000) for b in range(5000) for c in range(5000)}  #! SBX2005
#### text that doubles: MEDIUM
line = "-"
for _ in range(64):
    line = line + line  #! SBX2005
#### list that feeds on itself: MEDIUM
queue = [0]
for _ in range(50):
    queue.extend(queue)  #! SBX2005
#### bytes that double up to a limit: MEDIUM
blob = b"\0\1"
while len(blob) < 1 << 40:
    blob *= 2  #! SBX2005
#### number that is squared again and again: MEDIUM
n = 3
for _ in range(48):
    n **= 2  #! SBX2005
#### padding up to a width: LOW
cell = "x"
while len(cell) < 64:
    cell = cell * 2
#### capital that doubles: LOW
cash = 100
for _ in range(40):
    cash = cash * 2
#### sum into itself: LOW
total = 1.0
for _ in range(200):
    total += total * 0.01
#### long walk: MEDIUM
t = 0
for i in range(2 * 10**10):  #! SBX2005
    t ^= i
#### long walk with an end: LOW
for i in range(10**12):
    if i * i > 400:
        break
#### nested walks: MEDIUM
t = 0
for a in range(200_000):
    for b in range(200_000):  #! SBX2005
        t += b
#### list that grows while it is walked: MEDIUM
todo = [1]
for item in todo:  #! SBX2001
    todo.append(item + 1)
#### worklist with a test: LOW
todo = [1]
for item in todo:
    if item < 5:
        todo.append(item + 1)
#### flag that nobody lowers: MEDIUM
alive = True
n = 0
while alive:  #! SBX2001
    n += 1
#### flag that is lowered: LOW
alive = True
n = 0
while alive:
    n += 1
    alive = n < 5
#### flag that a function lowers: LOW
alive = True
def stop():
    global alive
    alive = False
while alive:
    stop()
#### break that cannot be reached: MEDIUM
while True:  #! SBX2001
    if 0:
        break
#### break of the inner loop only: MEDIUM
while True:  #! SBX2001
    for _ in "ab":
        break
#### generator without end, collected: MEDIUM
def ticks():
    n = 0
    while True:
        n += 1
        yield n
everything = sorted(ticks())  #! SBX2005
#### generator without end, walked: MEDIUM
def ticks():
    while True:
        yield 1
for t in ticks():  #! SBX2001
    pass
#### generator without end, left: LOW
def ticks():
    n = 0
    while True:
        n += 1
        yield n
for t in ticks():
    if t > 5:
        break
#### generator with an end: LOW
def pages(rows):
    while True:
        if not rows:
            return
        yield rows.pop()
print(list(pages([1, 2, 3])))
#### recursion that only counts up: MEDIUM
def climb(n):
    return climb(n + 1)  #! SBX2005
climb(0)
#### two that call each other: MEDIUM
def ping(n):
    return pong(n - 1)
def pong(n):
    return ping(n + 1)  #! SBX2005
ping(1)
#### two that call each other with an end: LOW
def even(n):
    return True if n == 0 else odd(n - 1)
def odd(n):
    return n != 0 and even(n - 1)
print(even(6))
#### factorial by recursion: LOW
def fact(n):
    if n < 2:
        return 1
    return n * fact(n - 1)
print(fact(12))
#### folded functions of one lambda: LOW
compose = lambda f, g: lambda x: g(f(x))
inc = lambda x: x + 1
print(compose(compose(inc, inc), compose(inc, inc))(1))
#### field of absurd width: MEDIUM
head = f"{7:>20000000000}"  #! SBX2005
#### percent field of absurd width: MEDIUM
head = "%-20000000000s" % "x"  #! SBX2005
#### padded to an absurd width: MEDIUM
head = "x".center(9 * 10**9)  #! SBX2005
#### field of sane width: LOW
head = f"{7:>20}" + "%-20s" % "x" + "x".center(80) + f"{1.5:012.6f}"
#### array of shape from a name: MEDIUM
import numpy as np
side = 300_000
flat = np.random.normal(0, 1, (side, side))  #! SBX2006
#### identity of absurd side: MEDIUM
from numpy import eye
unit = eye(200_000)  #! SBX2006
#### tensor of several axes: MEDIUM
import torch
t = torch.empty(100_000, 100_000)  #! SBX2006
#### arrays of sane shape: LOW
import numpy as np
a = np.zeros((5000, 5000)), np.arange(0, 10**6), np.linspace(0, 1, 101), np.eye(300), np.tile([1], (10, 10))
#### sleeps for years: MEDIUM
from time import sleep
sleep(60 * 60 * 24 * 365)  #! SBX2007
#### sleeps a little: LOW
import time
time.sleep(0.2)
#### flood of threads: MEDIUM
from threading import Thread
for n in range(50_000):
    Thread(target=print, args=(n,)).start()  #! SBX1105
#### few threads: LOW
from threading import Thread
for n in range(4):
    Thread(target=print, args=(n,)).start()
#### worked off until the end mark: LOW
from collections import deque
notes = deque()
notes.append(1)
notes.append(None)
done = [note for note in iter(notes.popleft, None)]
#### endless in a method that a framework calls: MEDIUM
class Strategy:
    def on_bar(self, bar):
        if bar > 10:
            while True:  #! SBX2001
                bar += 1
#### endless in a branch: MEDIUM
import sys
match len(sys.argv):
    case 1:
        pass
    case _:
        seen = []
        while 1:  #! SBX2001
            seen.append(seen)
#### a queue emptied until it says so: LOW
from queue import Empty
def drain(results, rows):
    try:
        while True:
            rows.append(results.get_nowait())
    except Empty:
        pass
#### a list whose entries are replaced: LOW
def enlarge(orders):
    for order in orders:
        orders.remove(order)
        orders.append(order * 2)
    return orders
#### endless iterator given to a list of the input: MEDIUM
import itertools, json, sys
rows = json.load(open(sys.argv[1]))["data"]
rows.extend(itertools.count())  #! SBX2005
#### iterator zipped with the input: LOW
import itertools, json, sys
rows = json.load(open(sys.argv[1]))["data"]
rows.extend(itertools.islice(itertools.count(), 5))
for number, row in zip(itertools.count(1), rows):
    row["n"] = number
#### matrix of differences of a long array: MEDIUM
import numpy as np
points = np.linspace(0.0, 1.0) if False else np.zeros(300000)
apart = np.abs(points[:, np.newaxis] - points)  #! SBX2005
#### matrix of differences of a short array: LOW
import numpy as np
points = np.arange(500)
apart = np.abs(points[:, None] - points[None, :])
centred = points - points.mean()
#### outer difference of long arrays: MEDIUM
import numpy as np
steps = np.arange(2_000_000)
np.subtract.outer(steps, steps)  #! SBX2006
#### tiled array: MEDIUM
import numpy as np
np.tile(np.ones(200_000), 100_000)  #! SBX2006
#### tiled small array: LOW
import numpy as np
np.tile(np.arange(12), 30)
np.repeat([1, 2, 3], 4)
#### cross join of long tables: MEDIUM
import pandas as pd
days = pd.DataFrame({"day": range(500_000)})
days.merge(days, how="cross")  #! SBX2006
#### cross join of short tables: LOW
import pandas as pd
days = pd.DataFrame({"day": range(31)})
sides = pd.DataFrame({"side": ["buy", "sell"]})
days.merge(sides, how="cross")
#### file made huge: MEDIUM
import sys
with open(sys.argv[2], "wb") as target:
    target.truncate(1 << 45)  #! SBX2006
#### file with a hole: MEDIUM
import sys
with open(sys.argv[2], "r+b") as target:
    target.seek(5 * 10**12)  #! SBX2006
    target.write(b".")
#### file read from its start again: LOW
import sys
with open(sys.argv[1], "rb") as source:
    head = source.read(4)
    source.seek(0)
    source.seek(1024)
#### memory mapped without a file: MEDIUM
import mmap
mmap.mmap(-1, 1 << 41)  #! SBX2006
#### a million files: MEDIUM
for number in range(20_000_000):
    with open("/tmp/part%d" % number, "w") as part:  #! SBX1302
        part.write("x")
#### a dozen files: LOW
for number in range(12):
    with open("/tmp/part%d" % number, "w") as part:
        part.write("x")
#### key derivation without end: MEDIUM
import hashlib
hashlib.pbkdf2_hmac("sha256", b"password", b"salt", iterations=5_000_000_000)  #! SBX2006
#### key derivation as advised: LOW
import hashlib
hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 600_000)
hashlib.scrypt(b"password", salt=b"salt", n=2**14, r=8, p=1)
#### key derivation in all memory: MEDIUM
import hashlib
hashlib.scrypt(b"password", salt=b"salt", n=1 << 24, r=32, p=1)  #! SBX2006
#### digits without limit: MEDIUM
import sys
sys.set_int_max_str_digits(0)  #! SBX2006
number = int("7" * 30_000_000)
#### more digits: LOW
import sys
sys.set_int_max_str_digits(10_000)
print(2 ** 20_000)
#### power of a fraction: MEDIUM
from fractions import Fraction
Fraction(2, 3) ** 500_000_000  #! SBX2005
#### small power of a fraction: LOW
from fractions import Fraction
Fraction(2, 3) ** 12
#### width from a field: MEDIUM
print("{:{width}}|".format("x", width=20_000_000_000))  #! SBX2005
#### width from a tuple: MEDIUM
print("%*d" % (20_000_000_000, 7))  #! SBX2005
#### width from fields of a table: LOW
for name, width in (("close", 10), ("volume", 12)):
    print("{:>{w}}".format(name, w=width), "%*s" % (width, name))
#### lock taken twice: MEDIUM
import threading
gate = threading.Lock()
def step():
    gate.acquire()
    gate.acquire()  #! SBX2007
step()
#### lock taken again in a called function: MEDIUM
import threading
class Book:
    def __init__(self):
        self._gate = threading.Lock()
    def size(self):
        with self._gate:  #! SBX2007
            return 1
    def add(self):
        with self._gate:
            return self.size()
Book().add()
#### lock taken, given back and taken: LOW
import threading
gate = threading.Lock()
gate.acquire()
try:
    total = 1
finally:
    gate.release()
gate.acquire()
gate.release()
with gate:
    total = 2
#### lock that its holder may take again: LOW
import threading
gate = threading.RLock()
def inner():
    with gate:
        return 1
with gate:
    inner()
#### lock handed to a thread: LOW
import threading
gate = threading.Lock()
def work():
    with gate:
        return 1
with gate:
    worker = threading.Thread(target=work)
    worker.start()
worker.join()
#### locks of two objects: LOW
import threading
class Cell:
    def __init__(self):
        self.gate = threading.Lock()
    def move(self, other):
        with self.gate:
            with other.gate:
                return 1
Cell().move(Cell())
#### queue that nothing is put into: MEDIUM
import queue
orders = queue.Queue()
first = orders.get()  #! SBX2007
#### queue that a thread fills: LOW
import queue, threading
orders = queue.Queue()
threading.Thread(target=lambda: orders.put(1)).start()
first = orders.get()
#### event that nobody sets: MEDIUM
import asyncio
async def main():
    stop = asyncio.Event()
    await stop.wait()  #! SBX2007
asyncio.run(main())
#### event that a task sets: LOW
import asyncio
async def main():
    stop = asyncio.Event()
    asyncio.get_running_loop().call_later(0.1, stop.set)
    await stop.wait()
asyncio.run(main())
#### condition that nobody signals: MEDIUM
import threading
ready = threading.Condition()
with ready:
    ready.wait()  #! SBX2007
#### queue that refills itself: MEDIUM
from collections import deque
ring = deque(["a", "b"])
turns = 0
while ring:  #! SBX2001
    ring.append(ring.popleft())
    turns += 1
#### queue that is worked off: LOW
from collections import deque
ring = deque(["a", "b"])
seen = []
while ring:
    seen.append(ring.popleft())
#### index that never reaches the end: MEDIUM
pages = [0]
at = 0
while at < len(pages):  #! SBX2001
    pages.append(at)
    at += 1
#### index that reaches the end: LOW
pages = [3, 2, 1]
at = 0
while at < len(pages):
    pages[at] += 1
    at += 1
#### length that is never negative: MEDIUM
kept = []
while len(kept) >= 0:  #! SBX2001
    kept.append(1)
#### break that is taken back: MEDIUM
while True:  #! SBX2001
    try:
        break
    finally:
        continue
#### coroutine that only gives way: MEDIUM
import asyncio
async def turn():
    while True:  #! SBX2001
        await asyncio.sleep(0)
asyncio.run(turn())
#### coroutine that waits for its turn: LOW
import asyncio
async def watch(stop):
    while not stop.is_set():
        await asyncio.sleep(0.5)
async def main():
    stop = asyncio.Event()
    asyncio.get_running_loop().call_later(1, stop.set)
    await watch(stop)
asyncio.run(main())
#### list of itself and itself: MEDIUM
tree = ()
for _ in range(64):
    tree = (tree, tree)  #! SBX2005
print(tree == tree)
#### list of two lists: LOW
tree = []
for _ in range(64):
    tree = [tree, None]
#### dict of a huge range: MEDIUM
seen = dict.fromkeys(range(40_000_000_000), False)  #! SBX2005
#### table of a huge range: MEDIUM
import pandas as pd
pd.DataFrame({"n": range(40_000_000_000)})  #! SBX2006
#### dict and table of a year: LOW
import pandas as pd
seen = dict.fromkeys(range(366), False)
frame = pd.DataFrame({"day": range(366), "n": 0})
#### busy wait for what nobody sets: MEDIUM
import threading
done = threading.Event()
while not done.is_set():  #! SBX2001
    pass
#### busy wait for a thread: LOW
import threading, time
done = threading.Event()
threading.Thread(target=done.set).start()
while not done.is_set():
    time.sleep(0.01)
#### tasks made without end: MEDIUM
import asyncio
async def flood():
    while True:  #! SBX2001
        asyncio.create_task(asyncio.sleep(3600))
        await asyncio.sleep(0)
asyncio.run(flood())
#### product of a long column and row: MEDIUM
import numpy as np
steps = np.ones(500_000)
table = steps.reshape((-1, 1)) * steps  #! SBX2005
#### product of a short column and row: LOW
import numpy as np
steps = np.ones(200)
table = steps.reshape(-1, 1) * steps
cube = np.arange(24).reshape(2, 3, 4) + np.arange(4)
#### series of a huge index: MEDIUM
import pandas as pd
pd.Series(0.0, index=range(30_000_000_000))  #! SBX2006
#### series of a year's index: LOW
import pandas as pd
pd.Series(0.0, index=range(366))
#### matrix of a large order: MEDIUM
from scipy import linalg
linalg.hilbert(2_000_000)  #! SBX2006
#### matrix of a small order: LOW
from scipy import linalg
linalg.hilbert(8)
#### many waits of a minute: MEDIUM
import time
for _ in range(1_000_000):
    time.sleep(60)  #! SBX2007
#### some waits of a moment: LOW
import time
for _ in range(5):
    time.sleep(0.2)
#### coroutine that sleeps for a year: MEDIUM
import asyncio
asyncio.run(asyncio.sleep(31_536_000))  #! SBX2007
#### coroutine that sleeps for a moment: LOW
import asyncio
asyncio.run(asyncio.sleep(0.01))
#### nothing to wait for: MEDIUM
import select
select.select([], [], [])  #! SBX2007
#### a moment to wait for: LOW
import select
select.select([], [], [], 0.1)
#### thousands of workers: MEDIUM
from multiprocessing import Pool
with Pool(20_000) as pool:  #! SBX1104
    pool.map(abs, range(3))
#### text of itself and itself: MEDIUM
line = "-="
for _ in range(48):
    line = f"{line}{line}"  #! SBX2005
#### tree of itself and itself: MEDIUM
tree = {}
for _ in range(48):
    tree = {"left": tree, "right": tree}  #! SBX2005
print(repr(tree))
#### list of one inside: LOW
chain = {}
line = ""
for number in range(48):
    chain = {"next": chain, "n": number}
    line = f"{line}{number}"
#### bits by the terabyte: MEDIUM
import random
random.Random(1)
random.getrandbits(10**14)  #! SBX2006
#### token of a terabyte: MEDIUM
import secrets
secrets.token_bytes(10**12)  #! SBX2006
#### list that stays a list: MEDIUM
kept = [1]
while kept is not None:  #! SBX2001
    kept.append(len(kept))
#### links of a chain: LOW
class Link:
    def __init__(self, after=None):
        self.after = after
link = Link(Link())
while link is not None:
    link = link.after
#### iterator that never stops: MEDIUM
class Same:
    def __iter__(self):
        return self
    def __next__(self):
        return "same"
kept = [*Same()]  #! SBX2005
#### sequence without an end: MEDIUM
class Same:
    def __getitem__(self, index):
        return index
total = sum(Same())  #! SBX2005
#### iterator that stops: LOW
class Down:
    def __init__(self, start):
        self.left = start
    def __iter__(self):
        return self
    def __next__(self):
        if self.left == 0:
            raise StopIteration
        self.left -= 1
        return self.left
kept = [*Down(3)]
#### sequence of another one: LOW
class View:
    def __init__(self, values):
        self.values = values
    def __getitem__(self, index):
        return self.values[index]
total = sum(View([1, 2]))
#### iterator without an end beside one with: LOW
class Same:
    def __iter__(self):
        return self
    def __next__(self):
        return "same"
pairs = list(zip([1, 2], Same()))
for number, name in zip([1, 2], Same()):
    print(number, name)
#### bytes of a list: LOW
text = bytes([104, 101, 108, 108, 111, 32, 116, 104, 101, 114, 101])
#### files of a menu that is left: LOW
import sys
def save(rows, name="/tmp/expenses.txt"):
    with open(name, "w") as out:
        out.writelines(rows)
rows = []
while True:
    choice = sys.stdin.readline()
    if choice == "4":
        break
    save(rows)
#### a file at a time, as long as it runs: MEDIUM
number = 0
while True:  #! SBX2001
    number += 1
    with open("/tmp/part%d" % number, "w") as part:  #! SBX1302
        part.write("x")
#### generator whose way out is an exception: LOW
def cliques(stack):
    try:
        while True:
            yield stack.pop()
    except IndexError:
        pass
found = list(enumerate(set(c) for c in cliques([[1], [2]])))
#### generator without a way out: MEDIUM
def ticks(stack):
    number = 0
    while True:
        number += 1
        yield number
found = list(enumerate(set([c]) for c in ticks([[1], [2]])))  #! SBX2005
