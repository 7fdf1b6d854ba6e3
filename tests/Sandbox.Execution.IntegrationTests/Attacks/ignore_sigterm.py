# Attack: ignore every signal and sleep
# Expected: wall-limit
# Wall: 2
import signal, time

for number in range(1, 65):
    try:
        signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError):
        pass
time.sleep(3600)
