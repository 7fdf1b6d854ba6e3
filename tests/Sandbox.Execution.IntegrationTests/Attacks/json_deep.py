# Attack: output that is not strict JSON: deep
# Expected: invalid-json
# Kind: node
# Says: deeper
import sys
open(sys.argv[2], 'wb').write(b'[' * 10000 + b']' * 10000)
