# Attack: output that is not strict JSON: bom
# Expected: invalid-json
# Kind: node
# Says: byte order mark
import sys
open(sys.argv[2], 'wb').write(b'\xef\xbb\xbf1')
