# Attack: a grandchild holds standard output open
# Expected: ok
# Output: "left"
import os, time
if os.fork() == 0:
    os.setsid()
    time.sleep(3600)
result = 'left'
