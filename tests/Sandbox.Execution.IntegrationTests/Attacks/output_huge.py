# Attack: write more output than allowed
# Expected: output-limit
# Kind: node
import sys
with open(sys.argv[2], 'w') as f:
    f.write('"' + 'x' * (4 << 20) + '"')
