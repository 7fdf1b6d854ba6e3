"""The runner: process 1 of a sandbox container. It takes a job, runs the node in a child, tells what became of it, and may take the next.

Theory of operation. The host speaks to the runner through the container's standard streams only, in frames: one byte kind, four bytes
big-endian length, payload.
    host:   P the runner's source   C the same compiled   J job   H heartbeat (every two seconds)   X leave
    runner: C itself compiled, where it came as source   R ready   S the node is about to start   E the end, with results   F the runner's own fault
The runner moves both streams to close-on-exec descriptors that only it holds, puts /dev/null on 0 to 2, makes itself undumpable (no process
of its own uid may read its memory or descriptors) and ignores signals (as process 1 of its namespace it cannot be killed from inside). It
never parses what a node wrote, and needs no new descriptor and no fork to stop one. It leaves at end-of-file, after ten seconds without
a heartbeat, and at an absolute deadline, whatever the node does: the sandbox dies with the tool.

The child closes the runner's descriptors, takes its limits, becomes dumpable again, and executes the node's code in a fresh __main__. Whether
that set-up failed travels through a pipe that is closed before the node's first line: a node cannot blame the runner.

A stop (processor, wall or log limit, out of memory, out of processes) kills every process of the namespace and reaps them all; only then is the output
opened, without following links, without blocking, and only if it is a plain file with one name. Why a node ended is decided from clocks, rusage and
the cgroup.

The host may name modules to import before the first job, and may send a further job of the same node once it has a result (a batch): each is forked from
this same process, which a child cannot touch. Before a further job everything a child can reach is cleared and compared with how it was before the first
(clearing.py); any difference is a fault that ends the runner, and the host then runs that job in a fresh container. A module of the node that was imported
ahead under the same name is such a fault too.

Works with Python 3.8 and newer; boot.py, which is the box's command line, takes it from standard input, so any image with Python serves. It travels as source, which is
this file, light.py, clearing.py, debug.py, child.py and main.py, one after the other; before any node is there, the runner tells the host what its interpreter made of
that (C), and further boxes of the same image are given the code. Hardly a module is imported here: what a run costs beside its node is mostly the interpreter's time.
"""
import _signal as signal
import errno
import os
import resource
import select
import stat
import sys
import time

SILENCE = 10.0
TICK = 0.05
MAX_JOB = 1 << 28
MAX_NOTE = 4096
MAX_DEBUG = 1 << 16
LEASE_ENDED = 113
PR_GET_DUMPABLE, PR_SET_DUMPABLE = 3, 4
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
        self.write(kind + sum(len(part) for part in parts).to_bytes(4, "big") + b"".join(parts))


def wait_for(readers, writers, seconds):
    """select, not poll: poll fails once a node has lowered the runner's limit of descriptors."""
    select.select(readers, writers, [], max(0.0, seconds))


