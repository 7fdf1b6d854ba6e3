# Attack: flood the runner with SIGCHLD for a while
# Expected: ok
# Output: "done"
import os, signal, time

end = time.monotonic() + 2
while time.monotonic() < end:
    for _ in range(1000):
        os.kill(1, signal.SIGCHLD)
result = "done"
