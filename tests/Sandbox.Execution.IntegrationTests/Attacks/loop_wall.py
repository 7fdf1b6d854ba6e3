# Attack: sleep for ever
# Expected: wall-limit
# Wall: 2
import time
time.sleep(3600)
