# Attack: change kernel settings
# Expected: ok
# Output: {"through": []}
through = []
for path in ("/proc/sys/kernel/core_pattern", "/proc/sys/kernel/hostname", "/proc/sys/vm/overcommit_memory", "/proc/sysrq-trigger", "/proc/sys/net/ipv4/ip_forward",
             "/sys/kernel/uevent_helper", "/sys/fs/cgroup/memory/memory.limit_in_bytes", "/sys/fs/cgroup/pids/pids.max", "/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/cgroup.procs", "/sys/fs/cgroup/memory/release_agent"):
    try:
        with open(path, "w") as f:
            f.write("1")
        through.append(path)
    except OSError:
        pass
result = {"through": through}
