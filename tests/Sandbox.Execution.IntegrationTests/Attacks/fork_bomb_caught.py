# Attack: fork without end, ignoring every error, and wait for the children
# Expected: pids
import os, time

for _ in range(10000):
    try:
        if os.fork() == 0:
            time.sleep(60)
    except OSError:
        pass
