# Attack: output that is not strict JSON: surrogate
# Expected: invalid-json
# Kind: node
# Says: surrogate
import sys
open(sys.argv[2], 'wb').write(b'["\ud800"]')
