# Attack: an exit handler that never ends
# Expected: wall-limit
# Wall: 2
import atexit, time
atexit.register(time.sleep, 3600)
