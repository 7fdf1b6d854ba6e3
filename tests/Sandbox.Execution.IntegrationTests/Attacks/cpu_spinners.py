# Attack: forty spinners beside it, to starve the runner
# Expected: cpu-limit
# Wall: 60
# Cpu: 2
import os

for _ in range(39):
    if os.fork() == 0:
        break
while True:
    pass
