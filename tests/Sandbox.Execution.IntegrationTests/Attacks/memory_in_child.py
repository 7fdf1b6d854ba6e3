# Attack: a child runs out of memory, the parent ends well
# Expected: memory
import os

pid = os.fork()
if pid == 0:
    data = []
    while True:
        data.append(bytearray(16 << 20))
os.waitpid(pid, 0)
result = "fine"
