# Attack: output that is not strict JSON: integer
# Expected: invalid-json
# Kind: node
# Says: digits
import sys
open(sys.argv[2], 'wb').write(b'9' * 5000)
