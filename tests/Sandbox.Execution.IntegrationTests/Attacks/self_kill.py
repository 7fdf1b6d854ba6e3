# Attack: end by SIGKILL, as a limit would
# Expected: signalled
import os
os.kill(os.getpid(), 9)
