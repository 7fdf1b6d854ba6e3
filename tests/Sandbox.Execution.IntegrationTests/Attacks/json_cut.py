# Attack: output that is not strict JSON: cut
# Expected: invalid-json
# Kind: node
# Says: line 1
import sys
open(sys.argv[2], 'wb').write(b'{"a": [1,')
