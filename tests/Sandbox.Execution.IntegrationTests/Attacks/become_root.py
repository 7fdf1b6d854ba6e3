# Attack: become another user
# Expected: ok
# Output: {"through": []}
import os

through = []
for name in ("setuid", "setgid", "setgroups"):
    try:
        getattr(os, name)([0] if name == "setgroups" else 0)
        through.append(name)
    except OSError:
        pass
if os.getuid() == 0 or 0 in os.getgroups():
    through.append("root")
result = {"through": through}
