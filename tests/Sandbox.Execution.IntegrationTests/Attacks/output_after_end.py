# Attack: a grandchild that goes on writing the output after the node has ended
# Expected: ok
# Kind: node
# Output: 1
import os, sys, time

with open(sys.argv[2], "w") as f:
    f.write("1")
if os.fork() == 0:
    os.setsid()
    while True:
        time.sleep(0.001)
        with open(sys.argv[2] + ".new", "w") as f:
            f.write("1")
        os.replace(sys.argv[2] + ".new", sys.argv[2])
time.sleep(0.2)
os._exit(0)
