# Attack: kill every process it can
# Expected: ok
# Output: "alive"
import os, signal

try:
    os.kill(-1, signal.SIGKILL)
except OSError:
    pass
result = "alive"
