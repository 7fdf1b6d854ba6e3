# Attack: read what only root or the host should
# Expected: ok
# Output: {"through": []}
through = []
for path in ("/etc/shadow", "/proc/kcore", "/proc/kmsg", "/dev/mem", "/dev/kmsg", "/proc/1/mem", "/proc/1/environ", "/proc/1/maps", "/var/run/docker.sock", "/run/docker.sock", "/proc/timer_list", "/proc/keys", "/sys/firmware/efi"):
    try:
        with open(path, "rb") as f:
            if f.read(1):
                through.append(path)
    except OSError:
        pass
result = {"through": through}
