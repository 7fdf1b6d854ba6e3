# Attack: double forks that live on in sessions of their own
# Expected: ok
# Output: "left"
import os, time

for _ in range(10):
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            time.sleep(3600)
        os._exit(0)
result = "left"
