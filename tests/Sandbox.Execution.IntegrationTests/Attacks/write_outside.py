# Attack: write anywhere but the two tmpfs
# Expected: ok
# Output: {"through": []}
import os

through = []
for folder in ("/", "/etc", "/usr/bin", "/usr/lib", "/var/tmp", "/home", "/root", "/opt", "/run", "/dev", "/dev/shm", "/proc", "/sys", "/datasets", "/mnt"):
    path = os.path.join(folder, "sandbox-check-attack")
    try:
        with open(path, "w") as f:
            f.write("x")
        through.append(path)
    except OSError:
        pass
result = {"through": through}
