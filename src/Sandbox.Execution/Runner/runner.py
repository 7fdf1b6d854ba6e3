"""The runner: process 1 of a sandbox container. It takes one job, runs the node in a child, and tells what became of it.

Theory of operation. The host speaks to the runner through the container's standard streams only, in frames: one byte kind, four bytes
big-endian length, payload.
    host:   J job   H heartbeat (every two seconds)   X leave
    runner: R ready   S the node is about to start   E the end, with results   F the runner's own fault
The runner moves both streams to close-on-exec descriptors that only it holds, puts /dev/null on 0 to 2, makes itself undumpable (no process
of its own uid may read its memory or descriptors) and ignores signals (as process 1 of its namespace it cannot be killed from inside). It
never parses what a node wrote, and needs no new descriptor and no fork to stop one. It leaves at end-of-file, after ten seconds without
a heartbeat, and at an absolute deadline, whatever the node does: the sandbox dies with the tool.

The child closes the runner's descriptors, takes its limits, becomes dumpable again, and executes the node's code in a fresh __main__. Whether
that set-up failed travels through a pipe that is closed before the node's first line: a node cannot blame the runner.

A stop (processor, wall or log limit, out of memory, out of processes) kills every process of the namespace and reaps them all; only then is the output
opened, without following links, without blocking, and only if it is a plain file with one name. Why a node ended is decided from clocks, rusage and
the cgroup. Works with Python 3.8 and newer; takes its source from the command line, so any image with Python serves.
"""
import sys

sys.path[:] = [entry for entry in sys.path if entry not in ("", ".")]

import ctypes
import errno
import json
import math
import os
import resource
import select
import signal
import stat
import struct
import time

SILENCE = 10.0
TICK = 0.05
MAX_JOB = 1 << 28
MAX_NOTE = 4096
LEASE_ENDED = 113
PR_SET_DUMPABLE = 4
LIBC = ctypes.CDLL(None)
EXIT = os._exit


class Channel:
    """The host's end: frames in and out, and the lease."""

    def __init__(self, reader, writer, lifetime):
        self.reader, self.writer = reader, writer
        self.buffer = bytearray()
        self.heard = time.monotonic()
        self.deadline = self.heard + lifetime

    def pump(self):
        """Reads what is there. End-of-file ends the runner, and with it everything in the container."""
        while True:
            try:
                data = os.read(self.reader, 1 << 16)
            except BlockingIOError:
                break
            if not data:
                os._exit(LEASE_ENDED)
            self.heard = time.monotonic()
            self.buffer += data
            if len(self.buffer) > MAX_JOB:
                os._exit(LEASE_ENDED)
        now = time.monotonic()
        if now - self.heard > SILENCE or now > self.deadline:
            os._exit(LEASE_ENDED)

    def frame(self):
        """The next whole frame as (kind, payload), or None."""
        if len(self.buffer) < 5:
            return None
        length = int.from_bytes(self.buffer[1:5], "big")
        if length > MAX_JOB:
            os._exit(LEASE_ENDED)
        if len(self.buffer) < 5 + length:
            return None
        kind, payload = self.buffer[0:1], bytes(self.buffer[5:5 + length])
        del self.buffer[:5 + length]
        return bytes(kind), payload

    def beats(self):
        """Swallows heartbeats while a node runs; anything else breaks the protocol."""
        self.pump()
        while True:
            frame = self.frame()
            if frame is None:
                return
            if frame[0] != b"H":
                os._exit(LEASE_ENDED)

    def wait(self):
        """The next frame that is not a heartbeat."""
        while True:
            self.pump()
            frame = self.frame()
            if frame is not None and frame[0] != b"H":
                return frame
            if frame is None:
                wait_for([self.reader], [], 1.0)

    def write(self, data):
        """Writes all of it, or dies with the lease if the host does not read."""
        view = memoryview(data)
        while len(view):
            try:
                view = view[os.write(self.writer, view[:1 << 16]):]
            except BlockingIOError:
                wait_for([self.reader], [self.writer], 1.0)
                self.beats()
            except OSError:
                os._exit(LEASE_ENDED)

    def send(self, kind, *parts):
        self.write(kind + struct.pack(">I", sum(len(part) for part in parts)) + b"".join(parts))


