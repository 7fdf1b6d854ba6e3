# Attack: fill memory through anonymous files
# Expected: memory
import os

held = []
while True:
    descriptor = os.memfd_create("x")
    for _ in range(64):
        os.write(descriptor, b"x" * 65536)
    held.append(descriptor)
