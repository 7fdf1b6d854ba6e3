# Attack: blame the runner: leave with its own exit code
# Expected: nonzero
# Kind: node
import os

for descriptor in range(3, 1024):
    try:
        os.write(descriptor, b"OSError(28, 'No space left on device')")
    except OSError:
        pass
os._exit(113)