def wait_for(readers, writers, seconds):
    """select, not poll: poll fails once a node has lowered the runner's limit of descriptors."""
    select.select(readers, writers, [], max(0.0, seconds))


class Cgroup:
    """The container's own figures, from files opened once. None where a figure is not visible; never 0 for that."""

    FILES = {
        "peak": ("memory/memory.max_usage_in_bytes", "memory.peak"),
        "oom": ("memory/memory.oom_control", "memory.events"),
        "cpu": ("cpuacct/cpuacct.usage", "cpu,cpuacct/cpuacct.usage", "cpu.stat"),
        "pids": ("pids/pids.events", "pids.events"),
    }

    def __init__(self):
        self.open, self.unified = {}, False
        for name, paths in self.FILES.items():
            for path in paths:
                try:
                    self.open[name] = os.open("/sys/fs/cgroup/" + path, os.O_RDONLY | os.O_CLOEXEC)
                    self.unified |= path == "cpu.stat"
                    break
                except OSError:
                    continue

    def read(self, name, key=None):
        try:
            text = os.pread(self.open[name], 4096, 0).decode()
            if key is None or " " not in text:
                return int(text)
            for line in text.splitlines():
                word, _, value = line.partition(" ")
                if word == key:
                    return int(value)
        except (KeyError, OSError, ValueError):
            pass
        return None

    def peak(self):
        return self.read("peak")

    def oom(self):
        return self.read("oom", "oom_kill")

    def pids(self):
        return self.read("pids", "max")

    def cpu(self):
        """Seconds."""
        value = self.read("cpu", "usage_usec")
        if value is None:
            return None
        return value / (1e6 if self.unified else 1e9)


