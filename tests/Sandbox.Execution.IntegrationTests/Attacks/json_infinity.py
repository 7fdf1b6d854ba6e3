# Attack: output that is not strict JSON: infinity
# Expected: invalid-json
# Kind: node
# Says: column
import sys
open(sys.argv[2], 'wb').write(b'[1, -Infinity]')
