# Attack: output that is not strict JSON: nan
# Expected: invalid-json
# Kind: node
# Says: NaN
import sys
open(sys.argv[2], 'wb').write(b'{"a": NaN}')
