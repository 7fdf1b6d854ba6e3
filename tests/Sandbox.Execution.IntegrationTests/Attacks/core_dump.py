# Attack: leave a core dump
# Expected: signalled
import os
os.abort()