class Run:
    """One job from its frame to its result."""

    def __init__(self, channel, cgroup, wake, payload):
        self.channel, self.cgroup, self.wake = channel, cgroup, wake
        self.began = time.monotonic()
        size = int.from_bytes(payload[:4], "big")
        self.job = json.loads(payload[4:4 + size])
        self.blobs = memoryview(payload)[4 + size:]
        self.root = self.job["root"]
        self.limits = self.job["limits"]
        self.streams = {"out": bytearray(), "err": bytearray()}
        self.note = bytearray()
        self.fault = bytearray()
        self.truncated = False
        self.stop = self.status = self.usage = None
        self.pid = 0

    def write_files(self):
        offset = 0
        for path, length in self.job["files"]:
            target = os.path.join(self.root, path)
            os.makedirs(os.path.dirname(target), mode=0o700, exist_ok=True)
            descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
            try:
                view = self.blobs[offset:offset + length]
                while len(view):
                    view = view[os.write(descriptor, view):]
            finally:
                os.close(descriptor)
            offset += length
        self.blobs = None

    def start(self):
        self.oom_before, self.pids_before = self.cgroup.oom() or 0, self.cgroup.pids() or 0
        self.cpu_before = self.cgroup.cpu()
        pipes = [os.pipe() for _ in range(4)]
        writers = [pipe[1] for pipe in pipes]
        self.pid = os.fork()
        if self.pid == 0:
            try:
                private = [self.channel.reader, self.channel.writer, *self.wake, *self.cgroup.open.values(), *(pipe[0] for pipe in pipes)]
                become_child(self.limits, self.root, private, *writers)
                node = Node(self.job, self.root, writers[3])
            except BaseException as problem:
                os.write(writers[2], repr(problem).encode()[:MAX_NOTE])
                os._exit(LEASE_ENDED)
            os.close(writers[2])
            node.run()
        for writer in writers:
            os.close(writer)
        self.sources = {}
        for (reader, _), sink in zip(pipes, ("out", "err", "fault", "note")):
            os.set_blocking(reader, False)
            self.sources[reader] = sink

    def supervise(self):
        wall = self.began + self.limits["wall"]
        while self.status is None and self.stop is None:
            now = time.monotonic()
            wait_for([self.channel.reader, self.wake[0], *self.sources], [], min(TICK, wall - now))
            self.channel.beats()
            self.reap()
            self.drain()
            if self.status is None:
                self.stop = self.stop or self.limit(wall)
        self.ended = time.monotonic()
        self.kill()
        # Every writer is dead, so each pipe ends; nothing of it is lost.
        self.drain()

    def limit(self, wall):
        if (self.cgroup.oom() or 0) > self.oom_before:
            return "memory"
        if (self.cgroup.pids() or 0) > self.pids_before:
            return "pids"
        cpu = self.cpu()
        if cpu is not None and cpu >= self.limits["cpu"]:
            return "cpu"
        return "wall" if time.monotonic() >= wall else None

    def cpu(self):
        now = self.cgroup.cpu()
        return None if now is None or self.cpu_before is None else max(0.0, now - self.cpu_before)

    def drain(self):
        try:
            while os.read(self.wake[0], 512):
                pass
        except BlockingIOError:
            pass
        for reader, sink in list(self.sources.items()):
            # Bounded per turn: a flood must not keep the runner from its clocks.
            for _ in range(32):
                try:
                    data = os.read(reader, 1 << 16)
                except BlockingIOError:
                    break
                if not data:
                    os.close(reader)
                    del self.sources[reader]
                    break
                self.take(sink, data)

    def take(self, sink, data):
        if sink in ("note", "fault"):
            store, cap = getattr(self, sink), MAX_NOTE
        else:
            store, cap = self.streams[sink], self.limits["log"]
        room = cap - len(store)
        store += data[:room]
        if len(data) > room and sink in self.streams:
            self.truncated = True
            self.stop = self.stop or "log"

    def reap(self):
        """True once no child is left."""
        while True:
            try:
                pid, status, usage = os.wait4(-1, os.WNOHANG)
            except ChildProcessError:
                return True
            if pid == 0:
                return False
            if pid == self.pid:
                self.status, self.usage = status, usage

    def kill(self):
        patience = time.monotonic() + 5
        while time.monotonic() < patience:
            try:
                os.killpg(self.pid, signal.SIGKILL)
            except OSError:
                pass
            if os.getpid() == 1:
                try:
                    os.kill(-1, signal.SIGKILL)
                except OSError:
                    pass
            if self.reap():
                return
            self.channel.beats()
            time.sleep(0.001)

    def result(self):
        output, problem = self.open_output()
        cpu = self.cpu()
        children = resource.getrusage(resource.RUSAGE_CHILDREN)
        counted = children.ru_utime + children.ru_stime
        peak, oom, pids = self.cgroup.peak(), self.cgroup.oom(), self.cgroup.pids()
        own = None if self.usage is None else self.usage.ru_utime + self.usage.ru_stime
        size = 0 if output is None else os.fstat(output).st_size
        head = json.dumps({
            "exit": os.WEXITSTATUS(self.status) if self.status is not None and os.WIFEXITED(self.status) else None,
            "signal": os.WTERMSIG(self.status) if self.status is not None and os.WIFSIGNALED(self.status) else None,
            "stop": self.stop,
            "wallMs": (self.ended - self.began) * 1000,
            "cpuMs": 1000 * (counted if cpu is None else max(cpu, counted)),
            "ownCpuMs": None if own is None else own * 1000,
            "peak": children.ru_maxrss * 1024 if peak is None else peak,
            "oom": None if oom is None else oom - self.oom_before,
            "pids": None if pids is None else pids - self.pids_before,
            "file": problem,
            "note": bytes(self.note).decode("utf-8", "replace"),
            "truncated": self.truncated,
            "output": size,
            "stdout": len(self.streams["out"]),
            "stderr": len(self.streams["err"]),
        }).encode()
        logs = bytes(self.streams["out"]) + bytes(self.streams["err"])
        self.channel.write(b"E" + struct.pack(">II", 4 + len(head) + size + len(logs), len(head)) + head)
        while size:
            piece = os.read(output, min(size, 1 << 18))
            if not piece:
                os._exit(LEASE_ENDED)
            self.channel.write(piece)
            size -= len(piece)
        self.channel.write(logs)

    def open_output(self):
        """The output's descriptor, or why there is none. Nothing else runs any more, so what is checked stays true."""
        path = os.path.join(self.root, "output.json")
        try:
            os.chmod(self.root, 0o700)
            descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
        except OSError as problem:
            if problem.errno == errno.ENOENT:
                return None, "missing"
            if problem.errno == errno.ELOOP:
                return None, "symlink"
            if problem.errno == errno.ENXIO:
                return None, "socket"
            return None, "unreadable (%s)" % errno.errorcode.get(problem.errno, "error")
        facts = os.fstat(descriptor)
        kinds = ((stat.S_ISDIR, "directory"), (stat.S_ISFIFO, "fifo"), (stat.S_ISSOCK, "socket"), (stat.S_ISCHR, "device"), (stat.S_ISBLK, "device"))
        for test, name in kinds:
            if test(facts.st_mode):
                return None, name
        if facts.st_nlink != 1:
            return None, "links"
        if facts.st_size > self.limits["output"]:
            return None, "large"
        return descriptor, None


