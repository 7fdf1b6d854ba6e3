# Attack: find an interface besides loopback
# Expected: ok
# Output: {"through": []}
import os

names = [line.split(":")[0].strip() for line in open("/proc/net/dev").readlines()[2:]]
# Tunnels that the kernel puts into every namespace lead nowhere; what counts is an interface with a carrier.
up = []
for name in names:
    try:
        if name != "lo" and open(f"/sys/class/net/{name}/carrier").read().strip() == "1":
            up.append(name)
    except OSError:
        pass
result = {"through": up}
