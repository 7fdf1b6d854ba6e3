# Attack: read or change the runner through its files in /proc: scores, filters, mappings, namespaces, stacks
# Expected: ok
# Output: {"through": []}
import os
through = []
for folder in ("/proc/1", "/proc/1/task/1"):
    # A stranger may read the names of things, not what they hold: what is harmless to read is left out here.
    for name in ("auxv", "clear_refs", "coredump_filter", "environ", "io", "map_files", "maps", "mem", "mountstats", "ns/pid", "oom_adj", "oom_score_adj", "pagemap", "personality", "smaps", "stack", "syscall", "timerslack_ns", "cwd/input.json", "root/etc/passwd", "fdinfo/0"):
        try:
            with open(os.path.join(folder, name), "rb") as file:
                if name not in ("coredump_filter", "oom_adj", "oom_score_adj") and file.read(1):
                    through.append("read %s/%s" % (folder, name))
        except OSError:
            pass
    for name in os.listdir(folder):
        try:
            # Some open for anybody, and refuse what is then written.
            os.write(os.open(os.path.join(folder, name), os.O_WRONLY), b"1")
            through.append("write %s/%s" % (folder, name))
        except OSError:
            pass
for name in ("cwd", "exe", "root", "ns/user", "ns/pid"):
    try:
        os.readlink("/proc/1/" + name)
        through.append("link " + name)
    except OSError:
        pass
result = {"through": through}
