# Attack: send every signal to the runner
# Expected: ok
# Output: "alive"
import os

for number in list(range(1, 65)) * 3:
    try:
        os.kill(1, number)
    except OSError:
        pass
result = "alive"
