# Attack: stop itself and wait for ever
# Expected: wall-limit
# Wall: 2
import os, signal
os.kill(os.getpid(), signal.SIGSTOP)
