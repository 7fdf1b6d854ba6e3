# Attack: spin in many short children
# Expected: cpu-limit
# Wall: 60
# Cpu: 1
import os

while True:
    pid = os.fork()
    if pid == 0:
        for _ in range(1000000):
            pass
        os._exit(0)
    os.waitpid(pid, 0)
