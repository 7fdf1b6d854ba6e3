# The child's side of the fork: its limits, how each kind of node is called, and how a value becomes JSON. Joined to runner.py, which has the imports
# and the theory of operation.


def become_child(limits, root, private, out, err):
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
    set_dumpable(1)
    with open("/proc/self/oom_score_adj", "w") as score:
        score.write("1000")
    cpu = -int(-limits["cpu"] // 1) + 1
    limit(resource.RLIMIT_CPU, cpu, cpu + 1)
    limit(resource.RLIMIT_FSIZE, limits["fsize"])
    limit(resource.RLIMIT_NOFILE, 1024)
    # Only where the box as a whole has no limits: each process for itself, and what its user has in this user namespace.
    if limits["memory"] is not None:
        limit(resource.RLIMIT_AS, limits["memory"])
    if limits["processes"] is not None:
        limit(resource.RLIMIT_NPROC, limits["processes"])
    # 1, not 0: a core_pattern that pipes to a program obeys 1 only (core(5)).
    limit(resource.RLIMIT_CORE, 1)
    os.chdir(root)


def settled(descriptors):
    """The same descriptors under numbers that do not tell a shared box from a fresh one."""
    numbers = range(90, 90 + len(descriptors))
    for descriptor, number in zip(descriptors, numbers):
        os.dup2(descriptor, number, inheritable=False)
        os.close(descriptor)
    return numbers


def limit(kind, soft, hard=None):
    ceiling = resource.getrlimit(kind)[1]
    hard = soft if hard is None else hard
    if ceiling != resource.RLIM_INFINITY:
        soft, hard = min(soft, ceiling), min(hard, ceiling)
    resource.setrlimit(kind, (soft, hard))


def top_name(name):
    """numpy, of what follows an import and may go on in any way: "numpy.linalg as la; x"."""
    end, name = 0, name.strip()
    while end < len(name) and (name[end:end + 1].isalnum() or name[end:end + 1] == b"_"):
        end += 1
    return name[:end].decode()


class NotJson(Exception):
    """What a node returned has no JSON; says what and where."""


class Node:
    """The node's side of the fork: how each kind is called, and where its output comes from."""

    SEEDED = {"numpy", "pandas", "scipy", "sklearn", "statsmodels", "xgboost", "matplotlib", "torch"}

    def __init__(self, job, root, note, told=None):
        self.kind, self.entry, self.call = job["kind"], job["entry"], job["call"]
        self.note, self.told = note, told
        self.failed = False
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
        wanted, local = set(), {path[4:].split("/")[0].split(".")[0] for path in files}
        for path in files:
            with open(os.path.join(root, path), "rb") as source:
                for line in source:
                    words = line.split(None, 1)
                    if len(words) == 2 and words[0] in (b"import", b"from"):
                        wanted.update(top_name(name) for name in words[1].split(b","))
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
            if self.told is not None and not self.failed:
                tell(self.told, ["Variables at the end:\n"] + variables(self.module.__dict__))
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
            if self.told is not None:
                self.failed = True
                tell(self.told, frames(problem, trace))
            return 130 if isinstance(problem, KeyboardInterrupt) else 1

    def execute(self):
        # A fresh __main__ in any case: the runner's own is nobody's business.
        sys.modules["__main__"] = module = type(sys)("__main__")
        if self.kind == "function":
            name = os.path.splitext(os.path.basename(self.main))[0]
            sys.modules[name] = module = type(sys)(name)
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
            value = from_json(source.read())
        if self.call != "keywords":
            return entry(value)
        if not isinstance(value, dict):
            sys.exit("call: keywords needs an input that is an object; this one is a %s" % type(value).__name__)
        return entry(**value)


def is_value(found):
    """`from scipy import signal` or a function named result is not a result."""
    return not callable(found) and not isinstance(found, type(sys))


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
        return dump(value, plain)
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
            if item != item or item in (float("inf"), -float("inf")):
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
