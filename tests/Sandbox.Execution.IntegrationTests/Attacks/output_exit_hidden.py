# Attack: leave without exit handlers, exit code 0, no output
# Expected: no-output
# Kind: node
import os
os._exit(0)