class Cgroup:
    """The container's own figures, from files opened once. None where a figure is not visible; never 0 for that."""

    ROOT = "/sys/fs/cgroup/"
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
                    self.open[name] = os.open(self.ROOT + path, os.O_RDONLY | os.O_CLOEXEC)
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

    def __init__(self, channel, cgroup, wake, slate, used, payload):
        self.channel, self.cgroup, self.wake, self.slate, self.used = channel, cgroup, wake, slate, used
        self.began = time.monotonic()
        size = int.from_bytes(payload[:4], "big")
        self.job = from_json(payload[4:4 + size])
        self.blobs = memoryview(payload)[4 + size:]
        self.root = self.job["root"]
        self.limits = self.job["limits"]
        self.streams = {"out": bytearray(), "err": bytearray()}
        self.note = bytearray()
        self.debug = bytearray()
        self.fault = bytearray()
        self.truncated = False
        self.stop = self.status = self.usage = None
        self.pid = 0

    def local_names(self):
        return {path[4:].split("/")[0].split(".")[0] for path, _ in self.job["files"] if path.startswith("src/")}

    def write_files(self):
        offset = 0
        for path, length in self.job["files"]:
            target = os.path.join(self.root, path)
            os.makedirs(os.path.dirname(target), mode=0o700, exist_ok=True)
            # A dataset's path is absolute; its files are for reading.
            mode = 0o400 if path.startswith("/") else 0o600
            descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC, mode)
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
        self.cpu_before, self.peak_before = self.cgroup.cpu(), self.cgroup.peak()
        self.counted_before = self.counted()
        sinks = ("out", "err", "fault", "note", "debug")[:5 if self.job["debug"] else 4]
        pipes = [os.pipe() for _ in sinks]
        writers = [pipe[1] for pipe in pipes]
        self.pid = os.fork()
        if self.pid == 0:
            try:
                private = [self.channel.reader, self.channel.writer, *self.wake, *self.cgroup.open.values(), *(self.slate.descriptors() if self.slate else ()), *(pipe[0] for pipe in pipes)]
                become_child(self.limits, self.root, private, *writers[:2])
                node = Node(self.job, self.root, *settled(writers[3:]))
            except BaseException as problem:
                os.write(writers[2], repr(problem).encode()[:MAX_NOTE])
                os._exit(LEASE_ENDED)
            os.close(writers[2])
            node.run()
        for writer in writers:
            os.close(writer)
        self.sources = {}
        for (reader, _), sink in zip(pipes, sinks):
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
        for reader in self.sources:
            os.close(reader)

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

    @staticmethod
    def counted():
        """Seconds of all children so far."""
        children = resource.getrusage(resource.RUSAGE_CHILDREN)
        return children.ru_utime + children.ru_stime

    def peak(self):
        """Bytes, and whether that is the cgroup's own figure: its mark never falls, so a later job of a batch may stay below it."""
        mark = self.cgroup.peak()
        if mark is not None and (self.peak_before is None or mark > self.peak_before or not self.used):
            return mark, True
        return (None if self.usage is None else self.usage.ru_maxrss * 1024), False

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
        if sink in ("note", "fault", "debug"):
            store, cap = getattr(self, sink), MAX_DEBUG if sink == "debug" else MAX_NOTE
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
        counted = self.counted() - self.counted_before
        (peak, exact), oom, pids = self.peak(), self.cgroup.oom(), self.cgroup.pids()
        own = None if self.usage is None else self.usage.ru_utime + self.usage.ru_stime
        size = 0 if output is None else os.fstat(output).st_size
        head = head_json({
            "exit": os.WEXITSTATUS(self.status) if self.status is not None and os.WIFEXITED(self.status) else None,
            "signal": os.WTERMSIG(self.status) if self.status is not None and os.WIFSIGNALED(self.status) else None,
            "stop": self.stop,
            "wallMs": (self.ended - self.began) * 1000,
            "cpuMs": 1000 * (counted if cpu is None else max(cpu, counted)),
            "ownCpuMs": None if own is None else own * 1000,
            "peak": peak,
            "peakExact": exact,
            "oom": None if oom is None else oom - self.oom_before,
            "pids": None if pids is None else pids - self.pids_before,
            "file": problem,
            "note": bytes(self.note).decode("utf-8", "replace"),
            "truncated": self.truncated,
            "output": size,
            "stdout": len(self.streams["out"]),
            "stderr": len(self.streams["err"]),
            "debug": len(self.debug),
        })
        logs = bytes(self.streams["out"]) + bytes(self.streams["err"]) + bytes(self.debug)
        self.channel.write(b"E" + (4 + len(head) + size + len(logs)).to_bytes(4, "big") + len(head).to_bytes(4, "big") + head)
        while size:
            piece = os.read(output, min(size, 1 << 18))
            if not piece:
                os._exit(LEASE_ENDED)
            self.channel.write(piece)
            size -= len(piece)
        if output is not None:
            os.close(output)
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
        problem = self.refusal(os.fstat(descriptor))
        if problem is None:
            return descriptor, None
        os.close(descriptor)
        return None, problem

    def refusal(self, facts):
        kinds = ((stat.S_ISDIR, "directory"), (stat.S_ISFIFO, "fifo"), (stat.S_ISSOCK, "socket"), (stat.S_ISCHR, "device"), (stat.S_ISBLK, "device"))
        for test, name in kinds:
            if test(facts.st_mode):
                return name
        if facts.st_nlink != 1:
            return "links"
        return "large" if facts.st_size > self.limits["output"] else None
