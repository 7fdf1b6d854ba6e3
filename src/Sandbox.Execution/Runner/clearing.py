# What process 1 does before its first job and between jobs: imports made ahead, and the way back to how things were. Joined to runner.py, which has
# the imports and the theory of operation.


def traces():
    """What an import or a node could have left in this process, or in what a child inherits from it."""
    with open("/proc/self/status") as status:
        signals = [line for line in status if line.startswith(("Threads", "SigBlk", "SigIgn", "SigCgt"))]
    with open("/proc/self/maps") as maps:
        shared = [line for line in maps if line.split()[1][1::2] == "ws"]
    return {
        "threads or signal handlers": signals,
        "shared memory": shared,
        "descriptors": [number for number in range(256) if is_open(number)],
        "environment": dict(os.environ),
        "working directory": os.getcwd(),
        "module path": list(sys.path),
        "hooks": [sys.excepthook, sys.displayhook, sys.gettrace(), sys.getprofile(), sys.stdin, sys.stdout, sys.stderr],
        "limits": [resource.getrlimit(number) for number in range(16)] + [sys.getrecursionlimit()],
    }


def is_open(number):
    try:
        os.fstat(number)
        return True
    except OSError:
        return False


def preload(names):
    """Imports modules and calls nothing in them. A module that is not there is the node's to meet; anything else that goes wrong is raised."""
    for name in names:
        try:
            __import__(name)
        except ModuleNotFoundError as problem:
            if problem.name != name:
                raise


class Place:
    """A tmpfs as it was before the first job, and the way back to that. Works relative to one descriptor: no path is ever followed."""

    def __init__(self, path):
        self.path = path
        self.root = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
        self.serial = 0
        self.facts = self.look()

    def look(self):
        facts, room = os.fstat(self.root), os.fstatvfs(self.root)
        return {
            "inode": (facts.st_dev, facts.st_ino),
            "mode": facts.st_mode,
            "owner": (facts.st_uid, facts.st_gid),
            "links": facts.st_nlink,
            "attributes": attributes(self.root),
            "files": os.listdir(self.root),
            # Exact on a tmpfs: a deleted file that something still holds shows here.
            "space": (room.f_blocks, room.f_bfree, room.f_files, room.f_ffree),
        }

    def clear(self):
        os.fchmod(self.root, 0o700)
        names = os.listdir(self.root)
        while names:
            for name in names:
                if is_folder(name, self.root):
                    self.flatten(name)
                else:
                    os.unlink(name, dir_fd=self.root)
            names = os.listdir(self.root)
        for name in attributes(self.root):
            os.removexattr(self.root, name)
        os.fchmod(self.root, stat.S_IMODE(self.facts["mode"]))

    def flatten(self, name):
        """Removes one folder of the root; the folders in it move up to the root, so that no depth is too deep."""
        os.chmod(name, 0o700, dir_fd=self.root)
        folder = os.open(name, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC, dir_fd=self.root)
        try:
            for inner in os.listdir(folder):
                if is_folder(inner, folder):
                    os.chmod(inner, 0o700, dir_fd=folder)
                    os.rename(inner, self.unused(), src_dir_fd=folder, dst_dir_fd=self.root)
                else:
                    os.unlink(inner, dir_fd=folder)
        finally:
            os.close(folder)
        os.rmdir(name, dir_fd=self.root)

    def unused(self):
        while True:
            self.serial += 1
            name = "%d.up" % self.serial
            try:
                os.stat(name, dir_fd=self.root, follow_symlinks=False)
            except FileNotFoundError:
                return name


def is_folder(name, parent):
    return stat.S_ISDIR(os.stat(name, dir_fd=parent, follow_symlinks=False).st_mode)


def attributes(descriptor):
    try:
        return sorted(os.listxattr(descriptor))
    except OSError as problem:
        if problem.errno == errno.ENOTSUP:
            return []
        raise


class Slate:
    """Everything that must be as before the first job when the next one comes."""

    def __init__(self, paths):
        self.places = [Place(path) for path in paths]
        self.traces = traces()

    def descriptors(self):
        return [place.root for place in self.places]

    def wipe(self):
        """Clears and verifies. None, or what is not as it was: then nothing more may run here."""
        for place in self.places:
            place.clear()
        patience = time.monotonic() + 1
        while True:
            problem = self.difference()
            # What a dead process held may take the kernel a moment to give back.
            if problem is None or time.monotonic() > patience:
                return problem
            time.sleep(0.01)

    def difference(self):
        if os.getpid() != 1 or [name for name in os.listdir("/proc") if name.isdigit()] != ["1"]:
            return "processes"
        now = traces()
        for name, value in self.traces.items():
            if now[name] != value:
                return name
        for place in self.places:
            now = place.look()
            for name, value in place.facts.items():
                if now[name] != value:
                    return "%s of %s" % (name, place.path)
        return None
