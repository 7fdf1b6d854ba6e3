# Attack: write an end frame to every descriptor it has
# Expected: ok
# Kind: node
# Output: "genuine"
import json, os, sys

forged = b"E\x00\x00\x00\x04\x00\x00\x00\x00"
for descriptor in range(3, 1024):
    try:
        os.write(descriptor, forged)
    except OSError:
        pass
with open(sys.argv[2], "w") as f:
    json.dump("genuine", f)
