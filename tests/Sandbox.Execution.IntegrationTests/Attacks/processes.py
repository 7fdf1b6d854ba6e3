# Attack: see processes other than its own
# Expected: ok
# Output: 2
import os
result = len([n for n in os.listdir('/proc') if n.isdigit()])
