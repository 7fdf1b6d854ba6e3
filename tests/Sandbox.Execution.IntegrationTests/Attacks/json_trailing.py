# Attack: output that is not strict JSON: trailing
# Expected: invalid-json
# Kind: node
# Says: line 1, column 3
import sys
open(sys.argv[2], 'wb').write(b'1 2')