def become_child(limits, root, private, out, err, started, note):
    """From the fork to the node's first line. Whatever fails here is the sandbox's fault."""
    os.setsid()
    signal.set_wakeup_fd(-1)
    for number in range(1, signal.NSIG):
        try:
            signal.signal(number, signal.SIG_DFL)
        except (OSError, ValueError):
            pass
    # As Python sets them at its own start.
    signal.signal(signal.SIGPIPE, signal.SIG_IGN)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    os.dup2(out, 1)
    os.dup2(err, 2)
    for descriptor in (*private, out, err):
        os.close(descriptor)
    # Its own /proc files belong to it again; the runner's descriptors are closed by now.
    LIBC.prctl(PR_SET_DUMPABLE, 1, 0, 0, 0)
    with open("/proc/self/oom_score_adj", "w") as score:
        score.write("1000")
    cpu = math.ceil(limits["cpu"]) + 1
    limit(resource.RLIMIT_CPU, cpu, cpu + 1)
    limit(resource.RLIMIT_FSIZE, limits["fsize"])
    limit(resource.RLIMIT_NOFILE, 1024)
    # 1, not 0: a core_pattern that pipes to a program obeys 1 only (core(5)).
    limit(resource.RLIMIT_CORE, 1)
    os.chdir(root)


def limit(kind, soft, hard=None):
    ceiling = resource.getrlimit(kind)[1]
    hard = soft if hard is None else hard
    if ceiling != resource.RLIM_INFINITY:
        soft, hard = min(soft, ceiling), min(hard, ceiling)
    resource.setrlimit(kind, (soft, hard))


class NotJson(Exception):
    """What a node returned has no JSON; says what and where."""


