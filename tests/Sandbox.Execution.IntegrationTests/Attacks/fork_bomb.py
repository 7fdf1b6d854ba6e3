# Attack: fork without end
# Expected: pids
import os
while True:
    os.fork()
