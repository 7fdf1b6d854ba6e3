# Attack: output that is not strict JSON: utf8
# Expected: invalid-json
# Kind: node
# Says: UTF-8
import sys
open(sys.argv[2], 'wb').write(b'["\xff"]')
