# Attack: write raw bytes and terminal escapes
# Expected: ok
# Output: 1
import os
os.write(1, bytes(range(256)) + b'\x1b]0;title\x07')
result = 1
