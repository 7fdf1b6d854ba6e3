# Attack: output that is not strict JSON: comma
# Expected: invalid-json
# Kind: node
# Says: column
import sys
open(sys.argv[2], 'wb').write(b'[1,]')
