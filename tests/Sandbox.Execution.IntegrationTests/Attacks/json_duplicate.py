# Attack: output that is not strict JSON: duplicate
# Expected: invalid-json
# Kind: node
# Says: twice
import sys
open(sys.argv[2], 'wb').write(b'{"a": 1, "a": 2}')
