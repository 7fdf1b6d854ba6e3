# Attack: kill its own process group
# Expected: signalled
import os, signal

os.killpg(0, signal.SIGKILL)
