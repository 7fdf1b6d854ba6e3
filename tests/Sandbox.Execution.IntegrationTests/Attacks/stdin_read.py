# Attack: wait for standard input
# Expected: ok
# Output: ""
import sys
result = sys.stdin.read()
