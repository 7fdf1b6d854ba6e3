# Attack: a thread that keeps the interpreter from leaving
# Expected: wall-limit
# Wall: 2
import threading, time
threading.Thread(target=time.sleep, args=(3600,)).start()
