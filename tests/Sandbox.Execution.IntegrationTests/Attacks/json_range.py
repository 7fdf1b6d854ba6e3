# Attack: output that is not strict JSON: range
# Expected: invalid-json
# Kind: node
# Says: beyond
import sys
open(sys.argv[2], 'wb').write(b'[1e999]')