class Node:
    """The node's side of the fork: how each kind is called, and where its output comes from."""

    SEEDED = {"numpy", "pandas", "scipy", "sklearn", "statsmodels", "xgboost", "matplotlib", "torch"}

    def __init__(self, job, root, note):
        self.kind, self.entry, self.call = job["kind"], job["entry"], job["call"]
        self.note = note
        self.input, self.output = os.path.join(root, "input.json"), os.path.join(root, "output.json")
        self.source_root = os.path.join(root, "src")
        files = [path for path, _ in job["files"] if path.startswith("src/")]
        self.main = os.path.join(root, files[0])
        os.environ.clear()
        os.environ.update(job["environment"])
        sys.dont_write_bytecode = True
        self.seed(files, root)
        folder = os.path.dirname(self.main)
        sys.path[:0] = [folder] if folder == self.source_root else [folder, self.source_root]
        sys.argv[:] = [self.main, self.input, self.output] if self.kind == "node" else [self.main]

    def seed(self, files, root):
        """Cold, pooled and batched runs draw the same random numbers: seed what the node will import."""
        import re

        wanted, local = set(), {path[4:].split("/")[0].split(".")[0] for path in files}
        for path in files:
            with open(os.path.join(root, path), "rb") as source:
                for names in re.findall(rb"^[ \t]*(?:import|from)[ \t]+([\w., \t]+)", source.read(), re.M):
                    wanted.update(name.strip().split(b".")[0].split(b" ")[0].decode() for name in names.split(b","))
        wanted -= local
        for name, needed in (("random", "random" in wanted), ("numpy", wanted & self.SEEDED), ("torch", "torch" in wanted)):
            if needed and name not in local:
                try:
                    __import__(name)
                except Exception:
                    pass  # The node will meet the same error and show it.
        if "random" in sys.modules:
            sys.modules["random"].seed(0)
        if "numpy" in sys.modules:
            sys.modules["numpy"].random.seed(0)
        if "torch" in sys.modules:
            sys.modules["torch"].manual_seed(0)

    def run(self):
        code = 1
        try:
            code = self.guarded(self.execute)
            if code == 0 and self.kind != "node":
                code = self.guarded(self.publish)
        finally:
            leave(code)

    def guarded(self, action):
        """Runs node code as the interpreter would: an exit code for sys.exit, a traceback without the runner's frames for the rest."""
        try:
            action()
            return 0
        except SystemExit as end:
            if end.code is None:
                return 0
            if isinstance(end.code, int):
                return end.code & 0xFF
            print(end.code, file=sys.stderr)
            return 1
        except NotJson as problem:
            os.write(self.note, str(problem).encode("utf-8", "replace")[:1000])
            return 0
        except BaseException as problem:
            trace = problem.__traceback__
            while trace is not None and trace.tb_frame.f_code.co_filename == "<string>":
                trace = trace.tb_next
            sys.excepthook(type(problem), problem.with_traceback(trace), trace)
            return 130 if isinstance(problem, KeyboardInterrupt) else 1

    def execute(self):
        import types

        # A fresh __main__ in any case: the runner's own is nobody's business.
        sys.modules["__main__"] = module = types.ModuleType("__main__")
        if self.kind == "function":
            name = os.path.splitext(os.path.basename(self.main))[0]
            sys.modules[name] = module = types.ModuleType(name)
        self.module = module
        module.__file__ = self.main
        with open(self.main, "rb") as source:
            code = compile(source.read(), self.main, "exec", dont_inherit=True)
        exec(code, module.__dict__)

    def publish(self):
        if self.kind == "function":
            value = self.call_entry()
        else:
            found = [name for name in ("result", "signal") if is_value(self.module.__dict__.get(name, is_value))]
            if not found:
                return
            value = self.module.__dict__[found[0]]
        text = to_json(value)
        descriptor = os.open(self.output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_NONBLOCK, 0o600)
        with open(descriptor, "w", encoding="utf-8") as target:
            target.write(text)

    def call_entry(self):
        entry = getattr(self.module, self.entry, None)
        if not callable(entry):
            sys.exit("%s has no function '%s': name the entry function in the configuration (entry: ...)" % (os.path.basename(self.main), self.entry))
        with open(self.input, "rb") as source:
            value = json.loads(source.read())
        if self.call != "keywords":
            return entry(value)
        if not isinstance(value, dict):
            sys.exit("call: keywords needs an input that is an object; this one is a %s" % type(value).__name__)
        return entry(**value)


def is_value(found):
    """`from scipy import signal` or a function named result is not a result."""
    import types

    return not callable(found) and not isinstance(found, types.ModuleType)


