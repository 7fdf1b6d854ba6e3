# Attack: make a tree 3500 levels deep
# Expected: ok
# Output: true
import os

os.chdir("/tmp")
levels = 0
try:
    for _ in range(3500):
        os.mkdir("d")
        os.chdir("d")
        levels += 1
except OSError:
    pass
result = levels > 100
