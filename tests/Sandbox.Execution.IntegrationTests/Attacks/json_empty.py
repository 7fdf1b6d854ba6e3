# Attack: output that is not strict JSON: empty
# Expected: invalid-json
# Kind: node
# Says: empty
import sys
open(sys.argv[2], 'wb').write(b'')