def plain(value):
    """What JSON lacks but has a plain form: numpy's and torch's scalars and arrays, pandas' frames and series, dates."""
    if type(value).__name__ == "DataFrame" and hasattr(value, "to_dict"):
        return value.to_dict("records")
    if hasattr(value, "isoformat"):
        return value.isoformat()
    if hasattr(value, "tolist") and not isinstance(value, type):
        return value.tolist()
    raise TypeError


def to_json(value):
    try:
        return json.dumps(value, allow_nan=False, default=plain)
    except RecursionError:
        raise NotJson("the value is nested too deeply, or contains itself") from None
    except (TypeError, ValueError) as problem:
        raise NotJson(locate(value) or str(problem)) from None


def locate(value):
    """The path of the first thing in a value that has no JSON."""
    stack, steps = [("$", value)], 0
    while stack:
        path, item = stack.pop()
        steps += 1
        if len(path) > 600 or steps > 5000000:
            return path[:200] + "... is nested too deeply, or contains itself"
        if isinstance(item, float):
            if not math.isfinite(item):
                return "%s is %s, which JSON does not have: write None or a number" % (path, item)
        elif isinstance(item, dict):
            for key in item:
                if not isinstance(key, (str, int, float, bool, type(None))):
                    return "%s has a key of type %s: JSON's keys are text" % (path, type(key).__name__)
            stack.extend(("%s.%s" % (path, key), item[key]) for key in reversed(list(item)))
        elif isinstance(item, (list, tuple)):
            stack.extend(("%s[%d]" % (path, index), item[index]) for index in reversed(range(len(item))))
        elif not isinstance(item, (str, int, bool, type(None))):
            try:
                stack.append((path, plain(item)))
            except Exception:
                return "%s is of type %s, which has no JSON form" % (path, type(item).__name__)
    return None


def leave(code):
    """Ends the child as the interpreter would, without tearing down modules: waits for threads, runs exit handlers, flushes."""
    try:
        if "threading" in sys.modules:
            sys.modules["threading"]._shutdown()
        import atexit

        atexit._run_exitfuncs()
    except BaseException:
        code = code or 1
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except BaseException:
            code = code or 120
    EXIT(code)


def main(lifetime):
    reader, writer = os.dup(0), os.dup(1)
    null = os.open(os.devnull, os.O_RDWR)
    LIBC.prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)
    os.set_blocking(reader, False)
    os.set_blocking(writer, False)
    channel = Channel(reader, writer, lifetime)
    try:
        for number in range(1, signal.NSIG):
            if number not in (signal.SIGKILL, signal.SIGSTOP, signal.SIGCHLD):
                try:
                    signal.signal(number, signal.SIG_IGN)
                except (OSError, ValueError):
                    pass  # The C library keeps two for itself.
        wake = os.pipe()
        for descriptor in wake:
            os.set_blocking(descriptor, False)
        signal.signal(signal.SIGCHLD, lambda number, frame: None)
        signal.set_wakeup_fd(wake[1], warn_on_full_buffer=False)
        for descriptor in (0, 1, 2):
            os.dup2(null, descriptor)
        os.close(null)
        cgroup = Cgroup()
        channel.send(b"R", json.dumps({"protocol": 1, "python": sys.version.split()[0], "uid": os.getuid(), "pid": os.getpid()}).encode())
        kind, payload = channel.wait()
        if kind != b"J":
            return
        run = Run(channel, cgroup, wake, payload)
        del payload
        run.write_files()
        channel.send(b"S")
        run.start()
    except Exception as problem:
        channel.send(b"F", repr(problem).encode("utf-8", "replace")[:MAX_NOTE])
        return
    # From here on the node runs: whatever goes wrong may be its doing, so there is no fault frame but for the child's own set-up.
    run.supervise()
    if run.fault:
        channel.send(b"F", bytes(run.fault))
        return
    run.result()


main(float(sys.argv[1]))
os._exit(0)
