# Attack: speak on the descriptor that tells of values without JSON: it can only fail itself
# Expected: invalid-json
import os

for descriptor in range(3, 1024):
    try:
        os.write(descriptor, b"forged")
    except OSError:
        pass
result = 1
